#pragma once

#include "app/news/result.h"

#include <QFuture>

namespace flashnews {

/// A future that has failed already.
template<typename T>
QFuture<Result<T>> answeredWith(const Error& error) {
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace flashnews

#pragma once

#include "app/news/result.h"

#include <QCoroTask>
#include <QTest>
#include <optional>

namespace flashnews::test {

/// Lets events go on until a task has answered; an Error (Cancelled) after `mostMs`.
template<typename T>
Result<T> awaited(QCoro::Task<Result<T>> task, int mostMs = 120'000) {
    auto answer = std::make_shared<std::optional<Result<T>>>();
    const auto watch = [](QCoro::Task<Result<T>> watched,
                          std::shared_ptr<std::optional<Result<T>>> into) -> QCoro::Task<> {
        into->emplace(co_await watched);
    };
    const QCoro::Task<> watching = watch(std::move(task), answer);
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, mostMs))
        return Error{Error::Kind::Cancelled, QStringLiteral("timed out in a test")};
    return **answer;
}

} // namespace flashnews::test

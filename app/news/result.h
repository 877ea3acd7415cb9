#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace flashnews {

/// What went wrong, in words for the person: what happened and what can be done.
/// The kind is for the program (to choose an icon, an exit code, a retry), the text for the screen.
struct Error {
    enum class Kind {
        Input,       ///< what was given cannot be used (no such file, no feed at this address)
        Network,     ///< the server or the way to it failed; trying again later may help
        Unreachable, ///< no way to the server at all: no network, unknown name, refused connection
        Gone,        ///< the server says it will never come back (410)
        Format,      ///< bytes arrived, but they are not what they should be
        Storage,     ///< disk full, read-only, locked
        Damaged,     ///< the library's file cannot be read as one; what can be saved of it can be (rescue)
        NotFound,    ///< the thing asked for is not there
        Cancelled,   ///< the person stopped it
        Credentials  ///< a user name and password are needed or were refused
    };
    Kind kind = Kind::Input;
    QString text;
    QDateTime notBefore{}; ///< the server asked not to be asked again before this time; usually invalid
    bool operator==(const Error&) const = default;
};

/// Nothing to return but success.
struct Done {
    bool operator==(const Done&) const = default;
};

/// Either a value or an Error. Small stand-in for C++23's std::expected.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace flashnews

#pragma once

namespace flashnews::test {

/// Puts the clock of this process forward. Everything in it lives at that time from now on, Qt and SQLite
/// too: the C library's questions for the time of day are answered here, in place of it. Timers are not
/// hurried.
void passHours(int hours);

} // namespace flashnews::test

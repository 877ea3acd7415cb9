#include "tests/soak/simulated_clock.h"

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr long nanosecondsOfAMicrosecond = 1000;
std::atomic<time_t> ahead{0}; // seconds

timespec timeOfDay() {
    timespec now{};
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += ahead;
    return now;
}

} // namespace

// A program's own functions come before those of the libraries it is linked with.
extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
    if (clock != CLOCK_REALTIME) return int(syscall(SYS_clock_gettime, clock, time));
    *time = timeOfDay();
    return 0;
}

int gettimeofday(timeval* time, void*) noexcept {
    const timespec now = timeOfDay();
    *time = {now.tv_sec, now.tv_nsec / nanosecondsOfAMicrosecond};
    return 0;
}

time_t time(time_t* time) noexcept {
    const time_t now = timeOfDay().tv_sec;
    if (time) *time = now;
    return now;
}
}

namespace flashnews::test {

void passHours(int hours) {
    ahead += time_t(hours) * 3600;
}

} // namespace flashnews::test

# How tests run under a sanitizer: a report fails the test, and there is time for it. Sets test_environment and
# test_timeout (seconds).
set(test_environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC QT_LOGGING_RULES=qt.*=false)
set(test_timeout 240)
if(FLASH_NEWS_SANITIZE)
  set(test_timeout 2400)
  list(APPEND test_environment QTEST_FUNCTION_TIMEOUT=2400000)
endif()
if(FLASH_NEWS_SANITIZE STREQUAL "thread")
  list(APPEND test_environment
    "TSAN_OPTIONS=suppressions=${CMAKE_CURRENT_LIST_DIR}/tsan.supp:history_size=4:second_deadlock_stack=1:die_after_fork=0"
    LD_LIBRARY_PATH=${CMAKE_SOURCE_DIR}/build/qt-tsan/lib # of qt-for-tsan
    QT_PLUGIN_PATH=${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
endif()

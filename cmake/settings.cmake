# How every target is compiled: C++20, warnings as errors in our own code, sanitizers when a preset asks.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

add_library(house_settings INTERFACE)
target_include_directories(house_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(house_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
target_compile_definitions(house_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS)

if(FLASH_NEWS_SANITIZE)
  # GCC's manual: with sanitizers it warns of variables that are initialized.
  add_compile_options(-fsanitize=${FLASH_NEWS_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  add_link_options(-fsanitize=${FLASH_NEWS_SANITIZE})
endif()

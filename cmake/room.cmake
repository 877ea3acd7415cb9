# room(NAME USES rooms… LIBRARIES libs…)
#
# Makes the static library of the folder this is called from, out of every .cpp in it. A room sees only
# what it names in USES; tests/house/floors.cmake checks that no include reaches above its floor.
function(room name)
  cmake_parse_arguments(ROOM "" "" "USES;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  list(TRANSFORM ROOM_USES PREPEND "room_")
  target_link_libraries(${name} PUBLIC house_settings Qt6::Core ${ROOM_USES} ${ROOM_LIBRARIES})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/qt_core.h)
  add_library(room_${name} ALIAS ${name})
endfunction()

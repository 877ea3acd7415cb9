# What an installation holds, and the .deb that `./dev package` makes of it.
include(GNUInstallDirs)
# A package needs the program and its documents, not the tests; `./dev package` builds those two.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(id org.flashnews.FlashNews)
install(TARGETS flash-news RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/desktop/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/flash-news.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
  RENAME ${id}.svg)
install(FILES resources/icons/flash-news-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps
  RENAME ${id}-symbolic.svg)
install(FILES resources/completions/flash-news.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME flash-news)
install(FILES resources/completions/_flash-news DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES resources/completions/flash-news.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these packed, and packed the same at every build.
set(man ${CMAKE_BINARY_DIR}/flash-news.1.gz)
set(page ${CMAKE_BINARY_DIR}/flash-news.1)
set(page_parts ${CMAKE_SOURCE_DIR}/tools/manual/make.py ${CMAKE_SOURCE_DIR}/resources/flash-news.1.in)
add_custom_command(OUTPUT ${man} BYPRODUCTS ${page} DEPENDS flash-news ${page_parts}
  COMMAND ${page_parts} $<TARGET_FILE:flash-news> ${page}
  COMMAND gzip -9nkf ${page} VERBATIM)
set(changelog ${CMAKE_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changelog} DEPENDS ${CMAKE_SOURCE_DIR}/packaging/changelog
  COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/packaging/changelog > ${changelog} VERBATIM)
add_custom_target(documents ALL DEPENDS ${man} ${changelog})
install(FILES ${man} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "The Flash News authors <dev@flash-news.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://flash-news.example/")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop reader for the news of several countries")
set(CPACK_PACKAGE_DESCRIPTION
  "Flash News fetches the feeds a person subscribes to, keeps every story
with its text and pictures, and shows headlines beside the story, filtered
by source and by the countries a story speaks of, with the network or
without.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, fonts-noto-core, gnome-keyring | kwalletmanager, libsecret-1-0")
include(CPack)

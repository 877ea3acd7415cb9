# What an installation holds, and the .deb that `./dev package` makes of it.
include(GNUInstallDirs)
install(TARGETS flash-news RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/desktop/org.flashnews.FlashNews.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/icons/flash-news.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
  RENAME org.flashnews.FlashNews.svg)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Flash News authors <dev@flash-news.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop reader for the news of several countries")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, fonts-noto-core")
include(CPack)

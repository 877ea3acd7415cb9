#include "app/cli/run_command.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QLocale>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

void introduce() {
    QCoreApplication::setApplicationName(QStringLiteral("flash-news"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLASH_NEWS_VERSION));
}

QStringList argumentsOf(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Texts and pictures go back to the system when they are let go. Left to itself the C library takes ever
/// larger blocks from heaps that only shrink at their ends.
void keepMemorySmall() {
#ifdef __GLIBC__
    constexpr int ownMapping = 128 * 1024; // bytes of a block, and more
    mallopt(M_MMAP_THRESHOLD, ownMapping);
#endif
}

} // namespace

/// A command needs no display; only the window makes a QApplication.
int main(int argc, char* argv[]) {
    using namespace flashnews;
    keepMemorySmall();
    introduce();
    const cli::Request request = cli::readArguments(argumentsOf(argc, argv));
    if (!request.command.isEmpty() || !request.error.isEmpty()) {
        const QCoreApplication app(argc, argv);
        return cli::runCommand(request);
    }
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.flashnews.FlashNews"));
    return ui::runWindow(app, request.profile, request.opening);
}

#include "app/cli/run_command.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QLocale>

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

} // namespace

/// A command needs no display; only the window makes a QApplication.
int main(int argc, char* argv[]) {
    using namespace flashnews;
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

#include "app/cli/run_command.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    using namespace flashnews;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flash-news"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLASH_NEWS_VERSION));
    return cli::runCommand(cli::readArguments(app.arguments().mid(1)));
}

// Reads every table of the gazetteer as the program will; the build fails when a row is wrong.
#include "app/tell/gazetteer.h"

#include <QCoreApplication>
#include <cstdio>

using namespace flashnews;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer.ok()) return std::fprintf(stderr, "%s\n", qPrintable(gazetteer.error().text)), 1;
    if (const auto checked = (*gazetteer)->check(); !checked.ok())
        return std::fprintf(stderr, "%s\n", qPrintable(checked.error().text)), 1;
    return 0;
}

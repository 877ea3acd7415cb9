#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace flashnews::ui {

/// How many colours there are for tags.
int tagColourCount();
/// A tag's colour on this palette's paper: at least 4.5:1. Numbers beyond the last begin anew.
QColor tagColour(int number, const QPalette& palette);
/// Its name: nothing is told by colour alone.
QString tagColourName(int number);
/// A dot of the colour, for menus and lists.
QIcon tagIcon(int number, const QPalette& palette);

} // namespace flashnews::ui

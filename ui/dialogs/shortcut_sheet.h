#pragma once

#include <QDialog>

namespace flashnews::ui {

/// The sheet on "?": every key, by menu.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent = nullptr);
};

} // namespace flashnews::ui

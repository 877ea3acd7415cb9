#pragma once

#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QWidget>

namespace flashnews::test {

/// Takes screenshots into a folder.
class Photographer {
public:
    explicit Photographer(const QString& folder) : m_folder(folder) { QDir().mkpath(folder); }

    void shoot(QWidget& widget, const QString& name) {
        QTest::qWait(settleMs);
        keep(widget.grab(), name);
    }
    /// A dialog or menu that is shown for its picture only.
    template<typename Window>
    void shootOnce(Window&& window, const QString& name) {
        window.show();
        // The screen of the offscreen platform is small, and would cut what is larger than two thirds of it.
        window.resize(window.size().expandedTo(window.sizeHint()));
        shoot(window, name);
        window.hide();
    }
    void keep(const QPixmap& picture, const QString& name) {
        picture.save(m_folder + u'/' + name + QStringLiteral(".png"));
        QTextStream(stdout) << name << '\n';
    }

private:
    static constexpr int settleMs = 500; ///< answers arrive, type is set, also on a busy machine

    QString m_folder;
};

} // namespace flashnews::test

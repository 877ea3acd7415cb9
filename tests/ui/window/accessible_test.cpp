// Every control of every window has a name and a role that a screen reader can say, and can be reached by
// keyboard.
#include "app/news/rule.h"
#include "tests/support/library_helpers.h"
#include "ui/accounts/account_dialog.h"
#include "ui/desktop/background_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/server_answer_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/dialogs/source_health_dialog.h"
#include "ui/look/plain_style.h"
#include "ui/reader/countries_dialog.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/speak.h"
#include "ui/settings/storage_dialog.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/tags/tags_dialog.h"
#include "ui/welcome/import_dialog.h"
#include "ui/welcome/tour.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// A part that belongs to a control whose name stands for it, such as the field inside a spin box.
bool isInnerPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || widget->inherits("QComboBoxPrivateContainer") ||
           qobject_cast<const QScrollBar*>(widget) || widget->objectName().startsWith(QLatin1String("qt_"));
}

QStringList nameless(QWidget& window) {
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isInnerPart(widget) || !widget->isVisibleTo(&window)) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || !needsName(accessible->role())) continue;
        if (accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                         QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

/// Controls that neither the Tab key nor a shortcut nor a mnemonic reaches.
QStringList unreachable(QWidget& window) {
    QStringList found;
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&window) || isInnerPart(button) || !button->isEnabled()) continue;
        const bool hasKey = (button->focusPolicy() & Qt::TabFocus) || !button->shortcut().isEmpty();
        if (!hasKey && !qobject_cast<QToolButton*>(button)) found << button->text();
    }
    return found;
}

/// Words of labels, buttons and boxes to tick that have less room than they need.
QStringList cutOff(const QWidget& window) {
    QStringList cut;
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(part);
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        if (!part->isVisibleTo(&window) || isInnerPart(part)) continue;
        if (!button && !(label && !label->wordWrap())) continue;
        if (part->width() < part->minimumSizeHint().width() ||
            part->height() < part->minimumSizeHint().height())
            cut << (label ? label->text() : button ? button->text() : part->accessibleName());
    }
    return cut;
}

} // namespace

class AccessibleTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;

    std::unique_ptr<QWidget> make(const QString& name) {
        const Feed feed = m_library->feeds().value(0);
        if (name == u"main"_s) return std::make_unique<MainWindow>(*m_library, *m_settings);
        if (name == u"settings"_s) return std::make_unique<SettingsDialog>(loadPreferences(*m_settings));
        if (name == u"subscribe"_s) return std::make_unique<SubscribeDialog>(*m_library, QString());
        if (name == u"source"_s) return std::make_unique<SourceDialog>(*m_library, QList<Feed>{feed});
        if (name == u"health"_s) return std::make_unique<SourceHealthDialog>(*m_library);
        if (name == u"password"_s) return std::make_unique<PasswordDialog>(feed);
        if (name == u"answer"_s) return std::make_unique<ServerAnswerDialog>(ServerAnswer{});
        if (name == u"tags"_s) return std::make_unique<TagsDialog>(*m_library);
        if (name == u"muted"_s) return std::make_unique<MuteDialog>(*m_library);
        if (name == u"rules"_s) return std::make_unique<RulesDialog>(*m_library);
        if (name == u"rule"_s)
            return std::make_unique<RuleDialog>(Rule(), u"about Kosovo"_s, m_library->tags());
        if (name == u"sources"_s)
            return std::make_unique<SourceDialog>(*m_library, m_library->feeds().mid(0, 3));
        if (name == u"account"_s) return std::make_unique<AccountDialog>(*m_library);
        if (name == u"background"_s)
            return std::make_unique<BackgroundDialog>(BackgroundPreferences(), m_library->profile());
        if (name == u"import"_s) return std::make_unique<ImportDialog>(*m_library);
        if (name == u"storage"_s) return std::make_unique<StorageDialog>(*m_library);
        const auto page = wait(m_library->headlines({}, {}, 1));
        if (name == u"why"_s)
            return std::make_unique<CountriesDialog>(*m_library, page->headlines.first().id, CountryCode());
        if (name == u"story"_s) {
            auto window = std::make_unique<StoryWindow>(*m_library);
            window->open(page->headlines.first().id);
            return window;
        }
        return std::make_unique<ShortcutSheet>();
    }

    const QStringList windows{u"main"_s,       u"settings"_s, u"subscribe"_s, u"source"_s, u"sources"_s,
                              u"health"_s,     u"password"_s, u"answer"_s,    u"tags"_s,   u"muted"_s,
                              u"rules"_s,      u"rule"_s,     u"shortcuts"_s, u"story"_s,  u"account"_s,
                              u"background"_s, u"import"_s,   u"storage"_s,   u"why"_s};

    void eachWindow() const {
        QTest::addColumn<QString>("window");
        for (const QString& name : windows)
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase() {
        QApplication::setStyle(new PlainStyle);
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(10.5); // as large as desktops have it
        QApplication::setFont(font);
        const Profile profile = Profile::inFolder(m_folder.path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        QVERIFY(wait(m_library->addSampleEdition()).ok());
        (void)refreshed(*m_library);
    }
    void cleanupTestCase() { m_library.reset(); }

    void everyControlHasANameAndAKey_data() { eachWindow(); }
    void everyControlHasANameAndAKey() {
        QFETCH(QString, window);
        const std::unique_ptr<QWidget> widget = make(window);
        widget->show();
        QTest::qWait(200);
        QVERIFY2(!widget->windowTitle().isEmpty(), qPrintable(window));
        const QStringList namelessOnes = nameless(*widget);
        QVERIFY2(namelessOnes.isEmpty(), qPrintable(namelessOnes.join(u", "_s)));
        const QStringList unreachableOnes = unreachable(*widget);
        QVERIFY2(unreachableOnes.isEmpty(), qPrintable(unreachableOnes.join(u", "_s)));
    }

    /// With text of twice the size every word of a label or a button still has its room.
    void nothingIsCutOffAtTwiceTheSize_data() { eachWindow(); }
    void nothingIsCutOffAtTwiceTheSize() {
        QFETCH(QString, window);
        const QFont usual = QApplication::font();
        QFont twice = usual;
        twice.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(twice);
        QStringList cut;
        {
            const std::unique_ptr<QWidget> widget = make(window);
            widget->resize(widget->sizeHint().expandedTo(QSize(1200, 800)));
            widget->show();
            QTest::qWait(200);
            cut = cutOff(*widget);
        }
        QApplication::setFont(usual);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
    }

    void nothingIsCutOffInAnyLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const SpokenLanguage& language : spokenLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void nothingIsCutOffInAnyLanguage() {
        QFETCH(QString, language);
        speak(language);
        QStringList cut;
        for (const QString& name : windows) {
            const std::unique_ptr<QWidget> widget = make(name);
            // At its usual size: the screen of the offscreen platform is smaller than a desktop's.
            widget->resize(name == u"main"_s ? QSize(1280, 800)
                                             : widget->sizeHint().expandedTo(widget->size()));
            widget->show();
            // What has just been told its words is laid out by the next events.
            (void)QTest::qWaitFor([&] { return cutOff(*widget).isEmpty(); }, 1000);
            for (const QString& words : cutOff(*widget))
                cut << name + u": "_s + words;
            auto* main = qobject_cast<MainWindow*>(widget.get());
            if (main) main->actions()[Act::Tour]->trigger();
            if (main) QVERIFY(widget->findChild<Tour*>());
            for (QPointer<Tour> tour = widget->findChild<Tour*>(); tour;) {
                for (const QString& words : cutOff(*tour))
                    cut << u"tour: "_s + words;
                QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
                QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
        speak(u"en"_s);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
    }

    /// Whoever moves by the Tab key sees where they are.
    void focusIsSeen_data() { eachWindow(); }
    void focusIsSeen() {
        QFETCH(QString, window);
        const std::unique_ptr<QWidget> widget = make(window);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QApplication::setActiveWindow(widget.get());
        widget->setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
        QStringList unseen;
        for (QWidget* part : widget->findChildren<QWidget*>()) {
            if (!part->isVisibleTo(widget.get()) || !part->isEnabled() || isInnerPart(part) ||
                !(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
                continue;
            // A default button is marked already, and Enter presses it from anywhere; an empty list has no
            // place.
            const auto* button = qobject_cast<const QPushButton*>(part);
            const auto* view = qobject_cast<const QAbstractItemView*>(part);
            if ((button && (button->isDefault() || button->autoDefault())) ||
                (view && view->model()->rowCount() == 0))
                continue;
            if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
            const QImage without = widget->grab().toImage();
            part->setFocus(Qt::TabFocusReason);
            QTest::qWait(1);
            if (part->hasFocus() && widget->grab().toImage() == without)
                unseen << QString::fromLatin1(part->metaObject()->className()) + u' ' +
                              part->accessibleName();
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    }

    void noMnemonicStandsTwiceInAMenu_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Albanian") << u"sq"_s;
    }
    void noMnemonicStandsTwiceInAMenu() {
        QFETCH(QString, language);
        speak(language);
        const std::unique_ptr<QWidget> window = make(u"main"_s);
        QStringList twice;
        for (QMenu* menu : window->findChildren<QMenu*>()) {
            QHash<QChar, QString> seen;
            for (const QAction* action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0 || at + 1 >= action->text().size()) continue;
                const QChar letter = action->text().at(at + 1).toLower();
                if (seen.contains(letter))
                    twice << menu->title() + u": "_s + seen.value(letter) + u" / "_s + action->text();
                seen.insert(letter, action->text());
            }
        }
        speak(u"en"_s);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u"\n"_s)));
    }

    void headlinesAreSpokenWithTheirState() {
        MainWindow window(*m_library, *m_settings);
        window.show();
        const HeadlineModel* model = window.headlines()->model();
        QTRY_VERIFY(model->rowCount() > 0);
        const QString spoken = model->data(model->index(0), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(model->headlineAt(0)->title), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"unread"_s, Qt::CaseInsensitive), qPrintable(spoken));
    }
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"

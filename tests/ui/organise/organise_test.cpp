// Keeping order at the window, with mouse and keys: tags, saved filters, rules, muted words, folders,
// settings of sources, and taking back.
#include "tests/support/two_outlets.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/settings/speak.h"
#include "ui/sources/count_delegate.h"
#include "ui/tags/tags_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QMimeData>
#include <QScopeGuard>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class OrganiseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoOutlets> m_news;
    Library* m_library = nullptr;
    std::unique_ptr<MainWindow> m_window;

    QListView* view() const { return m_window->headlines()->view(); }
    SourceTree* tree() const { return m_window->sources(); }
    int rows() const { return m_window->headlines()->model()->rowCount(); }
    QString reader() const { return m_window->reader()->toPlainText(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key,
                        modifiers);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QModelIndex index = m_window->headlines()->model()->index(row);
        view()->scrollTo(index);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, view()->visualRect(index).center());
    }
    int rowOf(const QString& title) const {
        for (int row = 0; row < rows(); ++row)
            if (m_window->headlines()->model()->headlineAt(row)->title == title) return row;
        return -1;
    }
    QTreeWidgetItem* entry(const QString& name) const {
        const auto found = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
    void clickEntry(const QString& name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTRY_VERIFY(entry(name));
        tree()->scrollToItem(entry(name));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers,
                          tree()->visualItemRect(entry(name)).center());
    }
    int countOf(const QString& name) const { return entry(name)->data(0, CountDelegate::CountRole).toInt(); }
    /// The name dialog that is open, answered.
    void answerName(const QString& name) {
        QInputDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QInputDialog*>()));
        auto* line = dialog->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QInputDialog*>());
        QApplication::setActiveWindow(m_window.get());
    }
    template<typename Dialog>
    Dialog* opened() {
        Dialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = m_window->findChild<Dialog*>()) != nullptr; }, 5000);
        if (dialog) QApplication::setActiveWindow(dialog);
        return dialog;
    }
    template<typename Dialog>
    void closed(Dialog* dialog) {
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<Dialog*>());
        QApplication::setActiveWindow(m_window.get());
    }
    /// Carries something to an entry and lets go, as the mouse does.
    void drop(const QMimeData& dragged, const QString& name) {
        const QPoint at = tree()->visualItemRect(entry(name)).center();
        QDragEnterEvent enter(at, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &move);
        QDropEvent let(at, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &let);
    }
    void openWindow() {
        m_window = std::make_unique<MainWindow>(*m_library, m_news->settings);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        QTRY_COMPARE(rows(), 3);
    }
    TagId makeTag(const QString& name, int digit) {
        return *wait(m_library->saveTag({0, name, 1, digit, 0, 0}));
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init() {
        m_news = std::make_unique<TwoOutlets>();
        m_library = m_news->library.get();
        openWindow();
    }
    void cleanup() {
        m_window.reset();
        m_news.reset();
    }

    void aTagIsMadeForTheStoryThatIsRead() {
        clickRow(rowOf(u"Chess in the park"_s));
        QTRY_VERIFY(reader().contains(u"A pawn won"_s));
        key(Qt::Key_T);
        QTRY_VERIFY(m_window->tagMenu()->isVisible());
        m_window->tagMenu()->newTag()->trigger();
        m_window->tagMenu()->close();
        answerName(u"Games"_s);
        QTRY_VERIFY(reader().contains(u"#Games"_s));
        QTRY_VERIFY(entry(u"Games"_s));
        QTRY_VERIFY(m_window->filterBar()->tags()->isVisible());
        clickEntry(u"Games"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->filter().tags, QList<TagId>{m_library->tags().first().id});
        // Its digit takes it off again.
        QCOMPARE(m_library->tags().first().key, 1);
        clickRow(0);
        key(Qt::Key_1);
        QTRY_VERIFY(!reader().contains(u"#Games"_s));
        QTRY_COMPARE(m_library->tags().first().total, 0);
    }

    void aDigitTagsAllThatAreChosen() {
        const TagId later = makeTag(u"Later"_s, 2);
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
        QCOMPARE(m_window->headlines()->selection().size(), 2);
        key(Qt::Key_2);
        QTRY_COMPARE(m_library->tag(later)->total, 2);
        QTRY_COMPARE(countOf(u"Later"_s), m_library->tag(later)->unread);
        QTRY_VERIFY(m_window->headlines()->model()->headlineAt(0)->tags.contains(later));
    }

    void aDigitThatIsTypedIsADigit() {
        const TagId later = makeTag(u"Later"_s, 2);
        clickRow(0);
        key(Qt::Key_Slash);
        QTRY_COMPARE(QApplication::focusWidget(), m_window->filterBar()->search());
        key(Qt::Key_2);
        QCOMPARE(m_window->filterBar()->search()->text(), u"2"_s);
        QCOMPARE(m_library->tag(later)->total, 0);
    }

    void aChipInTheStoryFilters() {
        const TagId later = makeTag(u"Later"_s, 2);
        clickRow(0);
        QTRY_VERIFY(m_window->reader()->hasStory());
        key(Qt::Key_2);
        QTRY_VERIFY(reader().contains(u"#Later"_s));
        Q_EMIT m_window->reader()->anchorClicked(QUrl(u"flashnews:tag/%1"_s.arg(later)));
        QTRY_COMPARE(rows(), 1);
    }

    void tagsAreEditedAndADeletedOneComesBack() {
        const TagId later = makeTag(u"Later"_s, 2);
        clickRow(0);
        key(Qt::Key_2);
        QTRY_COMPARE(m_library->tag(later)->total, 1);
        clickEntry(u"Later"_s);
        key(Qt::Key_F2);
        auto* dialog = opened<TagsDialog>();
        QVERIFY(dialog);
        dialog->name()->setFocus();
        dialog->name()->selectAll();
        QTest::keyClicks(dialog->name(), u"Soon"_s);
        QTest::keyClick(dialog->name(), Qt::Key_Tab);
        QTRY_COMPARE(m_library->tag(later)->name, u"Soon"_s);
        dialog->key()->setCurrentIndex(7);
        Q_EMIT dialog->key()->activated(7);
        QTRY_COMPARE(m_library->tag(later)->key, 7);
        QTest::mouseClick(dialog->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(m_library->tags().size(), 0);
        closed(dialog);
        QTRY_VERIFY(m_window->undoBar()->isVisible());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_library->tags().size(), 1);
        QCOMPARE(m_library->tag(later)->total, 1);
        QVERIFY(!m_window->undoBar()->isVisible());
    }

    void aFilterIsSavedRenamedDeletedAndComesBack() {
        QTest::keyClicks(m_window->filterBar()->search(), u"pawn "_s);
        QTRY_COMPARE(rows(), 1);
        m_window->headlines()->focusList();
        key(Qt::Key_S, Qt::ControlModifier);
        answerName(u"Board games"_s);
        QTRY_VERIFY(entry(u"Board games"_s));
        QTRY_COMPARE(countOf(u"Board games"_s), 1);
        m_window->setFilter({});
        QTRY_COMPARE(rows(), 3);
        clickEntry(u"Board games"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(tree()->currentItem(), entry(u"Board games"_s));
        clickRow(0);
        QTRY_COMPARE(countOf(u"Board games"_s), 0);
        tree()->setFocus();
        key(Qt::Key_F2);
        answerName(u"Games"_s);
        QTRY_VERIFY(entry(u"Games"_s));
        clickEntry(u"Games"_s);
        key(Qt::Key_Delete);
        QTRY_VERIFY(!entry(u"Games"_s));
        QTest::mouseClick(m_window->undoBar()->undoButton(), Qt::LeftButton);
        QTRY_VERIFY(entry(u"Games"_s));
    }

    void nothingToSaveIsSaid() {
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_window->findChild<QInputDialog*>());
        QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    }

    void aRuleTagsAndIsTakenBack() {
        const TagId games = makeTag(u"Games"_s, 1), park = makeTag(u"Park"_s, 2);
        ArticleFilter filter;
        filter.text = u"pawn "_s;
        m_window->setFilter(filter);
        QTRY_COMPARE(rows(), 1);
        key(Qt::Key_W, Qt::ShiftModifier);
        auto* dialog = opened<RuleDialog>();
        QVERIFY(dialog);
        dialog->notify()->setChecked(false);
        QVERIFY(!dialog->saveButton()->isEnabled());
        QCOMPARE(dialog->tags()->count(), 2); // as many as wanted
        for (int row = 0; row < 2; ++row)
            dialog->tags()->item(row)->setCheckState(Qt::Checked);
        dialog->alsoNow()->setChecked(true);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_library->tag(games)->total, 1);
        QCOMPARE(m_library->tag(park)->total, 1);
        QTRY_VERIFY(m_window->undoBar()->isVisible());
        QTRY_VERIFY(!m_window->findChild<RuleDialog*>());
        QApplication::setActiveWindow(m_window.get());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_library->tag(games)->total, 0);

        m_window->actions()[Act::Rules]->trigger();
        auto* rules = opened<RulesDialog>();
        QTRY_COMPARE(rules->list()->count(), 1);
        QVERIFY(rules->list()->item(0)->text().contains(u"Games"_s));
        QTest::mouseClick(rules->applyButton(), Qt::LeftButton);
        QTRY_COMPARE(m_library->tag(games)->total, 1);
        QTest::mouseClick(rules->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(wait(m_library->rules())->size(), 0);
        closed(rules);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(wait(m_library->rules())->size(), 1);
    }

    void aWordIsMutedAndUnmuted() {
        key(Qt::Key_M, Qt::ControlModifier);
        auto* dialog = opened<MuteDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->words(), u"chess"_s);
        QTest::keyClick(dialog->words(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(dialog->list()->count(), 1);
        QVERIFY2(dialog->list()->item(0)->text().contains(u"chess"_s),
                 qPrintable(dialog->list()->item(0)->text()));
        dialog->list()->item(0)->setSelected(true);
        QTest::mouseClick(dialog->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(dialog->list()->count(), 0);
        closed(dialog);
        key(Qt::Key_Z, Qt::ControlModifier); // muted again
        QTRY_COMPARE(rows(), 2);
        key(Qt::Key_Z, Qt::ControlModifier); // as it was in the beginning
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(wait(m_library->rules())->size(), 0);
    }

    void allIsMarkedReadAndTakenBack() {
        key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(wait(m_library->unreadCounts())->unread, 0);
        QTRY_VERIFY(m_window->undoBar()->isVisible());
        QVERIFY(m_window->undoBar()->text()->text().contains(u"3"_s));
        QTest::mouseClick(m_window->undoBar()->undoButton(), Qt::LeftButton);
        QTRY_COMPARE(wait(m_library->unreadCounts())->unread, 3);
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->statusBar()->currentMessage().isEmpty()); // nothing more to take back
    }

    void unsubscribedFromSeveralAndTakenBack() {
        clickEntry(u"Zeri"_s);
        clickEntry(u"Agora"_s, Qt::ControlModifier);
        QCOMPARE(tree()->selectedItems().size(), 2);
        key(Qt::Key_Delete);
        QTRY_COMPARE(m_library->feeds().size(), 0);
        QTRY_VERIFY(m_window->firstStart()->isVisible());
        m_window->actions()[Act::Undo]->trigger();
        QTRY_COMPARE(m_library->feeds().size(), 2);
        QTRY_COMPARE(rows(), 3);
    }

    void sourcesAreDraggedIntoAFolder() {
        Feed agora = m_library->feeds().last();
        agora.folder = u"Europe"_s;
        QVERIFY(wait(m_library->updateFeed(agora)).ok());
        m_window->actions()[Act::GroupByFolder]->trigger();
        QTRY_VERIFY(entry(u"Europe"_s));
        const std::unique_ptr<QMimeData> dragged(
            tree()->model()->mimeData({tree()->indexFromItem(entry(u"Zeri"_s))}));
        QVERIFY(dragged);
        drop(*dragged, u"Europe"_s);
        QTRY_COMPARE(m_library->feeds().first().folder, u"Europe"_s);
        QTRY_COMPARE(entry(u"Zeri"_s)->parent(), entry(u"Europe"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_library->feeds().first().folder, QString());
        // By country nothing can be dropped: a source does not change its country by an unsteady hand.
        m_window->actions()[Act::GroupByCountry]->trigger();
        drop(*dragged, u"Greece"_s);
        QTest::qWait(50);
        QCOMPARE(m_library->feeds().first().folder, QString());
        QCOMPARE(m_library->feeds().first().source.country, u"AL"_s);
    }

    void aFolderIsRenamedWithThoseInIt() {
        QList<Feed> feeds = m_library->feeds();
        feeds[0].folder = u"Europe"_s;
        feeds[1].folder = u"Europe/Balkans"_s;
        QVERIFY(wait(m_library->updateFeeds(feeds)).ok());
        m_window->actions()[Act::GroupByFolder]->trigger();
        QTRY_COMPARE(entry(u"Balkans"_s)->parent(), entry(u"Europe"_s));
        clickEntry(u"Europe"_s);
        key(Qt::Key_F2);
        answerName(u"World"_s);
        QTRY_COMPARE(m_library->feeds().last().folder, u"World/Balkans"_s);
        QCOMPARE(m_library->feeds().first().folder, u"World"_s);
    }

    void severalSourcesAreSetAtOnce() {
        clickEntry(u"Zeri"_s);
        clickEntry(u"Agora"_s, Qt::ControlModifier);
        key(Qt::Key_F2);
        auto* dialog = opened<SourceDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->country()->chosen().isValid()); // Albania and Greece: various
        dialog->interval()->setCurrentIndex(dialog->interval()->findData(60));
        dialog->pictures()->setCurrentIndex(dialog->pictures()->findData(false));
        QTRY_VERIFY(dialog->notify()->findData(true) >= 0);
        QTest::qWait(100);
        dialog->notify()->setCurrentIndex(dialog->notify()->findData(true));
        dialog->keepDays()->setCurrentIndex(dialog->keepDays()->findData(30));
        dialog->accept();
        QTRY_COMPARE(m_library->feeds().first().intervalMinutes, std::optional(60));
        for (const Feed& feed : m_library->feeds()) {
            QCOMPARE(feed.intervalMinutes, std::optional(60));
            QCOMPARE(feed.pictures, false);
        }
        QCOMPARE(m_library->feeds().first().source.country, u"AL"_s);
        QCOMPARE(m_library->feeds().last().source.country, u"GR"_s);
        QTRY_COMPARE(wait(m_library->rules())->size(), 2);
        QVERIFY(isNotice(wait(m_library->rules())->first(), m_library->feeds().first().id));
        QTRY_COMPARE(wait(m_library->keepRules())->sources.value(m_library->feeds().last().id).days, 30);
        QTRY_VERIFY(!m_window->findChild<SourceDialog*>());
    }

    /// The same keys and places, whatever the words and wherever a line begins.
    void inOtherLanguagesToo_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("Albanian") << u"sq"_s;
        QTest::newRow("Arabic, from right to left") << u"ar"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }
    void inOtherLanguagesToo() {
        QFETCH(QString, language);
        m_window.reset();
        const auto back = qScopeGuard([this] {
            m_window.reset();
            speak(u"en"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        });
        speak(language);
        openWindow();
        QCOMPARE(m_window->layoutDirection(), language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        const TagId later = makeTag(u"Later"_s, 2);
        clickRow(0);
        QTRY_VERIFY(m_window->reader()->hasStory());
        key(Qt::Key_2);
        QTRY_COMPARE(m_library->tag(later)->total, 1);
        QTRY_VERIFY(reader().contains(u"#Later"_s));
        clickEntry(u"Later"_s);
        QTRY_COMPARE(rows(), 1);
        key(Qt::Key_S, Qt::ControlModifier);
        answerName(u"Më vonë"_s);
        QTRY_VERIFY(entry(u"Më vonë"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!entry(u"Më vonë"_s));
        clickEntry(u"Zeri"_s);
        key(Qt::Key_Delete);
        QTRY_COMPARE(m_library->feeds().size(), 1);
        QTest::mouseClick(m_window->undoBar()->undoButton(), Qt::LeftButton);
        QTRY_COMPARE(m_library->feeds().size(), 2);
    }

    void oneSourceIsRenamed() {
        clickEntry(u"Zeri"_s);
        key(Qt::Key_F2);
        auto* dialog = opened<SourceDialog>();
        QVERIFY(dialog);
        dialog->name()->selectAll();
        dialog->name()->setText(u"Zëri i ditës"_s);
        dialog->country()->setCurrentIndex(dialog->country()->findData(u"XK"_s));
        QTest::keyClick(dialog->name(), Qt::Key_Return);
        QTRY_VERIFY(entry(u"Zëri i ditës"_s));
        QTRY_COMPARE(m_library->feeds().first().source.country, u"XK"_s);
        QCOMPARE(m_library->feeds().first().source.countryOrigin, Origin::Person);
    }

    void userAndPasswordOfASourceAreUsed() {
        clickEntry(u"Zeri"_s);
        key(Qt::Key_F2);
        auto* dialog = opened<SourceDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->password()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(dialog->user(), u"ana"_s);
        QTest::keyClicks(dialog->password(), u"geheim"_s);
        QTest::keyClick(dialog->password(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<SourceDialog*>());
        QCOMPARE(m_library->feeds().first().user, u"ana"_s);
        QVERIFY(m_library->feeds().last().user.isEmpty());
        // Where there is no keyring the person is told that it holds for this run only.
        QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
        m_news->server.set(u"/a"_s, {"", "text/plain", 401, {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        (void)refreshed(*m_library, {m_library->feeds().first().id});
        QCOMPARE(m_news->server.requests().last().header("Authorization"),
                 QByteArray("Basic YW5hOmdlaGVpbQ=="));
    }
};

QTEST_MAIN(OrganiseTest)
#include "organise_test.moc"

#pragma once

#include "tests/support/awaited.h"
#include "tests/support/library_helpers.h"
#include "tests/support/reader_server.h"

namespace flashnews::test {

/// A library with an account on a Reader server, and short words for what tests do with them.
class AccountFixture {
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ReaderServer> m_server;

    /// Nothing of a test may reach the keyring of the person who runs it.
    static void leaveTheKeyringAlone() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_FULL_SESSION");
        qputenv("FLASH_NEWS_PASSWORD", ReaderServer().password.toUtf8());
    }
    void begin() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ReaderServer>();
        open();
    }
    void end() {
        m_library.reset();
        m_server.reset();
    }
    void open() {
        m_library.reset();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        m_library = std::move(*opened);
    }
    Result<Account> find(const QString& address, const QString& password) {
        return awaited(m_library->findAccount(address, m_server->user, password));
    }
    void addAccount() {
        const auto found = find(m_server->address().toString(), m_server->password);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
        const auto added = awaited(m_library->addAccount(*found, m_server->password));
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text));
    }
    /// Subscribes to a feed of the account, here.
    void subscribe(const QString& url, const QString& name, const QString& folder = {}) {
        Feed feed;
        feed.url = QUrl(url);
        feed.source.name = name;
        feed.folder = folder;
        feed.account = m_library->accounts().first().id;
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }
    ArticleId idOf(const QString& title) {
        const auto page = wait(m_library->headlines({}, {}, 1000));
        for (const Headline& headline : page->headlines)
            if (headline.title == title) return headline.id;
        return 0;
    }
    Feed feedNamed(const QString& name) {
        for (const Feed& feed : m_library->feeds())
            if (feed.source.name == name) return feed;
        return {};
    }
    void setRead(const QString& title, bool read = true) {
        QVERIFY(wait(m_library->setRead({idOf(title)}, read)).ok());
    }
    void bookmark(const QString& title, bool on = true) {
        QVERIFY(wait(m_library->setBookmarked({idOf(title)}, on)).ok());
    }
    QString accountError() { return m_library->accounts().first().lastError; }
    static ArticleFilter unreadOnly() {
        ArticleFilter filter;
        filter.unread = true;
        return filter;
    }
    static ArticleFilter bookmarkedOnly() {
        ArticleFilter filter;
        filter.bookmarked = true;
        return filter;
    }
    /// The paths that were asked for, below the interface's own.
    QStringList paths() const {
        QStringList list;
        for (const RawRequest& request : m_server->http.requests())
            list << QString::fromLatin1(request.path).section(QStringLiteral("greader.php"), 1);
        return list;
    }
};

} // namespace flashnews::test

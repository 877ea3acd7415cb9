#pragma once

#include "app/html/embedded_picture.h"
#include "app/library/account_refresher.h"
#include "app/library/refresh.h"
#include "app/net/fetcher.h"
#include "app/net/slots.h"
#include "app/news/rule.h"
#include "app/store/page_story_table.h"
#include "app/store/picture_files.h"
#include "app/tell/teller.h"

#include <QCoroTask>
#include <QObject>
#include <memory>

namespace flashnews {

struct ExtractedStory;

class Keyring;
class Store;

class StorySorter;

/// The data's way from end to end, once for each feed: fetch, parse, tell, store, then the articles'
/// pictures. Lives in a thread of its own, so that the window never waits for it.
class Refresher : public QObject {
    Q_OBJECT

public:
    Refresher(Store& store, const PictureFiles& pictures, std::shared_ptr<const Teller> teller,
              Keyring& keyring, std::shared_ptr<StorySorter> sorter);

    /// Refreshes these feeds and syncs these accounts in parallel. One run at a time.
    QCoro::Task<> run(QList<Feed> feeds, QList<Account> accounts = {});
    void cancel();
    /// Whether the icons of sources are fetched with their feeds.
    void setWantsIcons(bool wants) { m_wantsIcons = wants; }
    /// Cancels what is running and ends this object's thread as soon as nothing is.
    void endWhenIdle();

Q_SIGNALS:
    void progressed(const flashnews::RefreshProgress& progress);
    void articlesSaved(int added);
    /// Of an account: its server changed the list of feeds, or the status of these articles.
    void feedsChanged();
    void statusChanged(const QList<flashnews::ArticleId>& articles);
    void alerted(const QList<flashnews::Alert>& alerts);
    void finished(const flashnews::RefreshReport& report);

private:
    // refresher_accounts.cpp
    void listenToAccounts();
    QCoro::Task<> syncAccount(Account account);
    QCoro::Task<> fetchRest(const Feed& feed);

    QCoro::Task<> refresh(Feed feed);
    QCoro::Task<Result<Fetched>> fetchFeed(const Feed& feed);
    QCoro::Task<Result<Done>> readAndStore(Feed& feed, const Fetched& fetched);
    QCoro::Task<Result<Done>> readFeedOfPage(Feed& feed, const Fetched& page);
    QCoro::Task<Result<Done>> noteUnchanged(Feed& feed, const Fetched& fetched);
    void noteSuccess(Feed& feed, const Fetched& fetched);
    QCoro::Task<> noteFailure(Feed& feed, const Error& error);
    enum class StoryFetch { Taken, Failed, Stopped };
    QCoro::Task<> fetchStories(const Feed& feed);
    QCoro::Task<StoryFetch> fetchStory(WantedStory wanted, const Feed& feed);
    QCoro::Task<StoryFetch> fetchFurtherPages(std::shared_ptr<ExtractedStory> story, QUrl first,
                                              QUrl askedBy);
    // refresher_pictures.cpp
    QCoro::Task<> fetchPictures(const Feed& feed);
    QCoro::Task<bool> fetchPicture(QUrl url, QUrl askedBy);
    QCoro::Task<bool> keepPicture(QUrl url, QByteArray bytes);
    QCoro::Task<> keepEmbedded(FeedId feed, EmbeddedPictures embedded);
    QCoro::Task<> fetchIcon(const Feed& feed);

    Store& m_store;
    const PictureFiles& m_pictures;
    std::shared_ptr<const Teller> m_teller;
    std::shared_ptr<const BodyDictionary> m_dictionary; ///< of the library, once a feed was saved
    Keyring& m_keyring;
    std::shared_ptr<StorySorter> m_sorter; ///< used on the store's writing thread only
    Fetcher m_fetcher;
    Slots m_lines; ///< feeds between the first byte asked and the last one stored, so that memory has a bound
    Slots m_readings; ///< of them, those whose bytes are being read or wait for the writer: these are large
    AccountRefresher m_accounts;
    RefreshReport m_report;
    RefreshProgress m_progress;
    int m_unreachable = 0;
    bool m_wantsIcons = false;
    bool m_cancelled = false;
    bool m_running = false;
    bool m_ending = false;
};

} // namespace flashnews

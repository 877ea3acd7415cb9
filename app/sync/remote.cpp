#include "app/sync/remote.h"

#include "app/sync/google_reader.h"
#include "app/sync/tiny_tiny_rss.h"

namespace flashnews {

std::unique_ptr<Remote> makeRemote(Caller& caller, const Account& account, const QString& password) {
    if (account.kind == Account::Kind::TinyTinyRss)
        return std::make_unique<TinyTinyRss>(caller, account.url, account.user, password);
    return std::make_unique<GoogleReader>(caller, account.url, account.user, password);
}

} // namespace flashnews

#pragma once

#include "app/net/caller.h"
#include "app/news/account.h"

namespace flashnews {

/// Finds a server we can sync with from the address that the person typed (its site, or the API itself) and
/// tries the password there. The password goes to that host only, over an open connection only where the
/// person wrote "http://" or it is this machine. Errors say in words what is wrong: the password, an API that
/// is switched off, the certificate, no server of a kind we know.
QCoro::Task<Result<Account>> findServer(Caller& caller, QString typed, QString user, QString password);

} // namespace flashnews

#pragma once

namespace flashnews {

class Database;

/// Makes a library whole again whose rows came from a damaged file or an older copy: removes what belongs to
/// nothing, counts anew, indexes all words anew, and forgets what servers said about unchanged feeds, so that
/// what was lost is fetched again. What belongs to the person stays. Opens its own transaction; throws
/// DatabaseFailure.
void rebuild(Database& database);

} // namespace flashnews

#pragma once

namespace flashnews {

class Database;

/// Why a library is rebuilt. After a Loss, unread stories that are gone may come back with the next refresh;
/// in a Repair they were cleaned away on purpose and stay away.
enum class RebuildCause { Repair, Loss };

/// Makes a library whole again whose rows came from a damaged file or an older copy: removes what belongs to
/// nothing, counts anew, indexes all words anew, and forgets what servers said about unchanged feeds, so that
/// what was lost is fetched again. What belongs to the person stays. Opens its own transaction; throws
/// DatabaseFailure.
void rebuild(Database& database, RebuildCause cause);

} // namespace flashnews

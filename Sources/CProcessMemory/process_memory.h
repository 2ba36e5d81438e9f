// The allocator that the whole process uses instead of the C library's, and a setting of SQLite's that Swift cannot call, since it
// takes arguments of any kind.
#include <mimalloc.h>
#include <sqlite3.h>

// Each allocation of SQLite would otherwise wait for a lock that all connections share.
static inline void keep_no_count_of_database_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

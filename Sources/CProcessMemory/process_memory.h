// Settings of the C library's allocator and of SQLite's, which Swift cannot call: one is left out of its Glibc module, the other
// takes arguments of any kind.
#include <sqlite3.h>
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

static inline void take_memory_in_large_steps(int step) { mallopt(M_TOP_PAD, step); }
#else
static inline void take_memory_in_large_steps(int step) { (void)step; }
#endif

// Each allocation of SQLite would otherwise wait for a lock that all connections share.
static inline void keep_no_count_of_database_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

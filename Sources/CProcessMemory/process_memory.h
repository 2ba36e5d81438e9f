// Settings of the C library's allocator, which Swift's Glibc module leaves out.
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

static inline void take_memory_in_large_steps(int step) {
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, step);
}
#else
static inline void take_memory_in_large_steps(int step) { (void)step; }
#endif

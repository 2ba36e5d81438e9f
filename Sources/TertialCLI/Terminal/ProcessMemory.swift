import CProcessMemory

/// How the process takes memory.
///
/// All of it, that of the libraries too, comes from mimalloc, which replaces the C library's allocator as soon as it is linked: a report
/// is millions of small values made by all cores, and the C library's lets them wait for each other.
enum ProcessMemory {
  /// Leaves out SQLite's count of its own memory. To be called before there are other threads.
  static func prepare() { keep_no_count_of_database_memory() }
}

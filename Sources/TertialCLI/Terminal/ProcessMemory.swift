import CProcessMemory

/// How the process takes memory from the system.
enum ProcessMemory {
  /// Takes it in large steps, and leaves out SQLite's count of its own: a report is millions of small values that live until it is
  /// written, and taking a page at a time costs a tenth of the processor's time. To be called before there are other threads.
  static func takeLargeSteps() {
    take_memory_in_large_steps(8 << 20)
    keep_no_count_of_database_memory()
  }
}

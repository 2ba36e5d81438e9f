import CProcessMemory

/// How the process takes memory from the system.
enum ProcessMemory {
  /// Takes it in large steps from one place: a report is millions of small values that live until it is written, and
  /// taking a page at a time for each thread costs a tenth of the processor's time.
  static func takeLargeSteps() { take_memory_in_large_steps(16 << 20) }
}

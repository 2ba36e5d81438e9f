import Foundation

/// The signal that ends a process whose file grows beyond a limit.
enum FileSizeSignal {
  /// Lets a write beyond the limit fail instead, so that the user gets a sentence and not the end of the process.
  static func ignore() { signal(SIGXFSZ, SIG_IGN) }
}

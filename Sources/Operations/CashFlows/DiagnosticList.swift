import ProgrammeModel

/// Diagnostics as they are met: the first of each kind whole, the others counted.
struct DiagnosticList {
  /// How many of a kind are kept.
  static let keptPerKind = 20

  /// What was kept, in the order met.
  private(set) var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// How many errors there were, the ones not kept included.
  private(set) var errorCount = 0

  /// Takes in a diagnostic.
  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    counts[diagnostic.code, default: 0] += 1
    if counts[diagnostic.code, default: 0] <= Self.keptPerKind { kept.append(diagnostic) }
  }

  /// What was kept, and for each kind that had more, a notice of how many.
  func all(in file: String) -> [Diagnostic] {
    kept
      + counts.sorted { $0.key < $1.key }.filter { $0.value > Self.keptPerKind }.map { code, count in
        let more = count - Self.keptPerKind
        return Diagnostic(
          code: code, severity: .notice,
          message: Phrase(sv: "och \(more) till av samma slag", en: "and \(more) more alike"), place: Place(file: file),
          remedy: Phrase(sv: "Rätta på samma sätt.", en: "Correct them in the same way."))
      }
  }
}

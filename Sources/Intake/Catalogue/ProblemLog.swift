import ProgrammeModel

/// Collects what is wrong: every occurrence counted, the first of each kind kept as diagnostics.
struct ProblemLog {
  /// How many diagnostics of one code in one column of one file are kept.
  static let keptPerKind = 20

  private struct Kind: Hashable {
    let code: IntakeCode
    let file: String
    let column: Int?
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]
  private(set) var errorCount = 0

  /// Notes a problem; the details are only worked out while diagnostics of the kind are kept.
  mutating func note(_ code: IntakeCode, at place: Place, _ details: @autoclosure () -> ProblemDetails) {
    if code.severity == .error { errorCount += 1 }
    let kind = Kind(code: code, file: place.fileAndSheet, column: place.column)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    guard count <= Self.keptPerKind else { return }
    let details = details()
    diagnostics.append(
      Diagnostic(
        code: code.rawValue, severity: code.severity, message: code.message(details), place: place,
        remedy: code.remedy))
  }

  /// The diagnostics in order of file, row and column, and how many there were of each kind.
  func sorted(fileOrder: [String: Int]) -> (diagnostics: [Diagnostic], tallies: [DiagnosticTally]) {
    let ordered = diagnostics.enumerated().sorted { left, right in
      Self.rank(left.element, left.offset, fileOrder) < Self.rank(right.element, right.offset, fileOrder)
    }
    let tallies = counts.map { kind, count in
      DiagnosticTally(code: kind.code, file: kind.file, column: kind.column, count: count)
    }
    return (
      ordered.map(\.element),
      tallies.sorted { left, right in
        let (first, second) = (fileOrder[left.file] ?? .max, fileOrder[right.file] ?? .max)
        return (first, left.file, left.column ?? 0, left.code.rawValue)
          < (second, right.file, right.column ?? 0, right.code.rawValue)
      }
    )
  }

  /// File, row, column, then as noted; the sum of a file's errors comes after them.
  private static func rank(_ diagnostic: Diagnostic, _ offset: Int, _ fileOrder: [String: Int]) -> (Int, Int, Int, Int)
  {
    let place = diagnostic.place
    let isSum = diagnostic.code == IntakeCode.everythingRefused.rawValue
    return (
      fileOrder[place.fileAndSheet] ?? fileOrder[place.file] ?? .max, isSum ? .max : place.row ?? 0, place.column ?? 0,
      offset
    )
  }
}

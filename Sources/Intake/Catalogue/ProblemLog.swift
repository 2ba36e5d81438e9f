import ProgrammeModel

/// Collects what is wrong: every occurrence counted, the first of each kind by row kept as diagnostics, in whatever
/// order they are met.
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
  /// Where the diagnostics of a kind are, once there are as many as are kept.
  private var full: [Kind: Kept] = [:]
  private(set) var errorCount = 0

  /// Notes a problem; the details are only worked out while diagnostics of the kind are kept.
  mutating func note(_ code: IntakeCode, at place: Place, _ details: @autoclosure () -> ProblemDetails) {
    if code.severity == .error { errorCount += 1 }
    let kind = Kind(code: code, file: place.fileAndSheet, column: place.tableColumn)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count > Self.keptPerKind {
      let kept = full[kind] ?? Kept(diagnostics, kind)
      full[kind] = kept
      guard let row = place.row, let last = kept.lastRow, row < last else { return }
    }
    let details = details()
    let diagnostic = Diagnostic(
      code: code.rawValue, severity: code.severity, message: code.message(details), place: place, remedy: code.remedy)
    if full[kind]?.replaceLast(by: diagnostic, in: &diagnostics) == nil { diagnostics.append(diagnostic) }
  }

  /// The diagnostics of one kind, as many as are kept.
  private struct Kept {
    private let places: [Int]
    private var last = 0
    /// The highest row of them; `nil` where they are not about rows.
    private(set) var lastRow: Int?

    init(_ diagnostics: [Diagnostic], _ kind: Kind) {
      places = diagnostics.indices.filter { index in
        let place = diagnostics[index].place
        return diagnostics[index].code == kind.code.rawValue && place.fileAndSheet == kind.file
          && place.tableColumn == kind.column
      }
      find(in: diagnostics)
    }

    private mutating func find(in diagnostics: [Diagnostic]) {
      last = places.max { (diagnostics[$0].place.row ?? 0) < (diagnostics[$1].place.row ?? 0) } ?? 0
      lastRow = places.isEmpty ? nil : diagnostics[last].place.row
    }

    mutating func replaceLast(by diagnostic: Diagnostic, in diagnostics: inout [Diagnostic]) {
      diagnostics[last] = diagnostic
      find(in: diagnostics)
    }
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

/// How many times one thing was wrong in one column of one file; the diagnostics show the first of them.
public struct DiagnosticTally: Hashable, Sendable {
  /// What is wrong.
  public let code: IntakeCode
  /// The file, as diagnostics name it, with the sheet of a workbook.
  public let file: String
  /// The column, from 1; `nil` where rows or the whole file are meant.
  public let column: Int?
  /// How many times in all.
  public let count: Int

  /// A count of one kind of diagnostic.
  public init(code: IntakeCode, file: String, column: Int?, count: Int) {
    self.code = code
    self.file = file
    self.column = column
    self.count = count
  }
}

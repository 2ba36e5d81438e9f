import Appraisal
public import ProgrammeModel
public import Register
public import ReportContent

/// What lands on each board's budget in a year, from all cases in force.
public struct BudgetEffect: Sendable {
  private let workspace: Workspace

  /// Budget effects from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The effect on a year as content for any writer.
  ///
  /// - Throws: ``OperationError`` for something that is no year, or a register that cannot be read.
  public func content(year: String, asOf: AsOf, language: Language) throws(OperationError) -> Report {
    let number = try YearText.read(year)
    return BudgetEffectReport.make(of: try workspace.book(asOf: asOf), year: number, language: language)
  }
}

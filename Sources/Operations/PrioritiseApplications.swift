import Appraisal
import Prioritisation
public import ProgrammeModel
public import Register
public import ReportContent

/// Weighs the applications that wait for a portfolio's money against each other.
public struct PrioritiseApplications: Sendable {
  private let workspace: Workspace

  /// Prioritisation from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The round as content for any writer.
  ///
  /// - Parameters:
  ///   - portfolio: the id of the portfolio, or of a larger node.
  ///   - frame: the most that may be granted in all, as written; `nil` for the yearly frames alone.
  ///   - years: the budget years whose frames count; empty for all that money is asked for in.
  /// - Returns: The content, and whether there is an allowed set.
  /// - Throws: ``OperationError`` for an unknown portfolio, an amount or year that cannot be read, or a search that had to
  ///   be given up.
  public func content(
    portfolio: String, frame: String?, years: [String], asOf: AsOf, language: Language
  ) throws(OperationError) -> (content: Report, isAllowed: Bool) {
    let sum: Money? = if let frame { try MoneyText.read(frame, option: "--frame") } else { nil }
    let chosen = try Self.years(years)
    let book = try workspace.book(asOf: asOf)
    let node = Identifier<StructureNode>(portfolio)
    guard book.nodes[node] != nil else {
      let known = KnownNames.phrase(book.portfolios.map(\.id.rawValue), like: portfolio)
      throw OperationError(
        Phrase(
          sv: "Det finns ingen portfölj \(portfolio).\(known.swedish)",
          en: "There is no portfolio \(portfolio).\(known.english)"))
    }
    let round = ApplicationRound(
      book, node: node, on: book.programme.statedAt.swedishDay, sum: sum, years: chosen)
    guard let problem = round.problem else {
      throw OperationError(
        Phrase(
          sv: "Beloppen är för stora för att läggas ihop. Kontrollera ansökningarnas belopp.",
          en: "The amounts are too large to add up. Check the amounts of the applications."))
    }
    let findings = try Self.findings(problem)
    return (
      PrioritisationReport.make(
        of: book, round: round, problem: problem, findings: findings, period: ReportPeriod(endedBy: round.day),
        language: language),
      findings.best != nil
    )
  }

  private static func findings(_ problem: SelectionProblem) throws(OperationError) -> PrioritisationReport.Findings {
    do throws(PrioritisationError) {
      guard let best = try SetSolver.best(problem) else { return .init(best: nil, outlook: nil) }
      return .init(best: best, outlook: try Outlook(problem, best: best))
    } catch .noSolver(let library) {
      throw OperationError(
        Phrase(
          sv: "Lösaren CBC (\(library)) finns inte på datorn. Installera paketet coinor-libcbc3.",
          en: "The solver CBC (\(library)) is not on this machine. Install the package coinor-libcbc3."))
    } catch {
      throw OperationError(
        Phrase(
          sv: "Det gick inte att bevisa vilket urval som är bäst: för många urval är nästan lika bra. Minska antalet "
            + "ansökningar, till exempel genom att göra de självklara obligatoriska.",
          en: "Which set is the best could not be proven: too many are almost as good. Reduce the number of "
            + "applications, for example by making those that are certain mandatory."))
    }
  }

  private static func years(_ texts: [String]) throws(OperationError) -> Set<Int> {
    var years: Set<Int> = []
    for text in texts { years.insert(try YearText.read(text, option: "--year")) }
    return years
  }
}

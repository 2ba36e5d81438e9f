import Appraisal
import DataPackage
public import Intake
public import ProgrammeModel
public import Register
public import ReportContent
import Scrutiny

/// Holds what a ledger has booked against what projects have reported.
public struct ReconcileLedger: Sendable {
  /// What came of a reconciliation.
  public struct Result: Sendable {
    /// What was wrong with the file; `nil` where the registered bookings were used.
    public let read: IntakeResult?
    /// The two sides, for a reader; `nil` where the file could not be used.
    public let content: Report?
    /// Whether both sides say the same.
    public let agrees: Bool
  }

  private let workspace: Workspace

  /// A reconciliation in a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Reconciles a file, or the registered bookings.
  ///
  /// - Parameters:
  ///   - path: a SIE file, which is not registered; `nil` for what is registered.
  ///   - length: how finely periods are told apart.
  ///   - asOf: what was known of reported outcome, mappings and registered bookings.
  /// - Throws: ``OperationError`` where the register cannot be read, or has no bookings to reconcile.
  public func run(
    file path: String?, by length: Period.Length, asOf: AsOf, language: Language
  ) throws(OperationError) -> Result {
    let snapshot = try workspace.snapshot(asOf: asOf, of: .amounts)
    let programme = Programme(snapshot)
    let mapping = LedgerMapping(programme)
    guard let path else {
      guard let months = Self.months(of: programme.bookings) else {
        throw OperationError(
          Phrase(
            sv: "Registret har ingen bokföring. Ange en SIE-fil, eller ta in en med tertial import FIL.se.",
            en: "The register has no bookings. Name a SIE file, or take one in with tertial import FILE.se."))
      }
      let found = Reconciliation(
        of: mapping.postings(programme.bookings), against: programme, months: months, by: length,
        thresholds: Self.thresholds(programme, months))
      let source = Phrase(sv: "Registrerad bokföring", en: "Registered bookings")(language)
      return Result(
        read: nil, content: ReconciliationPage.make(found, in: programme, source: source, language: language),
        agrees: found.agrees)
    }
    let read = Intake(known: KnownFacts(snapshot)) { FileHash() }.read(Delivery(paths: [path]))
    let bookings = try Programme(Snapshot(read, at: programme.statedAt)).bookings
    let covered = read.ledgers.compactMap(\.months)
    guard read.errorCount == 0,
      let months = Self.union(covered) ?? Self.months(of: bookings)
    else { return Result(read: read, content: nil, agrees: false) }
    let found = Reconciliation(
      of: mapping.postings(bookings), against: programme, months: months, by: length,
      thresholds: Self.thresholds(programme, months))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Result(
      read: read, content: ReconciliationPage.make(found, in: programme, source: name, language: language),
      agrees: found.agrees)
  }

  private static func thresholds(_ programme: Programme, _ months: ClosedRange<Period>) -> ScrutinyThresholds {
    ThresholdsInForce(programme, on: months.upperBound.last).thresholds
  }

  private static func union(_ ranges: [ClosedRange<Period>]) -> ClosedRange<Period>? {
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return nil }
    return first...last
  }

  /// From January of the first year with a booking through the last month with one.
  private static func months(of bookings: [Booking]) -> ClosedRange<Period>? {
    let periods = bookings.flatMap { $0.observations.map(\.period) }
    guard let first = periods.min(), let last = periods.max(), let january = Period.month(1, of: first.year) else {
      return nil
    }
    return january...last
  }
}

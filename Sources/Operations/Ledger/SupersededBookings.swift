import DataPackage
import Intake
import ProgrammeModel
import Register

/// The registered bookings that a new file of their ledger no longer has.
///
/// A ledger's file says everything of the months it covers. What was moved to another account or project would else be
/// counted where it was and where it is. A file with something wrong in it ends nothing: what it does not have may be
/// what could not be read.
struct SupersededBookings {
  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// What is to be ended with a delivery; nothing where it holds no ledger's file.
  func withdrawals(for read: IntakeResult) throws(OperationError) -> [Withdrawal] {
    let ledgers = read.ledgers.filter { $0.months != nil && $0.isWhole }
    guard !ledgers.isEmpty else { return [] }
    let standing = try workspace.programme(asOf: .latest, of: Extent(tables: [BookingTable.table.name])).bookings
    var delivered: [SeriesKey: Set<Int32>] = [:]
    var reading = read.observations.reading
    for (series, key) in read.observations.series.enumerated() where key.table == BookingTable.table.name {
      delivered[key] = Set(try onScratch { try reading.rows(of: series) }.map(\.period))
    }
    return standing.flatMap { booking in
      booking.observations.compactMap { observation in
        let isTold = delivered[booking.key]?.contains(observation.period.code) ?? false
        guard !isTold, ledgers.contains(where: { $0.covers(booking, in: observation.period) }) else { return nil }
        return .observation(series: booking.key, period: observation.period)
      }
    }
  }
}

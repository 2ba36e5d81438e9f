public import ProgrammeModel

/// What the file of a ledger covers: within it, what the file does not have is zero.
public struct DeliveredLedger: Hashable, Sendable {
  /// The ledger, as its bookings name it.
  public let ledger: String
  /// The months that the file covers; `nil` for vouchers that are to be taken into a ledger, which cover nothing.
  public let months: ClosedRange<Period>?
  /// The administrations that the file has amounts of; empty where the ledger has no such dimension.
  public let administrations: Set<String>
  /// Whether all of it was taken in; of a file that has something wrong in it nothing follows from what it does not have.
  public var isWhole = true
}

extension DeliveredLedger {
  /// Whether a booking that the register has is told of by the file: there, or no more.
  ///
  /// Vouchers on their way into the ledger are in it once a file of the ledger covers their month.
  public func covers(_ booking: Booking, in period: Period) -> Bool {
    guard let months, booking.ledger == ledger, months.contains(period) else { return false }
    return administrations.isEmpty || administrations.contains(booking.administration)
  }
}

internal import GRDB
public import ProgrammeModel

extension Register {
  /// Undoes a registration by a new one, which writes the former value, or a withdrawal where there was none, for each
  /// value that still stands from it.
  ///
  /// Both remain to be seen; what others have changed since is left alone.
  ///
  /// The receipt has no registration if nothing stands from it any longer.
  /// - Throws: `unknownRegistration`, `cannotUndo` for an erasure, and what ``register(_:under:clock:entropy:)`` throws on
  ///   account of the clock and the file.
  public func undo(
    _ registration: RegistrationNumber, under header: RegistrationHeader, clock: ClockReading,
    entropy: inout some RandomNumberGenerator
  ) throws(RegisterError) -> RegistrationReceipt {
    try register(header, clock, entropy: &entropy) { database, head in
      guard (1...max(1, head.registration.rawValue)).contains(registration.rawValue), head.registration.rawValue > 0
      else { throw RegisterError.unknownRegistration(registration, last: head.registration) }
      if try database.number("SELECT 1 FROM erasure WHERE registration = ?", .integer(registration.rawValue)) != nil {
        throw RegisterError.cannotUndo(registration, kind: Erasing.kind)
      }
      var plan = RegistrationPlan(after: head)
      plan.reverses = registration.rawValue
      let undone = try UndoneRegistration(registration.rawValue, in: database)
      try RecordReversal(database, undone).reverse(into: &plan)
      let observations = try ObservationReversal(database, undone).reverse(into: &plan)
      return (plan, observations)
    }
  }
}

/// The registration that is undone.
struct UndoneRegistration {
  let number: Int64
  /// Whether it is an undoing itself: what comes back then is what it was before, and no correction.
  let isUndoing: Bool

  init(_ number: Int64, in database: Database) throws {
    self.number = number
    isUndoing =
      try database.number("SELECT reverses FROM registration WHERE registration = ?", .integer(number)) != nil
  }

  /// The kind of change of a statement that is made again.
  func change(restoring former: Int64) -> Int64 { isUndoing ? former : Change.correction.code }
}

import ProgrammeModel
import Register

/// What one registration is to state; files that are taken in together are called a delivery too.
typealias StatedDelivery = Delivery

extension Workspace {
  /// Registers what is worked out from what stands; where another registers in between, it is worked out anew.
  ///
  /// What gets the next free number, such as a publication, must not take one that another has just taken.
  /// - Parameter prepare: reads what stands, and gives what is to be registered with what it is to be told by.
  /// - Throws: what `prepare` throws, and ``OperationError`` where the register cannot be written or never comes to rest.
  func registering<Result>(
    _ clock: ClockReading,
    _ prepare: () throws(OperationError) -> (delivery: Delivery, header: RegistrationHeader, result: Result)
  ) throws(OperationError) -> (result: Result, receipt: RegistrationReceipt) {
    var entropy = SystemRandomNumberGenerator()
    var overtaken = Phrase(sv: "", en: "")
    for _ in 0..<Self.attempts {
      let head = try onRegister { () throws(RegisterError) in try register.head() }
      let (delivery, header, result) = try prepare()
      do throws(RegisterError) {
        let receipt = try register.register(delivery, under: header, clock: clock, onto: head, entropy: &entropy)
        return (result, receipt)
      } catch {
        guard case .overtaken = error else { throw OperationError(error.phrase) }
        overtaken = error.phrase
      }
    }
    throw OperationError(overtaken)
  }

  private static var attempts: Int { 50 }
}

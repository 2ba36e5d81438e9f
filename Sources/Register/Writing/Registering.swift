internal import GRDB
public import ProgrammeModel

extension Register {
  /// Registers what a delivery changes, in one transaction: all of it or nothing.
  ///
  /// Only values that differ from those that stand are written. If there are none, nothing at all is, and the receipt
  /// has no registration. `entropy` gives the salts of names; a register made twice from the same deliveries with the
  /// same clock and entropy is the same to the byte.
  ///
  /// - Parameter expected: the head that the delivery was worked out from; `nil` where any will do.
  /// - Throws: `overtaken` where the head is another, `clockGoesBack`, `clockAhead`, `duplicateRecord`,
  ///   `duplicateObservation`, `unknownSource`, `unprintableText`, and `readOnly`, `busy` or `diskFull`.
  public func register(
    _ delivery: Delivery, under header: RegistrationHeader, clock: ClockReading,
    onto expected: RegisterHead? = nil, entropy: inout some RandomNumberGenerator
  ) throws(RegisterError) -> RegistrationReceipt {
    try writing { database in
      let head = try Self.head(database)
      if let expected, expected.hash != head.hash { throw RegisterError.overtaken(by: head.registration) }
      let header = try Self.admit(header, clock, after: head)
      let (plan, observations) = try Self.plan(delivery, after: head, database)
      guard plan.tallies.isAnythingNew else { return (plan.receipt(head: head), keep: false) }
      delivery.progress?(.writing(0))
      let writer = RegistrationWriter(database: database, header: header, clock: clock, previous: head)
      let newHead = try writer.write(plan, entropy: &entropy) { writer in
        try writer.insert(observations)
      }
      return (plan.receipt(head: newHead), keep: true)
    }
  }

  /// What ``register(_:under:clock:entropy:)`` would do, without writing anything.
  ///
  /// - Throws: what registering throws on account of the delivery and the clock.
  public func preview(
    _ delivery: Delivery, under header: RegistrationHeader, clock: ClockReading
  ) throws(RegisterError) -> RegistrationReceipt {
    try reading { database in
      let head = try Self.head(database)
      _ = try Self.admit(header, clock, after: head)
      return try Self.plan(delivery, after: head, database).0.receipt(head: head)
    }
  }

  /// Registers a plan that has no delivery behind it: an undo or an erasure.
  func register(
    _ header: RegistrationHeader, _ clock: ClockReading, entropy: inout some RandomNumberGenerator,
    _ plan: (Database, RegisterHead) throws -> (RegistrationPlan, [ObservationRow])
  ) throws(RegisterError) -> RegistrationReceipt {
    try writing { database in
      let head = try Self.head(database)
      let header = try Self.admit(header, clock, after: head)
      let (plan, observations) = try plan(database, head)
      guard plan.tallies.isAnythingNew else { return (plan.receipt(head: head), keep: false) }
      let writer = RegistrationWriter(database: database, header: header, clock: clock, previous: head)
      let newHead = try writer.write(plan, entropy: &entropy) { writer in
        for row in observations { try writer.insert(row) }
      }
      return (plan.receipt(head: newHead), keep: true)
    }
  }

  private static func plan(
    _ delivery: Delivery, after head: RegisterHead, _ database: Database
  ) throws -> (RegistrationPlan, DeliveredObservations) {
    var plan = RegistrationPlan(after: head)
    plan.telling = delivery.telling { .writing($0) }
    delivery.progress?(.comparing(0))
    plan.sources = delivery.sources
    plan.firstSource = try database.next(.source)
    for source in delivery.sources {
      for text in [source.name, source.encoding] + source.columns.flatMap({ [$0.header, $0.unit] }) {
        _ = try printable(text, in: source.table)
      }
    }
    let sources = SourceNumbers(first: plan.firstSource, count: delivery.sources.count)
    var records = try RecordComparison(database, sources: sources, changeKinds: delivery.changeKinds)
    try records.compare(delivery, into: &plan)
    let observations = try ObservationComparison(database).compare(delivery, sources: sources, into: &plan)
    return (plan, observations)
  }

  /// The head as it is written; refuses a time out of order and a head that cannot be printed.
  private static func admit(
    _ header: RegistrationHeader, _ clock: ClockReading, after head: RegisterHead
  ) throws -> RegistrationHeader {
    if header.statedAt > clock.now { throw RegisterError.clockAhead(stated: header.statedAt, now: clock.now) }
    let header = clock.header(header, after: head.statedAt)
    if head.registration.rawValue > 0, header.statedAt < head.statedAt {
      throw RegisterError.clockGoesBack(
        stated: header.statedAt, last: head.statedAt, registration: head.registration)
    }
    let texts = [
      header.kind, header.actor, header.role, header.organisation, header.reasonCode, header.reason, header.decision,
    ]
    for text in texts { _ = try printable(text, in: TableName("registration")) }
    return header
  }
}

extension RegistrationPlan {
  /// The receipt: with the registration's number if it became the head.
  func receipt(head: RegisterHead) -> RegistrationReceipt {
    RegistrationReceipt(
      registration: head.registration.rawValue == number ? head.registration : nil, head: head,
      tallies: tallies.inOrder)
  }
}

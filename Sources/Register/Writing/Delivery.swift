public import ProgrammeModel

/// Everything that one registration is to state, as read from its files.
public struct Delivery: Sendable {
  /// The files, in the order that rows count them from 0.
  public var sources: [SourceFile]
  /// The rows of descriptive tables; the source in `place` is an index into ``sources``.
  public var records: RecordBatch
  /// The values of series.
  public var observations: ObservationBatch
  /// What is to be ended.
  public var withdrawals: [Withdrawal]
  /// What a changed value of a table is; `newInformation` for tables not named.
  public var changeKinds: [TableName: Change]
  /// What is told now and then how far it has come, from whatever thread.
  public var progress: (@Sendable (DeliveryProgress) -> Void)?

  /// A delivery; facts entered by hand have no sources.
  public init(
    sources: [SourceFile] = [], records: [Record] = [], observations: ObservationBatch = ObservationBatch(),
    withdrawals: [Withdrawal] = [], changeKinds: [TableName: Change] = [:]
  ) {
    self.init(
      sources: sources, records: RecordBatch(records), observations: observations, withdrawals: withdrawals,
      changeKinds: changeKinds)
  }

  /// A delivery as intake has packed it.
  public init(
    sources: [SourceFile], records: RecordBatch, observations: ObservationBatch, withdrawals: [Withdrawal] = [],
    changeKinds: [TableName: Change] = [:]
  ) {
    self.sources = sources
    self.records = records
    self.observations = observations
    self.withdrawals = withdrawals
    self.changeKinds = changeKinds
  }
}

extension Delivery {
  /// What is told of a stage of it; `nil` where nobody asks.
  func telling(_ stage: @escaping @Sendable (Int) -> DeliveryProgress) -> (@Sendable (Int) -> Void)? {
    guard let progress else { return nil }
    return { progress(stage($0)) }
  }
}

/// Something that is to be known no longer from a registration on.
public enum Withdrawal: Hashable, Sendable {
  /// A record with all its columns.
  case record(table: TableName, key: Key)
  /// The value of a series for a period.
  case observation(series: SeriesKey, period: Period)

  /// The table it is in.
  public var table: TableName {
    switch self {
    case .record(let table, _): table
    case .observation(let series, _): series.table
    }
  }
}

/// The time by which something is registered, and what vouches for it.
public struct ClockReading: Sendable {
  /// Where a time comes from.
  public enum Kind: String, Sendable, CaseIterable {
    /// The clock of the machine.
    case system
    /// Given by the caller, as for samples and for deliveries registered afterwards.
    case given
  }

  /// Where the time stated in the head of the registration comes from.
  public let kind: Kind
  /// The clock of the machine: no registration is later.
  public let now: Instant
  /// When it was read, by a clock that nobody can set.
  private let read = ContinuousClock.now

  /// A reading of the clock.
  public init(_ kind: Kind, now: Instant) {
    self.kind = kind
    self.now = now
  }

  /// The head as it is written after a registration of that time: of that time itself where it came while this one was
  /// read and waited for its turn, so that two who write at once do not refuse each other.
  func header(_ header: RegistrationHeader, after last: Instant) -> RegistrationHeader {
    let elapsed = (ContinuousClock.now - read).components.seconds + 1
    guard kind == .system, header.statedAt == now, last > now, last.secondsSinceEpoch <= now.secondsSinceEpoch + elapsed
    else { return header }
    var waited = header
    waited.statedAt = last
    return waited
  }
}

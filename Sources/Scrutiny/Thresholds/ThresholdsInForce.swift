import Appraisal
public import ProgrammeModel

/// A limit that a check went by: registered, or the published one.
public struct AppliedThreshold: Hashable, Sendable {
  /// Which limit.
  public let name: ThresholdName
  /// The value that was used, in the limit's unit.
  public let value: FixedDecimal
  /// The registered row that was in force, with its decision; `nil` where nothing was registered.
  public let decision: String?
  /// The first day of the registered row in force.
  public let from: CalendarDay?
  /// Where the registered row stands.
  public let origin: RecordOrigin?
  /// Why the registered value was not used, and the published one was instead.
  public let refusal: Phrase?

  /// Whether the value comes from a registered row.
  public var isRegistered: Bool { origin != nil && refusal == nil }
}

/// The limits in force on a day: the registered ones, else the published ones.
public struct ThresholdsInForce: Sendable {
  /// The limits that rules go by.
  public let thresholds: ScrutinyThresholds
  /// Every limit with where it comes from, in the order of ``ThresholdName``.
  public let applied: [AppliedThreshold]

  /// The limits of a programme on a day.
  ///
  /// Of several rows in force the one that began last counts. A value that cannot be a limit, or a pair in which red
  /// would come before yellow, is not used; the published limit is, and the list says why.
  public init(_ programme: Programme, on day: CalendarDay) {
    let rows = programme.thresholds(on: day)
    var refusals: [ThresholdName: Phrase] = [:]
    for (name, row) in rows { refusals[name] = row.value.value.map { name.refusal(of: $0) } ?? Self.empty }
    func value(_ name: ThresholdName) -> FixedDecimal {
      refusals[name] == nil ? rows[name]?.value.value ?? name.published : name.published
    }
    for pair in Self.pairs where !pair.isInOrder(value(pair.first), value(pair.second)) {
      for name in [pair.first, pair.second] where rows[name] != nil { refusals[name] = refusals[name] ?? Self.disorder }
    }
    applied = ThresholdName.allCases.map { name in
      AppliedThreshold(
        name: name, value: value(name), decision: rows[name]?.decision, from: rows[name]?.from,
        origin: rows[name]?.origin, refusal: refusals[name])
    }
    thresholds = ScrutinyThresholds(value)
  }

  /// Two limits that go together.
  private struct Pair {
    let first: ThresholdName
    let second: ThresholdName
    let rises: Bool

    func isInOrder(_ left: FixedDecimal, _ right: FixedDecimal) -> Bool { rises ? left <= right : left >= right }
  }

  private static let pairs = [
    Pair(first: .costYellow, second: .costRed, rises: true), Pair(first: .timeYellow, second: .timeRed, rises: true),
    Pair(first: .benefitYellow, second: .benefitRed, rises: false),
    Pair(first: .unitFactorLowest, second: .unitFactorHighest, rises: true),
    Pair(first: .riskYellow, second: .riskRed, rises: true),
  ]

  private static let empty = Phrase(sv: "raden har inget värde", en: "the row has no value")
  private static let disorder = Phrase(
    sv: "den strängare gränsen i paret skulle nås först", en: "the stricter limit of the pair would be reached first")
}

extension ScrutinyThresholds {
  /// The limits with values in each limit's unit; pairs are in order.
  init(_ value: (ThresholdName) -> FixedDecimal) {
    func share(_ name: ThresholdName) -> Double { value(name).double / 100 }
    func whole(_ name: ThresholdName) -> Int { Int(value(name).double) }
    func money(_ name: ThresholdName) -> Money { Money(rounding: value(name).double) ?? .zero }
    tolerances =
      Tolerances(
        cost: Tolerances.Limits(yellow: share(.costYellow), red: share(.costRed)),
        time: Tolerances.Limits(yellow: value(.timeYellow).double, red: value(.timeRed).double),
        benefit: Tolerances.Limits(yellow: share(.benefitYellow), red: share(.benefitRed))) ?? .published
    measurementGraceMonths = whole(.measurementGrace)
    ledgerShare = share(.ledgerShare)
    ledgerAmount = money(.ledgerAmount)
    ledgerRounding = money(.ledgerRounding)
    realisedOverPlan = share(.realisedOverPlan)
    copiedPeriods = whole(.copiedPeriods)
    lowestUnitFactor = value(.unitFactorLowest).double
    highestUnitFactor = value(.unitFactorHighest).double
    leastSuspectAmount = money(.unitAmountLeast)
    duplicateSimilarity = share(.duplicateSimilarity)
    proposedSimilarity = share(.proposedSimilarity)
    likenessWeights = LikenessWeights(
      name: value(.nameWeight).double, process: value(.processWeight).double, purpose: value(.purposeWeight).double)
    splitWindowDays = whole(.splitWindow)
    leastDeviation = money(.deviationAmount)
    largeUnderspend = share(.largeUnderspend)
    yellowRisk = whole(.riskYellow)
    redRisk = whole(.riskRed)
    freshMonths = whole(.freshness)
  }
}

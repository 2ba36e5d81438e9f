import DataPackage
public import ProgrammeModel
public import Register

/// Draws a reproducible sample of reported amounts for an auditor to compare with vouchers.
///
/// The same register, period, method, size and seed give the same sample.
public struct AuditSample: Sendable {
  /// What is sampled.
  public enum Kind: String, Sendable, CaseIterable {
    /// Outcome of projects and services: operating cost and investment.
    case cost
    /// Realised benefit.
    case benefit
  }

  /// How items are drawn.
  public enum Method: String, Sendable, CaseIterable {
    /// Each krona has the same chance: systematic selection with a random start. Only positive amounts are drawn.
    case monetaryUnit = "monetary-unit"
    /// Each value has the same chance, without replacement.
    case random
  }

  /// What was asked for.
  public struct Request: Sendable {
    /// What is sampled.
    public var kind: Kind
    /// How.
    public var method: Method
    /// How many draws; monetary-unit may draw a large item several times, and lists it once.
    public var size: Int
    /// The seed.
    public var seed: UInt64
    /// The report period whose amounts count, from 1 January to its cut-off; `nil` for all.
    public var period: ReportPeriod?

    /// A request.
    public init(kind: Kind, method: Method, size: Int, seed: UInt64, period: ReportPeriod? = nil) {
      self.kind = kind
      self.method = method
      self.size = size
      self.seed = seed
      self.period = period
    }
  }

  /// One amount drawn.
  public struct Item: Sendable {
    /// The fact.
    public let reference: FactReference
    /// The amount in the register.
    public let amount: Money
    /// Where it was read; `nil` for what was entered without a file.
    public let origin: FactOrigin?
  }

  /// A sample with what is needed to project its errors.
  public struct Drawn: Sendable {
    /// What was asked for.
    public let request: Request
    /// The items, in the register's order.
    public let items: [Item]
    /// How many amounts could be drawn.
    public let populationCount: Int
    /// What they come to.
    public let populationSum: Money
    /// How many amounts are zero or less and so could not be drawn by krona; 0 by the random method.
    public let leftOut: Int
    /// The last registration that it was drawn from.
    public let shows: RegistrationNumber
    /// When what the sample was drawn from was last registered.
    public let statedAt: Instant
    /// Kronor between draws; `nil` by the random method.
    public let interval: Money?
  }

  /// What could be drawn from by the latest knowledge, where that is not what a sample was drawn from.
  public struct Change: Sendable {
    /// How many amounts there are.
    public let count: Int
    /// What they come to.
    public let sum: Money
  }

  private let register: Register

  /// Samples from a register.
  public init(_ workspace: Workspace) { register = workspace.register }

  /// Draws the sample.
  ///
  /// - Throws: ``OperationError`` where the size is not between 1 and the number of amounts.
  public func draw(_ request: Request, asOf: AsOf) throws(OperationError) -> Drawn {
    let (everything, shows, statedAt) = try population(request, asOf)
    let isByKrona = request.method == .monetaryUnit
    let population = isByKrona ? everything.filter { $0.amount.ore > 0 } : everything
    guard !population.isEmpty else { throw Self.nothingToDraw(request) }
    guard (1...population.count).contains(request.size) else {
      throw OperationError(
        Phrase(
          sv: "Det går att dra mellan 1 och \(population.count) av de \(population.count) beloppen, inte "
            + "\(request.size).",
          en: "Between 1 and \(population.count) of the \(population.count) amounts can be drawn, not \(request.size)."),
        isUsage: true)
    }
    let sum = population.map(\.amount).sum
    var entropy = GivenEntropy("tertial sample \(request.seed)")
    let interval = isByKrona ? Money(ore: max(1, sum.ore / Int64(request.size))) : nil
    let chosen =
      interval.map { Self.byKrona(population.map(\.amount), $0, request.size, &entropy) }
      ?? Self.byItem(population.count, request.size, &entropy)
    let references = chosen.map { population[$0].reference }
    let origins = try onRegister { () throws(RegisterError) in
      try register.origins(of: Set(references), asOf: asOf)
    }
    return Drawn(
      request: request,
      items: chosen.map { index in
        let (reference, amount) = population[index]
        return Item(reference: reference, amount: amount, origin: origins[reference])
      },
      populationCount: population.count, populationSum: sum, leftOut: everything.count - population.count,
      shows: shows, statedAt: statedAt, interval: interval)
  }

  private static func nothingToDraw(_ request: Request) -> OperationError {
    let kind = request.kind.words
    let which = request.method == .monetaryUnit ? Phrase(sv: " över noll", en: " above zero") : Phrase(sv: "", en: "")
    let when = request.period.map { " för \($0)" } ?? ""
    let whenEnglish = request.period.map { " for \($0)" } ?? ""
    return OperationError(
      Phrase(
        sv:
          "Det finns inga belopp att dra: registret har inga \(kind.swedish)\(which.swedish)\(when).",
        en: "There are no amounts to draw: the register has no \(kind.english)"
          + "\(which.english)\(whenEnglish)."))
  }

  /// Draws the sample of a filled-in sheet again, from what it was drawn from and not from what stands now.
  ///
  /// - Parameters:
  ///   - path: the sheet, which says the registration.
  ///   - asOf: what `--as-of` says; `nil` for what the sheet says.
  /// - Throws: what ``draw(_:asOf:)`` throws.
  public func redraw(_ request: Request, for path: String, asOf: AsOf?) throws(OperationError) -> Drawn {
    try draw(request, asOf: asOf ?? AuditAnswers.drawnFrom(path).map { .registration($0) } ?? .latest)
  }

  /// How what a sample was drawn from has changed since; `nil` where it has not.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func change(since drawn: Drawn) throws(OperationError) -> Change? {
    func amounts(_ asOf: AsOf) throws(OperationError) -> [(reference: FactReference, amount: Money)] {
      let all = try population(drawn.request, asOf).amounts
      return drawn.request.method == .monetaryUnit ? all.filter { $0.amount.ore > 0 } : all
    }
    let (then, now) = (try amounts(.registration(drawn.shows)), try amounts(.latest))
    let isSame = then.elementsEqual(now) { $0.reference == $1.reference && $0.amount == $1.amount }
    return isSame ? nil : Change(count: now.count, sum: now.map(\.amount).sum)
  }

  private func population(
    _ request: Request, _ asOf: AsOf
  ) throws(OperationError) -> (
    amounts: [(reference: FactReference, amount: Money)], shows: RegistrationNumber, statedAt: Instant
  ) {
    let table = request.kind == .cost ? OutcomeTable.table.name : BenefitOutcomeTable.table.name
    let snapshot = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: asOf, tables: [table])
    }
    let kinds: Set<String> = [AmountKind.operatingCost.rawValue, AmountKind.investment.rawValue]
    let (first, last) = (request.period?.first ?? .beginning, request.period?.cutOff ?? .end)
    let amounts = (snapshot.series[table] ?? []).flatMap { series -> [(reference: FactReference, amount: Money)] in
      if request.kind == .cost, !kinds.contains(series.key.dimensions.parts[3]) { return [] }
      let counted = series.observations.filter { $0.period.first >= first && $0.period.last <= last }
      let isAccumulated = request.kind == .cost && series.key.dimensions.parts[6] == Counting.accumulated.rawValue
      return counted.compactMap { observation in
        // Of amounts accumulated from 1 January the year's last holds the others.
        let isHeld =
          isAccumulated
          && counted.contains { $0.period.year == observation.period.year && $0.period > observation.period }
        guard !isHeld, let value = observation.value.value else { return nil }
        return (.observation(series: series.key, period: observation.period), Money(ore: value.digits))
      }
    }
    return (amounts, snapshot.registration, snapshot.statedAt)
  }

  /// Systematic selection: a random start within the first interval, then one draw each interval of kronor.
  private static func byKrona(
    _ amounts: [Money], _ interval: Money, _ size: Int, _ entropy: inout GivenEntropy
  ) -> [Int] {
    var next = Int64(entropy.next(below: UInt64(interval.ore)))
    var (chosen, passed, draws) = ([Int](), Int64(0), 0)
    for (index, amount) in amounts.enumerated() {
      passed += amount.ore
      var isHit = false
      while next < passed, draws < size {
        isHit = true
        draws += 1
        next += interval.ore
      }
      if isHit { chosen.append(index) }
    }
    return chosen
  }

  /// The first of a shuffled deck, put back in order.
  private static func byItem(_ count: Int, _ size: Int, _ entropy: inout GivenEntropy) -> [Int] {
    var deck = Array(0..<count)
    for index in 0..<size {
      deck.swapAt(index, index + Int(entropy.next(below: UInt64(count - index))))
    }
    return deck.prefix(size).sorted()
  }
}

extension GivenEntropy {
  /// A whole number below a limit, by multiplication; its bias is less than the limit in 2^64.
  fileprivate mutating func next(below limit: UInt64) -> UInt64 { next().multipliedFullWidth(by: limit).high }
}

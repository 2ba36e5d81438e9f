/// What a ledger's accounts and object codes mean: accounts to kinds and cost types, codes to projects.
///
/// The meaning is worked out when it is asked for, from registered tables, so that a corrected mapping corrects what was
/// booked before, and an earlier day shows the mapping of that day.
public struct LedgerMapping: Sendable {
  /// What an account holds.
  public struct AccountMeaning: Hashable, Sendable {
    /// Kind of amount; `nil` where the account is no cost or revenue of a project.
    public let kind: AmountKind?
    /// Cost type.
    public let costType: CostType?
    /// Whether it is invoiced between the city's own organisations.
    public let isInternal: Bool
  }

  /// What an object code means.
  public enum CodeMeaning: Hashable, Sendable {
    /// A project of the programme.
    case project(Identifier<Project>)
    /// No project of the programme, as the table says.
    case outside
    /// Nothing says what it is.
    case unknown
  }

  /// The ledgers.
  public let ledgers: [Ledger]
  private let ranges: [AccountRange]
  private let codes: [ProjectCode]
  /// The project of each ledger code that one project alone has.
  private let projects: [String: Identifier<Project>]

  /// The mapping of the registered tables; a project's own ledger code counts where the table of codes says nothing.
  public init(
    ledgers: [Ledger] = [], ranges: [AccountRange] = [], codes: [ProjectCode] = [], projects: [Project] = []
  ) {
    self.ledgers = ledgers
    // The range that says most comes first: one ledger's own before all ledgers', longer digits before shorter.
    self.ranges = ranges.sorted { left, right in
      if (left.ledger == nil) != (right.ledger == nil) { return left.ledger != nil }
      return left.first.count == right.first.count ? left.first < right.first : left.first.count > right.first.count
    }
    self.codes = codes.sorted { left, right in
      let (one, other) = (Self.weight(left), Self.weight(right))
      return one == other ? left.code < right.code : one > other
    }
    let withCode = Dictionary(grouping: projects.filter { !$0.ledgerCode.isEmpty }, by: \.ledgerCode)
    self.projects = withCode.compactMapValues { $0.count == 1 ? $0.first?.id : nil }
  }

  /// How much a row says: whole codes before beginnings, then ledger, then administration.
  private static func weight(_ code: ProjectCode) -> Int {
    let isWhole = !code.code.hasSuffix("*")
    return (isWhole ? 1_000_000 : code.code.count * 100) + (code.ledger == nil ? 0 : 2)
      + (code.administration == nil ? 0 : 1)
  }

  /// The registered ledger that a file's numbers mean; the one that states most of them goes first.
  public func ledger(registrationNumber: String, companyNumber: String) -> Ledger? {
    func plain(_ number: String) -> String { number.filter { $0.isLetter || $0.isNumber } }
    return ledgers.filter { ledger in
      (ledger.registrationNumber.isEmpty || plain(ledger.registrationNumber) == plain(registrationNumber))
        && (ledger.companyNumber.isEmpty || ledger.companyNumber == companyNumber)
        && !(ledger.registrationNumber.isEmpty && ledger.companyNumber.isEmpty)
    }.max { left, right in
      func stated(_ ledger: Ledger) -> Int {
        (ledger.registrationNumber.isEmpty ? 0 : 1) + (ledger.companyNumber.isEmpty ? 0 : 1)
      }
      return (stated(left), right.id.rawValue) < (stated(right), left.id.rawValue)
    }
  }

  /// What an account of a ledger holds; `nil` where no range has it.
  public func meaning(ofAccount account: String, in ledger: String) -> AccountMeaning? {
    ranges.first { ($0.ledger == nil || $0.ledger?.rawValue == ledger) && $0.holds(account) }.map {
      AccountMeaning(kind: $0.kind, costType: $0.costType, isInternal: $0.isInternal)
    }
  }

  /// What an object code of a ledger means.
  public func meaning(ofCode code: String, administration: String, in ledger: String) -> CodeMeaning {
    let row = codes.first { row in
      (row.ledger == nil || row.ledger?.rawValue == ledger)
        && (row.administration == nil || row.administration == administration)
        && (row.code.hasSuffix("*") ? code.hasPrefix(row.code.dropLast()) : row.code == code)
    }
    if let row {
      if row.isOutside { return .outside }
      if let project = row.project { return .project(project) }
    }
    return projects[code].map(CodeMeaning.project) ?? .unknown
  }
}

public import ProgrammeModel

/// What a ledger has booked held against what projects have reported: per project, period and cost type.
///
/// Unit: öre, operating cost and investment expenditure, internal invoicing left out; cost is positive. A difference is
/// reported less booked. Accounts that no table maps do not count, and are listed.
public struct Reconciliation: Sendable {
  /// One project, period and cost type.
  public struct Line: Hashable, Sendable {
    /// The project.
    public let project: Identifier<Project>
    /// The period: what was asked for, or longer where the project reports for longer periods.
    public let period: Period
    /// The cost type; `nil` where the project reports without cost types, or a row has none.
    public let costType: CostType?
    /// What was reported; `nil` if nothing was.
    public let reported: Money?
    /// What was booked; `nil` if nothing was.
    public let booked: Money?

    /// Reported less booked.
    public var difference: Money { (reported ?? .zero) - (booked ?? .zero) }
  }

  /// One project over all periods.
  public struct Total: Hashable, Sendable {
    /// The project.
    public let project: Identifier<Project>
    /// What was reported; `nil` if nothing was.
    public let reported: Money?
    /// What was booked; `nil` if nothing was.
    public let booked: Money?
    /// Whether the difference is beyond the limits of rule R09.
    public let isBeyondLimits: Bool

    /// Reported less booked.
    public var difference: Money { (reported ?? .zero) - (booked ?? .zero) }
  }

  /// An object code that no project of the register has.
  public struct UnknownCode: Hashable, Sendable {
    /// The ledger.
    public let ledger: String
    /// The administration's code; empty if there is none.
    public let administration: String
    /// The object code.
    public let code: String
    /// What was booked on it.
    public let booked: Money
  }

  /// An account that no table maps.
  public struct UnmappedAccount: Hashable, Sendable {
    /// The ledger.
    public let ledger: String
    /// The account.
    public let account: String
    /// What was booked on it for projects of the programme, or codes nobody knows.
    public let booked: Money
  }

  /// The months that are compared.
  public let months: ClosedRange<Period>
  /// Every line, by project, period and cost type; those that agree too.
  public let lines: [Line]
  /// Every project with anything on either side.
  public let totals: [Total]
  /// Codes in the ledger but not in the register (R19).
  public let unknownCodes: [UnknownCode]
  /// Accounts that no table maps.
  public let unmapped: [UnmappedAccount]
  /// What was booked on codes that the table says are outside the programme.
  public let outside: Money
  /// What is in the ledger of periods that are covered in part alone, and so not compared.
  public let notCompared: Money
}

extension Reconciliation {
  /// The lines that do not agree, rounding to whole kronor aside.
  public var differing: [Line] { lines.filter { $0.difference.magnitude >= Money(kronor: 1) } }

  /// Projects that report cost but have none in the ledger (R19).
  public var onlyReported: [Total] { totals.filter { $0.booked == nil && ($0.reported ?? .zero) != .zero } }

  /// Projects of the register that have cost in the ledger but report none (R19).
  public var onlyBooked: [Total] { totals.filter { $0.reported == nil && ($0.booked ?? .zero) != .zero } }

  /// Whether both sides say the same, and all that is booked is known.
  public var agrees: Bool { differing.isEmpty && unknownCodes.isEmpty && unmapped.isEmpty }

  /// What is reported in all.
  public var reported: Money { totals.compactMap(\.reported).sum }

  /// What is booked in all on projects of the register.
  public var booked: Money { totals.compactMap(\.booked).sum }
}

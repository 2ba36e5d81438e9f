public import ProgrammeModel

/// One month's amount on one account for one object code, with what the mapping says that it is.
public struct LedgerPosting: Sendable {
  /// The series it stands in.
  public let booking: Booking
  /// The month.
  public let period: Period
  /// The amount: debit positive.
  public let amount: Money
  /// What the object code means.
  public let code: LedgerMapping.CodeMeaning
  /// What the account holds; `nil` where no table says.
  public let account: LedgerMapping.AccountMeaning?

  /// The project; `nil` where the code is none of the programme.
  public var project: Identifier<Project>? { if case .project(let project) = code { project } else { nil } }

  /// Whether it counts as cost: operating cost or investment expenditure that is not invoiced internally.
  public var isCost: Bool {
    guard let account, let kind = account.kind, !account.isInternal else { return false }
    return AmountSelection.cost.kinds.contains(kind)
  }
}

extension LedgerMapping {
  /// The mapping of a programme's tables.
  public init(_ programme: Programme) {
    self.init(
      ledgers: programme.ledgers, ranges: programme.accountRanges, codes: programme.projectCodes,
      projects: programme.projects)
  }

  /// The amounts of bookings with what they mean, in the order of the bookings; months without a value are left out.
  public func postings(_ bookings: [Booking]) -> [LedgerPosting] {
    bookings.flatMap { booking in
      let code = meaning(ofCode: booking.code, administration: booking.administration, in: booking.ledger)
      let account = meaning(ofAccount: booking.account, in: booking.ledger)
      return booking.observations.compactMap { observation in
        observation.value.value.map {
          LedgerPosting(
            booking: booking, period: observation.period, amount: Money(ore: $0.digits), code: code, account: account)
        }
      }
    }
  }
}

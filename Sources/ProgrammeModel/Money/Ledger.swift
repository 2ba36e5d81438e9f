/// One general ledger whose files are taken in: how it names itself, and which of its dimensions mean what.
public struct Ledger: Sendable, Identifiable {
  /// The ledger's id.
  public let id: Identifier<Ledger>
  /// What it is called.
  public var name = ""
  /// The organisation number in its files; empty if it may be any.
  public var registrationNumber = ""
  /// The company number (`#FNR`) in its files; empty if it may be any.
  public var companyNumber = ""
  /// The organisation whose costs it holds, with those beneath that have no ledger of their own; `nil` for all.
  public var organisation: Identifier<Organisation>?
  /// The dimension of projects; `nil` means 6.
  public var projectDimension: Int?
  /// The dimension of administrations; `nil` if there is none.
  public var administrationDimension: Int?
  /// The document that the row was taken from.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<Ledger>) { self.id = id }
}

/// Which accounts hold what kind of amount and cost; ranges of accounts that begin so.
public struct AccountRange: Sendable {
  /// The ledger; `nil` for all.
  public var ledger: Identifier<Ledger>?
  /// The first account, or its first digits.
  public let first: String
  /// The last account, or its first digits; empty means the same as the first.
  public var last = ""
  /// Kind of amount; `nil` where the accounts are not a project's cost or revenue.
  public var kind: AmountKind?
  /// Cost type.
  public var costType: CostType?
  /// Whether the accounts hold what is invoiced between the city's own organisations.
  public var isInternal = false
  /// The document that the row was taken from.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A range with nothing but its key.
  public init(ledger: Identifier<Ledger>?, first: String) {
    self.ledger = ledger
    self.first = first
  }

  /// Whether an account is in the range: its first digits lie from those of the first through those of the last.
  public func holds(_ account: String) -> Bool {
    let last = last.isEmpty ? first : last
    guard account.utf8.count >= first.utf8.count, account.utf8.count >= last.utf8.count else { return false }
    return account.prefix(first.count) >= first && account.prefix(last.count) <= last
  }
}

/// Which project an object code of a ledger means.
public struct ProjectCode: Sendable {
  /// The ledger; `nil` for all.
  public var ledger: Identifier<Ledger>?
  /// The administration's code in the ledger; `nil` for all.
  public var administration: String?
  /// The object code; with `*` last, all that begin so.
  public let code: String
  /// The project; `nil` where the code is outside the programme.
  public var project: Identifier<Project>?
  /// Whether the code is no project of the programme, which is then not asked about.
  public var isOutside = false
  /// The document that the row was taken from.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A code with nothing but its key.
  public init(ledger: Identifier<Ledger>?, administration: String?, code: String) {
    self.ledger = ledger
    self.administration = administration
    self.code = code
  }
}

/// What was booked on one account for one object code, month by month, as a ledger's file says.
public struct Booking: Sendable {
  /// The ledger: its id where it is registered, else what its file calls it.
  public let ledger: String
  /// The administration's code; empty where there is none.
  public let administration: String
  /// The object code of the project.
  public let code: String
  /// The account.
  public let account: String
  /// The file, for vouchers that are to be taken into a ledger; empty for what stands in it.
  public let basis: String
  /// The latest value of each month, in order; debit positive.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(ledger: String, administration: String, code: String, account: String, basis: String, key: SeriesKey) {
    self.ledger = ledger
    self.administration = administration
    self.code = code
    self.account = account
    self.basis = basis
    self.key = key
  }
}

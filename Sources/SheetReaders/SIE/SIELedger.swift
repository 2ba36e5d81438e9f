/// A financial year: its first and last day, `YYYYMMDD`; 0 where they are not stated.
public struct SIEYear: Hashable, Sendable {
  /// The first day.
  public var first: Int32 = 0
  /// The last day.
  public var last: Int32 = 0
}

/// What a SIE file says of itself in its head.
public struct SIEHead: Hashable, Sendable {
  /// Organisation number, as written.
  public internal(set) var organisationNumber = ""
  /// The company's number in the program that wrote the file (`#FNR`).
  public internal(set) var companyNumber = ""
  /// The company's name.
  public internal(set) var name = ""
  /// The program that wrote the file.
  public internal(set) var program = ""
  /// The type: `1`, `2`, `3` or `4`; `1` where the file does not say.
  public internal(set) var type = "1"
  /// The day the file was made, `YYYYMMDD`; 0 where it is not stated.
  public internal(set) var madeOn: Int32 = 0
  /// The financial year that the file is about.
  public internal(set) var year = SIEYear()
  /// The last day that the amounts cover (`#OMFATTN`); 0 where it is not stated.
  public internal(set) var through: Int32 = 0
  /// The currency, as written; empty means kronor.
  public internal(set) var currency = ""
  /// The names of dimensions that the file declares.
  public internal(set) var dimensions: [Int: String] = [:]

  init() {}
}

/// Which dimensions of a ledger hold projects and administrations.
public struct SIEDimensions: Hashable, Sendable {
  /// The dimension of projects; 6 is reserved for them.
  public var project: Int
  /// The dimension of administrations; `nil` where the ledger is that of one.
  public var administration: Int?

  /// The dimensions of a ledger.
  public init(project: Int = 6, administration: Int? = nil) {
    self.project = project
    self.administration = administration
  }
}

/// A SIE file read: the amount of each project, account and month, and what is wrong with the file.
public struct SIELedger: Sendable {
  /// What was booked on one account for one project in one month.
  public struct Sum: Hashable, Sendable {
    /// The account.
    public let account: String
    /// The object of the project dimension.
    public let project: String
    /// The object of the administration dimension; empty where there is none.
    public let administration: String
    /// The month, `YYYYMM`.
    public let month: Int32
    /// The amount in öre: debit positive, credit negative.
    public let ore: Int64
    /// The line of the first record in it.
    public let line: Int

    /// A sum.
    public init(account: String, project: String, administration: String, month: Int32, ore: Int64, line: Int) {
      self.account = account
      self.project = project
      self.administration = administration
      self.month = month
      self.ore = ore
      self.line = line
    }
  }

  /// What the file says of itself.
  public internal(set) var head = SIEHead()
  /// How the characters are written.
  public let encoding: SIEEncodingReport
  /// The amounts, by account, project, administration and month.
  public internal(set) var sums: [Sum] = []
  /// What is wrong: each kind at most so many times.
  public internal(set) var problems: [SIEProblem] = []
  /// How many problems there were beyond those kept.
  public internal(set) var moreProblems = 0
  /// Whether so much was wrong, and nothing before it good, that the rest was not read.
  public internal(set) var isCutShort = false
  /// Whether any line begins as records of SIE do.
  public internal(set) var isSIE = false
  /// Records read: transactions, or balances by period.
  public internal(set) var records = 0
  /// Vouchers read.
  public internal(set) var vouchers = 0
  /// Whether the file is for import (4I): no balances and no extent, but vouchers on their way into a ledger.
  public internal(set) var isForImport = false
  /// The names of accounts that have an amount.
  public internal(set) var accountNames: [String: String] = [:]
  /// The names of the objects of the project dimension.
  public internal(set) var projectNames: [String: String] = [:]
  /// Whether the check sum was there and right.
  public internal(set) var isChecked = false
  /// Whether balances by period were read as parts that add up to the account, and not as parts beside its whole.
  public internal(set) var balancesArePartition: Bool?

  init(encoding: SIEEncodingReport) { self.encoding = encoding }

  /// The last month that the amounts cover, `YYYYMM`; within it, what is not there is zero.
  public var lastMonth: Int32 {
    let stated = head.through >= head.year.first && head.through > 0 ? head.through / 100 : 0
    if stated > 0 { return stated }
    let (made, end, booked) = (head.madeOn / 100, head.year.last / 100, sums.map(\.month).max() ?? 0)
    if end == 0 { return booked }
    return made > 0 && made < end ? max(made, booked) : end
  }
}

public import Appraisal
public import ProgrammeModel

extension Reconciliation {
  private struct Place: Hashable {
    let project: Identifier<Project>
    let period: Period
    let costType: CostType?
  }

  /// Holds a ledger's postings against a programme's reported outcome.
  ///
  /// - Parameters:
  ///   - postings: what the ledger has, with its meaning.
  ///   - programme: the reported outcome, the organisations and the ledgers.
  ///   - months: the months that the ledger covers; within them absence is zero.
  ///   - length: how finely periods are told apart, as far as what is reported allows.
  ///   - thresholds: the limits of rule R09.
  public init(
    of postings: [LedgerPosting], against programme: Programme, months: ClosedRange<Period>, by length: Period.Length,
    thresholds: ScrutinyThresholds
  ) {
    self.months = months
    let within = postings.filter { months.contains($0.period) }
    let reported = ReportedCosts(programme, within: months, ledgers: Set(within.map(\.booking.ledger)))
    let forms = Dictionary(grouping: reported.all, by: \.project).mapValues { ReportingForm($0, asked: length) }
    let plain = ReportingForm([], asked: length)
    var sums: [Place: (reported: Money?, booked: Money?)] = [:]
    for row in reported.rows {
      let place = (forms[row.project] ?? plain).place(row.period, row.costType)
      let key = Place(project: row.project, period: place.period, costType: place.costType)
      sums[key, default: (nil, nil)].reported = (sums[key]?.reported ?? .zero) + row.amount
    }
    var left = Money.zero
    for posting in within where posting.isCost {
      guard let project = posting.project else { continue }
      let form = forms[project] ?? plain
      let place = form.place(posting.period, posting.account?.costType)
      guard
        form.isMonthly || (months.lowerBound.first <= place.period.first && place.period.last <= months.upperBound.last)
      else {
        left += posting.amount
        continue
      }
      let key = Place(project: project, period: place.period, costType: place.costType)
      sums[key, default: (nil, nil)].booked = (sums[key]?.booked ?? .zero) + posting.amount
    }
    notCompared = left
    lines = sums.map { key, sum in
      Line(
        project: key.project, period: key.period, costType: key.costType, reported: sum.reported, booked: sum.booked)
    }.sorted {
      ($0.project, $0.period, $0.costType?.rawValue ?? "") < ($1.project, $1.period, $1.costType?.rawValue ?? "")
    }
    totals = Dictionary(grouping: lines, by: \.project).map { project, lines in
      Self.total(project, lines, thresholds)
    }.sorted { $0.project < $1.project }
    unknownCodes = Self.unknownCodes(within)
    unmapped = Self.unmapped(within)
    outside = within.filter { $0.code == .outside && $0.isCost }.map(\.amount).sum
  }

  private static func total(
    _ project: Identifier<Project>, _ lines: [Line], _ limits: ScrutinyThresholds
  ) -> Total {
    func sum(_ amounts: [Money?]) -> Money? {
      let there = amounts.compactMap(\.self)
      return there.isEmpty ? nil : there.sum
    }
    let (reported, booked) = (sum(lines.map(\.reported)), sum(lines.map(\.booked)))
    let off = ((reported ?? .zero) - (booked ?? .zero)).magnitude
    let base = Double((booked ?? .zero).magnitude.ore)
    return Total(
      project: project, reported: reported, booked: booked,
      isBeyondLimits: off > limits.ledgerRounding
        && (off > limits.ledgerAmount || Double(off.ore) > limits.ledgerShare * base))
  }

  private static func unknownCodes(_ postings: [LedgerPosting]) -> [UnknownCode] {
    let unknown = postings.filter { $0.code == .unknown && ($0.isCost || $0.account == nil) }
    return Dictionary(grouping: unknown) { [$0.booking.ledger, $0.booking.administration, $0.booking.code] }
      .map { key, rows in
        UnknownCode(ledger: key[0], administration: key[1], code: key[2], booked: rows.map(\.amount).sum)
      }.sorted { ($0.ledger, $0.administration, $0.code) < ($1.ledger, $1.administration, $1.code) }
  }

  private static func unmapped(_ postings: [LedgerPosting]) -> [UnmappedAccount] {
    let rows = postings.filter { $0.account == nil && $0.code != .outside }
    return Dictionary(grouping: rows) { [$0.booking.ledger, $0.booking.account] }.map { key, rows in
      UnmappedAccount(ledger: key[0], account: key[1], booked: rows.map(\.amount).sum)
    }.sorted { ($0.ledger, $0.account) < ($1.ledger, $1.account) }
  }
}

/// How finely one project reports: the longest period it uses, and whether its rows have cost types.
private struct ReportingForm {
  let length: Period.Length
  let hasCostTypes: Bool
  /// Whether every value is for a month, so that a period covered in part can be compared month by month.
  let isMonthly: Bool

  init(_ rows: [ReportedCosts.Row], asked: Period.Length) {
    let longest = rows.map(\.period.length.rawValue).min() ?? Period.Length.month.rawValue
    isMonthly = longest == Period.Length.month.rawValue
    length = Period.Length(rawValue: min(longest, asked.rawValue)) ?? .year
    hasCostTypes = rows.allSatisfy { $0.costType != nil }
  }

  func place(_ period: Period, _ costType: CostType?) -> (period: Period, costType: CostType?) {
    (period.containing(length), hasCostTypes ? costType : nil)
  }
}

extension Period {
  /// The year or tertial that a period lies in; the period itself where it is as long.
  func containing(_ length: Length) -> Period {
    switch length {
    case .year: .year(year)
    case .tertial: self.length == .year ? self : Period.tertial((lastMonth + 3) / 4, of: year) ?? self
    case .month: self
    }
  }
}

public import Appraisal
public import ProgrammeModel

/// What a benefit case amounts to, how sure it is, and what is missing before a board can decide.
public enum AppraisalReport {
  /// The appraisal of a case, a pure function of what was known, the case and the conventions.
  ///
  /// - Parameters:
  ///   - book: the programme, in which the case already follows the conventions.
  ///   - appraisal: the case worked out.
  ///   - period: the last report period that has ended, for what the ledger and the boards have reported.
  ///   - day: the day of the appraisal, for what is overdue.
  ///   - language: the language of all text.
  ///   - unread: how many rows of the case's files could not be read and are not in it.
  ///   - isRegistered: whether it rests on a register alone; an appraisal of files, or under conventions chosen for the
  ///     moment, has figures that nothing can explain, and leads to no sources.
  public static func make(
    of book: Book, appraisal: CaseAppraisal, period: ReportPeriod, on day: CalendarDay, language: Language,
    unread: Int = 0, isRegistered: Bool = true
  ) -> Report {
    let content = AppraisalContent(
      report: ReportContext(
        book: book, period: period, language: language, statuses: [:], isRegistered: isRegistered),
      appraisal: appraisal, day: day, unread: unread,
      moneyStyle: AppraisalContent.moneyStyle(of: appraisal))
    let project = book.projects[appraisal.benefitCase.project]
    var report = Report(
      kind: .project, language: language,
      title: [appraisal.benefitCase.project.rawValue, project?.name ?? ""].filter { !$0.isEmpty }.joined(
        separator: " "),
      subtitle: content.subtitle, period: content.report.period, head: content.conventions,
      of: book.programme)
    report.sections = [
      content.result(), content.problems(), content.parts(), content.budgetEffect(), content.missing(),
      content.uncertainty(),
      content.sensitivity(), content.versions(), content.realisation(), content.followUps(), content.history(),
    ].compactMap(\.self)
    if !isRegistered { report.sections = report.sections.map(\.withoutSources) }
    return report
  }
}

/// What every section of an appraisal is made from.
struct AppraisalContent {
  let report: ReportContext
  let appraisal: CaseAppraisal
  let day: CalendarDay
  /// How many rows of the case's files are not in it.
  let unread: Int

  var benefitCase: BenefitCase { appraisal.benefitCase }
  var book: Book { report.book }
  var subject: Subject { Subject(.benefitCase, benefitCase.id.rawValue) }
  var projectSubject: Subject { Subject(.project, benefitCase.project.rawValue) }
  /// How amounts are printed: in thousands of kronor where the case is small, else in millions.
  let moneyStyle: FigureStyle
  /// The unit of amounts, as a column's head says it.
  var unit: String {
    moneyStyle == .thousands ? self("tkr", "SEK thousand") : self("mnkr", "SEK m")
  }

  /// Below this many kronor of cost and of benefit a case is small.
  static let smallCase = 20e6

  /// How amounts of a case are printed.
  static func moneyStyle(of appraisal: CaseAppraisal) -> FigureStyle {
    func sum(_ isCost: Bool) -> Double {
      appraisal.items.filter { $0.part.isCost == isCost }.reduce(0) { $0 + $1.likely.reduce(0) { $0 + $1.magnitude } }
    }
    return max(sum(true), sum(false)) < smallCase ? .thousands : .millions
  }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  /// A figure that belongs to this appraisal alone, in kronor.
  func money(_ name: String, _ kronor: Double?, _ id: String = "") -> Figure {
    let value: FigureValue =
      kronor.flatMap { Money(rounding: $0) }.map(FigureValue.money) ?? .missing(MissingValue(.notReported))
    return figure(name, value, moneyStyle, id)
  }

  /// A figure that belongs to this appraisal alone.
  func figure(_ name: String, _ value: FigureValue, _ style: FigureStyle, _ id: String = "") -> Figure {
    let whole = Subject(.benefitCase, id.isEmpty ? subject.id : "\(subject.id)/\(id)")
    let frozen = "appraisal.\(name)"
    return Figure(
      id: FigureID(name: frozen, subject: whole, period: report.period.description),
      version: FigureCatalogue.definition(named: frozen)?.version ?? 1, value: value, style: style,
      isExplainable: report.isRegistered)
  }

  /// The classes of benefit in the sum, in words: grön och gul nytta.
  var countedClasses: String {
    let classes = appraisal.conventions.classes
    if classes == [.green] { return self("grön nytta", "green benefit") }
    if classes == [.yellow] { return self("gul nytta", "yellow benefit") }
    return self("grön och gul nytta", "green and yellow benefit")
  }

  /// Version, stage, status and day of the case.
  var subtitle: String {
    [
      self("Nyttokalkyl version \(benefitCase.version)", "Benefit case, version \(benefitCase.version)"),
      benefitCase.stage.map { report($0.phrase) } ?? "", benefitCase.status.map { report($0.phrase) } ?? "",
      benefitCase.date.value.map { report.day($0) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The conventions of the case, those chosen for this appraisal marked.
  var conventions: [Report.HeadLine] {
    let chosen = self(" (vald här)", " (chosen here)")
    let given = appraisal.conventions
    let last = appraisal.years.last ?? benefitCase.startYear
    let rate =
      appraisal.rate.map { Self.percent($0.fraction, report.language) } ?? self("uppgift saknas", "missing")
    return [
      Report.HeadLine(
        label: self("Kalkylränta", "Discount rate"),
        value: rate + (given.rate == nil ? "" : chosen) + ", " + report(appraisal.timing.phrase)
          + (given.isMidYear == nil ? "" : chosen)),
      Report.HeadLine(
        label: self("Kalkylperiod", "Horizon"),
        value: "\(benefitCase.startYear)–\(last)" + (given.horizon == nil ? "" : chosen)),
      Report.HeadLine(
        label: self("Priser", "Prices"), value: prices + (given.priceYear == nil ? "" : chosen)),
      Report.HeadLine(label: self("Arbetstid", "Working time"), value: workingTime),
      Report.HeadLine(
        label: self("I summan", "In the sum"),
        value: countedClasses + (given.classes == CaseConventions().classes ? "" : chosen)),
    ]
  }

  /// A fraction as per cent with as few decimals as it needs.
  static func percent(_ fraction: Double, _ language: Language) -> String {
    let hundredths = Int((fraction * 10_000).rounded())
    let sign = hundredths < 0 ? "−" : ""
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let mark = language == .swedish ? "," : "."
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? mark + "\(rest / 10)" : mark + (rest < 10 ? "0" : "") + "\(rest)"
    return sign + "\(whole)" + decimals + "\u{A0}%"
  }
}

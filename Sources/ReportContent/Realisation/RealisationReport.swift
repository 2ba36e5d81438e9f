public import Appraisal
public import ProgrammeModel

/// How benefits are realised and taken home, month by month or tertial by tertial.
public enum RealisationReport {
  /// The report on some benefits of a project.
  ///
  /// - Parameters:
  ///   - book: the programme.
  ///   - benefits: the benefits, all of the same project.
  ///   - benefitCase: the case whose plan they are held against.
  ///   - isWhole: whether they are all of the project's, so that the sum is shown as well.
  ///   - length: month or tertial.
  ///   - year: the year that is shown; `nil` for all years.
  ///   - period: the last report period that has ended.
  ///   - day: the day of the report.
  ///   - language: the language of all text.
  public static func make(
    of book: Book, benefits: [Benefit], in benefitCase: BenefitCase, isWhole: Bool, by length: Period.Length,
    year: Int?, period: ReportPeriod, on day: CalendarDay, language: Language
  ) -> Report {
    let content = RealisationContent(
      report: ReportContext(book: book, period: period, language: language, statuses: [:]),
      benefitCase: benefitCase, length: length, year: year, day: day)
    let project = book.projects[benefitCase.project]
    var report = Report(
      kind: .project, language: language,
      title: content("Realisering: ", "Realisation: ")
        + [benefitCase.project.rawValue, project?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      subtitle: content(
        "Plan enligt nyttokalkyl version \(benefitCase.version), till och med \(content.report.day(day))",
        "Plan by benefit case version \(benefitCase.version), to \(content.report.day(day))"),
      period: content.report.period, head: content.head, of: book.programme)
    let counted = benefits.filter(InternalBenefit.counts)
    if isWhole, counted.count > 1 {
      report.sections.append(
        content.section(
          RealisationFigure.sum, content("Grön och gul nytta tillsammans", "Green and yellow benefit together"), counted
        ))
    }
    report.sections += benefits.map { content.section($0.id.rawValue, $0.name, [$0]) }
    if let home = content.takingsHome(benefits) { report.sections.append(home) }
    return report
  }
}

/// What every section of a realisation is made from.
struct RealisationContent {
  let report: ReportContext
  let benefitCase: BenefitCase
  let length: Period.Length
  let year: Int?
  let day: CalendarDay

  var book: Book { report.book }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  var head: [Report.HeadLine] {
    [
      Report.HeadLine(
        label: self("Plan", "Plan"),
        value: self(
          "årets belopp jämnt över månaderna från driftstart eller januari",
          "the year's amount evenly over the months from go-live or January")),
      Report.HeadLine(
        label: self("Försening", "Delay"),
        value: self(
          "månader sedan planen nådde det som är realiserat; minus är tidigt",
          "months since the plan reached what is realised; minus is early")),
    ] + prices
  }

  /// How outcome is set against a plan with fixed prices.
  private var prices: [Report.HeadLine] {
    guard book.benefitAmounts.indexes.converts(benefitCase), let year = benefitCase.priceYear else { return [] }
    return [
      Report.HeadLine(
        label: self("Priser", "Prices"),
        value: self(
          "utfallet visas som rapporterat; gap, grad och försening räknas i \(year) års priser som planen",
          "outcome is shown as reported; gap, rate and delay are in prices of \(year), as the plan is"))
    ]
  }

  private func figure(_ figure: RealisationFigure, _ id: String, _ step: RealisationCourse.Step) -> Figure {
    figure.figure(of: step, id, in: benefitCase, at: report.period)
  }

  /// One benefit, or several together: a table with a row for each month or tertial.
  func section(_ id: String, _ heading: String, _ benefits: [Benefit]) -> Section {
    var section = Section(
      id: "nytta-" + Identifier<Benefit>(id).anchor, heading: benefits.count == 1 ? "\(id) \(heading)" : heading)
    let course = book.course(of: benefits, in: benefitCase, by: length, to: day)
    let shown = course.steps.filter { year == nil || $0.period.year == year }
    if benefits.count == 1, let target = benefits.first.flatMap(words) { section.blocks.append(target) }
    guard !shown.isEmpty else {
      section.blocks.append(
        .paragraph(
          .plain(self("Ingen period har gått sedan planens början.", "No period has ended since the plan began."))))
      return section
    }
    section.blocks.append(.table(table(shown, id, benefits)))
    if let last = shown.last, let waiting = last.notTakenHome, waiting > .zero {
      section.blocks.append(
        .notice(
          severity: .notice,
          [
            .text(self("Realiserat men inte hemtaget: ", "Realised but not taken home: ")),
            .figure(figure(.notTakenHome, id, last)),
            .text("."),
          ]))
    }
    return section
  }

  private func table(_ steps: [RealisationCourse.Step], _ id: String, _ benefits: [Benefit]) -> Table {
    let unit = self("mnkr", "SEK m")
    let hasGoal = steps.contains { $0.fulfilment != nil }
    return Table(
      id: "tabell-\(Identifier<Benefit>(id).anchor)",
      caption: self(
        "Planen i perioden, och läget vid dess slut, mnkr. Gap är plan minus utfall; graden begränsas inte.",
        "The plan of the period, and how things stand at its end, SEK m. Gap is plan less outcome; no cap on the rate."),
      columns: [
        .text(self("Period", "Period")), .figures(self("Plan", "Plan"), unit: unit),
        .figures(self("Plan ack.", "Plan cum."), unit: unit), .figures(self("Utfall", "Outcome"), unit: unit),
        .figures(self("Gap", "Gap"), unit: unit), .figures(self("Grad, %", "Rate, %"), unit: "%"),
        .figures(self("Hemtaget", "At home"), unit: unit),
        .figures(self("Sen, mån", "Late, m"), unit: self("månader", "months")),
      ] + (hasGoal ? [.figures(self("Mål, %", "Goal, %"), unit: "%")] : []),
      rows: steps.map { row($0, id, hasGoal: hasGoal) }, notes: notes(steps),
      sources: [TableName("nyttoplan"), TableName("nyttoutfall"), TableName("hemtagningar")])
  }

  private func row(_ step: RealisationCourse.Step, _ id: String, hasGoal: Bool) -> Table.Row {
    func cell(_ name: RealisationFigure) -> Table.Cell { .figure(figure(name, id, step)) }
    func calculated<Value>(_ name: RealisationFigure, _ value: Calculated<Value>?) -> Table.Cell {
      guard let value else { return .text("–") }
      return value.value == nil ? .text(self("e.b.", "n/a")) : cell(name)
    }
    var cells: [Table.Cell] = [
      .text(step.period.description), cell(.planned), cell(.plannedSoFar),
      step.realised.isNothing ? .text("–") : cell(.realised),
      calculated(.gap, step.againstPlan), calculated(.rate, step.rate),
      step.takenHome.isNothing ? .text("–") : cell(.takenHome), calculated(.delay, step.delay),
    ]
    if hasGoal { cells.append(calculated(.fulfilment, step.fulfilment)) }
    return Table.Row(.body, cells)
  }

  /// What the signs in the table stand for: what is missing, and each reason why a figure cannot be computed.
  private func notes(_ steps: [RealisationCourse.Step]) -> [Prose] {
    var notes: [Prose] = []
    if steps.contains(where: { $0.realised.amount == nil }) {
      notes.append(.plain(self("– betyder att inget utfall är rapporterat.", "– means that no outcome is reported.")))
    }
    let undefined: [(name: String, reasons: [UndefinedReason])] = [
      (self("graden", "the rate"), steps.compactMap { $0.rate?.reason }),
      (self("förseningen", "the delay"), steps.compactMap { $0.delay?.reason }),
      (self("målet", "the goal"), steps.compactMap { $0.fulfilment?.reason }),
    ]
    for (name, reasons) in undefined {
      let words = Set(reasons).map { report($0.phrase) }.sorted()
      guard !words.isEmpty else { continue }
      notes.append(
        .plain(
          self(
            "e.b.: \(name) är ej beräkningsbar: \(words.joined(separator: "; ")).",
            "n/a: \(name) cannot be computed: \(words.joined(separator: "; ")).")))
    }
    return notes
  }

  /// The indicator's way from baseline to target, in words.
  private func words(_ benefit: Benefit) -> Block? {
    guard let baseline = benefit.baseline.value, let target = benefit.target.value else { return nil }
    let name = benefit.indicator.value.flatMap { book.indicators[$0]?.name } ?? self("Mätetalet", "The indicator")
    let unit = benefit.unit.isEmpty ? "" : " " + benefit.unit
    let way =
      target.double < baseline.double
      ? self("ska minska", "is to fall")
      : target.double > baseline.double ? self("ska öka", "is to rise") : self("ska inte ändras", "is not to change")
    return .paragraph(
      .plain(
        self(
          "\(name) \(way) från \(text(baseline)) till \(text(target))\(unit).",
          "\(name) \(way) from \(text(baseline)) to \(text(target))\(unit).")))
  }

  private func text(_ number: FixedDecimal) -> String {
    report.language == .swedish ? number.text.replacing(".", with: ",") : number.text
  }
}

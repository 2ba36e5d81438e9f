import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How many benefits are written out.
  private static let shownBenefits = 24

  /// Planned, realised and taken home up to the day, benefit by benefit.
  func realisation() -> Section? {
    let benefits = (book.benefitsOfProject[benefitCase.project] ?? []).filter {
      $0.benefitClass.value != .red && book.benefitAmounts.plan(of: $0.id, in: benefitCase.id) != nil
    }
    let isReported = !book.programme.benefitOutcomes.isEmpty || !book.programme.takingsHome.isEmpty
    guard !benefits.isEmpty, isReported else { return nil }
    let found = benefits.map { ($0, BenefitProgress($0, in: benefitCase, book, through: day)) }
    var section = Section(id: "realisering", heading: self("Realisering", "Realisation"))
    section.blocks.append(.table(realisationTable(found)))
    let waiting = found.filter { ($1.notTakenHome.number ?? 0) > 0 && $0.perspective != .externalBenefit }
    if !waiting.isEmpty { section.blocks.append(.table(waitingTable(waiting))) }
    if benefitCase.priceBasis == .fixed, let year = benefitCase.priceYear {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Utfallet visas i löpande priser; gap och grad räknas i \(year) års priser, som planen.",
              "Outcome is shown in current prices; gap and rate are worked out in prices of \(year), as the plan is."
            ))))
    }
    return section
  }

  private func realisationTable(_ found: [(Benefit, BenefitProgress)]) -> Table {
    func cell(_ name: String, _ value: FigureValue, _ benefit: Benefit, _ style: FigureStyle? = nil) -> Table.Cell {
      .figure(figure(name, value, style ?? moneyStyle, benefit.id.rawValue))
    }
    let hidden = found.count - Self.shownBenefits
    return Table(
      id: "tabell-realisering",
      caption: self(
        "Till och med \(report.day(day)), \(unit). Graden begränsas inte till 100\u{A0}%.",
        "To \(report.day(day)), \(unit). The rate is not capped at 100%.")
        + (hidden > 0 ? self(" \(hidden) nyttor till visas inte.", " \(hidden) more benefits are not shown.") : ""),
      columns: [
        .text(self("Nytta", "Benefit")), .figures(self("Plan", "Plan"), unit: unit),
        .figures(self("Utfall", "Outcome"), unit: unit), .figures(self("Gap", "Gap"), unit: unit),
        .figures(self("Grad, %", "Rate, %"), unit: "%"),
        .figures(self("Hemtagen", "Taken home"), unit: unit),
      ],
      rows: found.prefix(Self.shownBenefits).map { benefit, progress in
        Table.Row(
          .body,
          [
            .text(benefit.name), cell("planned", progress.planned.figureValue, benefit),
            cell("realised", progress.realised.figureValue, benefit),
            cell("gap", progress.gap, benefit), cell("realisation-rate", progress.rate, benefit, .percent),
            cell("taken-home", progress.takenHome.figureValue, benefit),
          ])
      }, sources: [TableName("nyttoplan"), TableName("nyttoutfall"), TableName("hemtagningar")])
  }

  /// What has been realised without a decision that takes it home.
  private func waitingTable(_ waiting: [(Benefit, BenefitProgress)]) -> Table {
    Table(
      id: "tabell-ej-hemtagen",
      caption: self(
        "Realiserat men inte hemtaget, \(unit): ett budgetbeslut saknas.",
        "Realised but not taken home, \(unit): a budget decision is missing."),
      columns: [
        .text(self("Nytta", "Benefit")), .text(self("Hos", "At")),
        .figures(self("Inte hemtaget", "Not taken home"), unit: unit),
      ],
      rows: waiting.prefix(Self.shownBenefits).map { benefit, progress in
        Table.Row(
          .body,
          [
            .text(benefit.name), .text(report.name(of: benefit.beneficiary.value)),
            .figure(
              figure("not-taken-home", progress.notTakenHome, moneyStyle, benefit.id.rawValue)),
          ])
      }, sources: [TableName("nyttoutfall"), TableName("hemtagningar")])
  }

  /// When benefits are followed up after the close, and what is overdue.
  func followUps() -> Section? {
    guard let closed = closing, closed <= day else { return nil }
    let schedule = FollowUpSchedule(closed: closed, in: book.programme)
    let done = (book.benefitsOfProject[benefitCase.project] ?? []).compactMap {
      book.benefitAmounts.outcome(of: $0.id)
    }.flatMap(\.observations).filter { $0.value.value != nil }.map(\.period.last).filter { $0 >= closed }
    let overdue = Set(schedule.overdue(asOf: day, done: done))
    var section = Section(
      id: "uppfoljning", heading: self("Uppföljning efter avslut", "Follow-up after close"),
      blocks: [
        .list(
          schedule.days.enumerated().map { index, due in
            let months = schedule.months[index]
            let word =
              overdue.contains(due)
              ? self("försenad", "overdue") : due < day ? self("gjord", "done") : self("kommer", "to come")
            return .plain(
              "\(report.day(due)) (\(months == 0 ? "B4" : "+\(months) \(self("månader", "months"))")): \(word)")
          }, numbered: false)
      ])
    if !overdue.isEmpty {
      section.blocks.append(
        .notice(
          severity: .warning,
          .plain(
            self(
              "\(overdue.count) av \(schedule.days.count) uppföljningar är försenade. Rapportera utfallet i nyttoutfall.",
              "\(overdue.count) of \(schedule.days.count) follow-ups are overdue. Report the outcome in nyttoutfall.")))
      )
    }
    return section
  }

  /// The day the project was closed: as registered, or that of its decision point B4.
  private var closing: CalendarDay? {
    book.projects[benefitCase.project]?.closed
      ?? (book.decisionsOfProject[benefitCase.project] ?? []).first { $0.kind == .gate && $0.point == .b4 }?.date.value
  }
}

import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// Planned, realised and taken home up to the day, benefit by benefit.
  func realisation() -> Section? {
    let benefits = (book.benefitsOfProject[benefitCase.project] ?? []).filter {
      $0.benefitClass.value != .red && book.benefitAmounts.plan(of: $0.id, in: benefitCase.id) != nil
    }
    let isReported = !book.programme.benefitOutcomes.isEmpty || !book.programme.takingsHome.isEmpty
    guard !benefits.isEmpty, isReported else { return nil }
    let cutOff = day
    func sum(_ name: String, _ sum: ReportedSum, _ benefit: Benefit) -> Table.Cell {
      .figure(figure(name, sum.figureValue, .millions, benefit.id.rawValue))
    }
    var waiting: [String] = []
    let rows = benefits.map { benefit -> Table.Row in
      let planned = book.planned(benefit, in: benefitCase, through: cutOff).value
      let realised = book.realised(benefit, through: cutOff).value
      let home = book.takenHome(benefit, through: cutOff).value
      let amounts = Realisation(
        planned: planned.amount ?? .zero, realised: realised.amount ?? .zero, takenHome: home.amount ?? .zero)
      let rate: FigureValue =
        realised.amount == nil
        ? realised.figureValue
        : amounts.rate.value.map(FigureValue.share) ?? .undefined(UndefinedReason.planIsZero.phrase)
      if amounts.notTakenHome > .zero { waiting.append(benefit.name) }
      return Table.Row(
        .body,
        [
          .text(benefit.name), sum("planned", planned, benefit), sum("realised", realised, benefit),
          .figure(figure("realisation-rate", rate, .percent, benefit.id.rawValue)), sum("taken-home", home, benefit),
        ])
    }
    var section = Section(id: "realisering", heading: self("Realisering", "Realisation"))
    section.blocks.append(
      .table(
        Table(
          id: "tabell-realisering",
          caption: self(
            "Till och med \(report.day(cutOff)), mnkr. Graden begränsas inte till 100\u{A0}%.",
            "To \(report.day(cutOff)), SEK m. The rate is not capped at 100\u{A0}%."),
          columns: [
            .text(self("Nytta", "Benefit")), .figures(self("Plan", "Plan"), unit: millions),
            .figures(self("Utfall", "Outcome"), unit: millions), .figures(self("Grad, %", "Rate, %"), unit: "%"),
            .figures(self("Hemtagen", "Taken home"), unit: millions),
          ], rows: rows, sources: [TableName("nyttoplan"), TableName("nyttoutfall"), TableName("hemtagningar")])))
    if !waiting.isEmpty {
      section.blocks.append(
        .notice(
          severity: .notice,
          .plain(
            self("Realiserat men inte hemtaget: ", "Realised but not taken home: ") + waiting.joined(separator: ", ")
              + ".")))
    }
    return section
  }

  /// When benefits are followed up after the close, and what is overdue.
  func followUps() -> Section? {
    guard let closed = book.projects[benefitCase.project]?.closed, closed <= day else { return nil }
    let schedule = FollowUpSchedule(closed: closed)
    let done = (book.benefitsOfProject[benefitCase.project] ?? []).compactMap {
      book.benefitAmounts.outcome(of: $0.id)
    }.flatMap(\.observations).map(\.period.last).filter { $0 >= closed }
    let overdue = Set(schedule.overdue(asOf: day, done: done))
    return Section(
      id: "uppfoljning", heading: self("Uppföljning efter avslut", "Follow-up after close"),
      blocks: [
        .list(
          schedule.days.enumerated().map { index, due in
            let months = FollowUpSchedule.months[index]
            let word =
              overdue.contains(due)
              ? self("försenad", "overdue") : due < day ? self("gjord", "done") : self("kommer", "to come")
            return .plain(
              "\(report.day(due)) (\(months == 0 ? "B4" : "+\(months) \(self("månader", "months"))")): \(word)")
          }, numbered: false)
      ])
  }

  /// How outcomes have compared with first estimates, beside this estimate and never in its place.
  func history() -> Section? {
    guard let project = book.projects[benefitCase.project], book.programme.projects.count > 1 else { return nil }
    func row(
      _ name: String, _ id: String, _ parts: Set<CaseItem.Part>, _ counts: (Project) -> Bool,
      _ scope: (Benefit) -> Bool
    ) -> Table.Row {
      let estimate = appraisal.items.filter { parts.contains($0.part) }.reduce(0) { $0 + $1.likely.reduce(0, +) }
      let accuracy = ForecastAccuracy(
        book.benefitDrifts(except: project.id, at: day, projects: counts, benefits: scope))
      func share(_ value: Calculated<Double>) -> FigureValue {
        value.value.map(FigureValue.share) ?? .undefined((value.reason ?? .noValues).phrase)
      }
      return Table.Row(
        .body,
        [
          .text(name), .figure(figure("accuracy.cases", .count(accuracy.caseCount), .count, id)),
          .figure(figure("accuracy.weighted", share(accuracy.weighted), .percent, id)),
          .figure(figure("accuracy.median", share(accuracy.median), .percent, id)),
          .figure(money("accuracy.estimate", estimate, id)),
          .figure(
            figure(
              "accuracy.corrected",
              Money(rounding: estimate).flatMap { accuracy.corrected($0).value }.map(FigureValue.money)
                ?? .undefined(UndefinedReason.noValues.phrase), .millions, id)),
        ])
    }
    let internalBenefit = InternalBenefit.counts
    return Section(
      id: "traffsakerhet", heading: self("Vad historien säger", "What history says"),
      blocks: [
        .table(
          Table(
            id: "tabell-traffsakerhet",
            caption: self(
              "Utfall i procent av första uppskattning i andra projekt, och vad kalkylens nytta skulle bli om den slog "
                + "fel som medianen, mnkr. Kalkylen ändras inte.",
              "Outcome in per cent of the first estimate in other projects, and what the case's benefit would become if "
                + "it erred as the median, SEK m. The case is not changed."),
            columns: [
              .text(self("Jämfört med", "Compared with")), .figures(self("Fall", "Cases"), unit: ""),
              .figures(self("Vägt, %", "Weighted, %"), unit: "%"), .figures(self("Median, %", "Median, %"), unit: "%"),
              .figures(self("Kalkyl", "Case"), unit: millions),
              .figures(self("Skulle bli", "Would be"), unit: millions),
            ],
            rows: [
              row(
                self("Samma beställare", "Same board"), "board", [.green, .yellow],
                { $0.sponsor.value == project.sponsor.value },
                internalBenefit),
              row(
                self("Samma kategori", "Same category"), "category", [.green, .yellow],
                { $0.category == project.category },
                internalBenefit),
              row(self("Grön nytta", "Green benefit"), "green", [.green], { _ in true }, GreenBenefit.counts),
              row(
                self("Gul nytta", "Yellow benefit"), "yellow", [.yellow], { _ in true },
                { internalBenefit($0) && $0.benefitClass.value == .yellow }),
            ]))
      ])
  }
}

import ProgrammeModel

extension AppraisalFigure {
  /// What came of the benefits of a case, and what history says of estimates like it.
  static let followUp: [AppraisalFigure] = [
    realised("planned", "Planerad nytta", "Planned benefit") { $0.planned.figureValue },
    realised("realised", "Realiserad nytta", "Realised benefit") { $0.realised.figureValue },
    realised("taken-home", "Hemtagen nytta", "Benefit taken home") { $0.takenHome.figureValue },
    realised(
      "not-taken-home", "Realiserat men inte hemtaget", "Realised but not taken home", version: 2, \.notTakenHome),
    realised("gap", "Nyttogap", "Benefit gap", version: 2, \.gap),
    realised("realisation-rate", "Realiseringsgrad", "Realisation rate", .percent, version: 2, \.rate),
    accuracy("accuracy.cases", "Antal jämförda fall", "Number of cases compared", .count) {
      .count($0.accuracy.caseCount)
    },
    accuracy("accuracy.weighted", "Träffsäkerhet, vägd", "Accuracy, weighted", .percent) {
      $0.accuracy.weighted.asShare
    },
    accuracy("accuracy.median", "Träffsäkerhet, median", "Accuracy, median", .percent) { $0.accuracy.median.asShare },
    accuracy("accuracy.estimate", "Kalkylens nytta", "The case's benefit") { .kronor($0.estimate) },
    accuracy(
      "accuracy.corrected", "Kalkylens nytta om den slog fel som medianen",
      "The case's benefit if it erred as the median"
    ) {
      switch $0.corrected {
      case .value(let amount): .money(amount)
      case .undefined(let reason): .undefined(reason.phrase)
      }
    },
  ]

  private static func realised(
    _ name: String, _ swedish: String, _ english: String, _ style: FigureStyle = .millions, version: Int = 1,
    _ value: @escaping @Sendable (BenefitProgress) -> FigureValue
  ) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: swedish, en: english),
      Phrase(
        sv: "Till och med dagen: planerat är kalkylens troliga belopp, realiserat vad som rapporterats, hemtaget vad "
          + "beslut med beteckning tagit hem. Grad = realiserat / planerat, gap = planerat − realiserat, båda i kalkylens "
          + "priser.",
        en:
          "Through the day: planned is the case's likely amount, realised what was reported, taken home what decisions "
          + "with a reference took home. Rate = realised / planned, gap = planned − realised, both in the case's prices."
      ), style, version: version,
      terms: { basis in basis.progress?.terms ?? [] }
    ) { basis in basis.progress.map(value) ?? .missing(MissingValue(.notReported)) }
  }

  private static func accuracy(
    _ name: String, _ swedish: String, _ english: String, _ style: FigureStyle = .millions,
    _ value: @escaping @Sendable (CaseHistory) -> FigureValue
  ) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: swedish, en: english),
      Phrase(
        sv:
          "Utfall / första uppskattning till samma dag, i uppskattningens priser, i andra projekt: vägt efter belopp, "
          + "och medianen. Rättelse = "
          + "kalkylens nytta × medianen; kalkylen ändras inte.",
        en:
          "Outcome / first estimate to the same day, in the estimate's prices, in other projects: weighted by amount, "
          + "and the median. Correction "
          + "= the case's benefit × the median; the case is not changed."), style, version: 2,
      terms: { basis in basis.history?.terms ?? [] }
    ) { basis in basis.history.map(value) ?? .missing(MissingValue(.notReported)) }
  }
}

extension AppraisalFigure.Basis {
  /// What came of the benefit that the subject names.
  fileprivate var progress: BenefitProgress? {
    book.benefits[Identifier(part(0))].map { BenefitProgress($0, in: appraisal.benefitCase, book, through: day) }
  }

  /// The comparison that the subject names.
  fileprivate var history: CaseHistory? {
    CaseHistory.Group(rawValue: part(0)).flatMap { CaseHistory($0, of: appraisal, in: book, at: day) }
  }
}

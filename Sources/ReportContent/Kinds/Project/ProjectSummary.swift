import Appraisal
import ProgrammeModel
import Scrutiny

extension ProjectContent {
  /// Purpose, the figures that matter, and what deviates with its cause and action.
  func summary() -> Section {
    var section = Section(id: "sammanfattning", heading: self("Sammanfattning", "Summary"))
    for text in [written("sammanfattning"), written("bakgrund")].compactMap(\.self) { section.add(text) }
    section.blocks.append(.paragraph(.plain(purpose)))
    if !project.hypothesis.isEmpty {
      section.blocks.append(
        .paragraph([.strong(self("Hypotes: ", "Hypothesis: ")), .text(project.hypothesis.withFullStop)]))
    }
    section.blocks.append(.keyFigures(keyFigures))
    section.blocks += deviations.map { .notice(severity: .warning, $0) }
    return section
  }

  private var purpose: String {
    project.purpose.isEmpty
      ? self("Syftet är inte angivet i registret.", "The register does not state the purpose.")
      : project.purpose.withFullStop
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure(
        label: self("Bedömd slutkostnad", "Expected total cost"), figure: report.figure(ProjectExpected.self, subject),
        comparison: [
          .text(self("av beslutat ", "of decided ")), .figure(report.figure(ProjectDecided.self, subject)),
        ]),
      KeyFigure(
        label: self("Förbrukat hittills", "Spent to date"), figure: report.figure(ProjectSpent.self, subject),
        comparison: [
          .text(self("i år ", "this year ")), .figure(report.figure(EconomyOutcome.self, subject)),
        ]),
    ] + benefitFigures
  }

  /// What has come and been taken home; before any benefit is planned to have come, what is promised in all.
  private var benefitFigures: [KeyFigure] {
    let planned = report.figure(BenefitPlanned<InternalBenefit>.self, subject)
    let realised = report.figure(BenefitRealised<InternalBenefit>.self, subject)
    guard (planned.value.number ?? 0) != 0 || realised.value.number != nil else {
      let start = project.goLive.value.map { self("från driftstart ", "from go-live ") + report.day($0) }
      return [
        KeyFigure(
          label: self("Planerad nytta totalt", "Planned benefit in all"),
          figure: report.figure(BenefitPlannedTotal<InternalBenefit>.self, subject),
          comparison: .plain(start ?? self("grön och gul nytta", "green and yellow benefit")))
      ]
    }
    return [
      KeyFigure(
        label: self("Realiserad nytta", "Realised benefit"), figure: realised,
        comparison: [.text(self("av planerade ", "of a planned ")), .figure(planned)]),
      KeyFigure(
        label: self("Hemtagen i budget", "Taken home in budgets"),
        figure: report.figure(BenefitTakenHome<InternalBenefit>.self, subject),
        comparison: .plain(self("grön och gul nytta", "green and yellow benefit"))),
    ]
  }

  /// The deviations registered for the period, each with its cause and action.
  private var deviations: [Prose] {
    book.programme.deviations.filter { $0.project == project.id && $0.period == report.period }
      .sorted { $0.id < $1.id }
      .map { deviation in
        let kind = deviation.kind.map { report($0.phrase).uppercasedFirst } ?? self("Avvikelse", "Deviation")
        return [.strong(kind + ": ")] + report.reason(deviation)
      }
  }
}

extension ReportContext {
  /// Why something deviates, what is done about it, who answers and by when; what is not registered is said so.
  func reason(_ deviation: Deviation) -> Prose {
    var prose: Prose = [
      .text(
        deviation.cause.isEmpty
          ? self("Orsaken är inte angiven.", "No cause has been given.") : deviation.cause.uppercasedFirst.withFullStop)
    ]
    guard !deviation.action.isEmpty else {
      return prose + [.text(self(" Ingen åtgärd är angiven.", " No action has been given."))]
    }
    prose.append(.text(self(" Åtgärd: ", " Action: ") + deviation.action.lowercasedSentence.withFullStop))
    if !deviation.responsible.isEmpty {
      prose += [.text(self(" Ansvarig: ", " In charge: ")), registered(deviation.responsible.withFullStop)]
    }
    if let done = deviation.done {
      prose.append(.text(self(" Klart den ", " Done on ") + day(done) + "."))
    } else if let due = deviation.due {
      prose.append(.text(self(" Klart senast den ", " Due on ") + day(due) + "."))
    }
    return prose
  }
}

extension String {
  /// The text with a small first letter, unless the first word is written in capitals.
  var lowercasedSentence: String {
    let word = prefix { $0 != " " }
    return word.count > 1 && word.dropFirst().contains(where: \.isUppercase) ? self : lowercasedFirst
  }
}

import Appraisal
import ProgrammeModel
import Scrutiny

extension PortfolioContent {
  /// Purpose, the figures that matter, how many projects stand how, and which deviate.
  func summary() -> Section {
    var section = Section(id: "sammanfattning", heading: self("Sammanfattning", "Summary"))
    for text in [written("sammanfattning"), written("bakgrund")].compactMap(\.self) { section.add(text) }
    if let purpose = book.programme.portfolios.first(where: { $0.id == node.id })?.purpose, !purpose.isEmpty {
      section.blocks.append(.paragraph(.plain(purpose.withFullStop)))
    }
    section.blocks.append(.keyFigures(keyFigures))
    section.blocks.append(.paragraph(.plain(states)))
    if !projects.isEmpty { section.blocks.append(.paragraph(.plain(statusSentence))) }
    return section
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure(
        label: self("Gällande ram \(report.period.year)", "Frame in force \(report.period.year)"),
        figure: report.figure(FrameInForce.self, subject),
        comparison: [
          .text(self("ursprungligen ", "originally ")), .figure(report.figure(FrameOriginal.self, subject)),
        ]),
      KeyFigure(
        label: report.period.isAnnual
          ? self("Utfall mot ram", "Outcome against frame") : self("Prognos mot ram", "Forecast against frame"),
        figure: report.figure(FrameForecast.self, subject),
        comparison: [.text(self("kvar ", "left ")), .figure(report.figure(FrameLeft.self, subject))]),
      KeyFigure(
        label: self("Realiserad nytta", "Realised benefit"),
        figure: report.figure(BenefitRealised<InternalBenefit>.self, subject),
        comparison: [
          .text(self("av planerade ", "of a planned ")),
          .figure(report.figure(BenefitPlanned<InternalBenefit>.self, subject)),
        ]),
      KeyFigure(
        label: self("Hemtagen i budget", "Taken home in budgets"),
        figure: report.figure(BenefitTakenHome<InternalBenefit>.self, subject),
        comparison: .plain(self("grön och gul nytta", "green and yellow benefit"))),
    ]
  }

  private var states: String {
    guard !projects.isEmpty else { return self("Portföljen har inga projekt.", "The portfolio has no projects.") }
    return report.states(of: projects, lead: Phrase(sv: "Portföljen omfattar ", en: "The portfolio holds "))
  }

  private var statusSentence: String {
    func names(_ light: TrafficLight) -> [String] {
      projects.filter { report.statuses[$0.id]?.computed == light }.map { $0.name.isEmpty ? $0.id.rawValue : $0.name }
    }
    let (red, yellow) = (names(.red), names(.yellow))
    let unknown = names(.notAssessed).count + projects.count { report.statuses[$0.id] == nil }
    var sentences: [String] = []
    func add(_ names: [String], _ swedish: String, _ english: String) {
      guard !names.isEmpty else { return }
      let shown =
        names.count > 6
        ? names.prefix(5) + [self("\(report.grouped(names.count - 5)) till", "\(report.grouped(names.count - 5)) more")]
        : names
      sentences.append(self(swedish, english) + report.listed(shown) + ".")
    }
    add(red, red.count == 1 ? "Rött enligt gränserna är " : "Röda enligt gränserna är ", "Red by the limits: ")
    add(yellow, yellow.count == 1 ? "Gult enligt gränserna är " : "Gula enligt gränserna är ", "Yellow by the limits: ")
    if red.isEmpty, yellow.isEmpty {
      sentences.append(
        self("Inget projekt är rött eller gult enligt gränserna.", "No project is red or yellow by the limits."))
    }
    if unknown > 0 {
      let count = report.counts([unknown])[0]
      sentences.append(
        self(
          "\(count.uppercasedFirst) projekt kan inte bedömas, eftersom uppgifter saknas.",
          "\(count.uppercasedFirst) project\(unknown == 1 ? "" : "s") cannot be assessed for want of data."))
    }
    return sentences.joined(separator: " ")
  }
}

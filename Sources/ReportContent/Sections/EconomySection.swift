import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Economy per portfolio: budget, outcome, forecast and deviation, then the frame and what is left of it.
  func economy() -> Section {
    var section = Section(id: "ekonomi", heading: self("Ekonomi per portfölj", "Finances by portfolio"))
    section.blocks.append(.paragraph(economySentence()))
    if figure(EconomyDeviation.self, programme).value.number != nil { section.blocks.append(.paragraph(comparison())) }
    section.blocks.append(.table(economyTable()))
    if let picture = deviationPicture() { section.blocks.append(.chart(picture)) }
    section.blocks += largestDeviations()
    if !book.programme.frames.isEmpty {
      section.blocks.append(.chart(frameChart()))
      section.blocks.append(.table(frameTable()))
    }
    return section
  }

  private func economySentence() -> Prose {
    let deviation = figure(EconomyDeviation.self, programme)
    let budget = figure(EconomyBudget.self, programme)
    let full = figure(EconomyForecast.self, programme)
    guard let value = deviation.value.number else {
      return .plain(noDeviation(isSecret: deviation.value.isSecret, hasBudget: budget.value.number != nil, full))
    }
    let forecastWord =
      period.isAnnual
      ? self("Utfallet för året", "The outcome for the year") : self("Prognosen för helåret", "The full-year forecast")
    var prose: Prose = [
      .text(forecastWord + self(" är ", " is ")), .figure(full),
      .text(self(" mot en budget på ", " against a budget of ")),
      .figure(budget), .text(self(". Det är en avvikelse på ", ". That is a deviation of ")), .figure(deviation),
    ]
    if value < 0 {
      prose.append(.text(self(", alltså ett underskott.", ", a deficit.")))
    } else if value > 0 {
      prose.append(.text(self(", alltså ett överskott.", ", a surplus.")))
    } else {
      prose.append(.text("."))
    }
    return prose
  }

  /// Why there is no deviation.
  private func noDeviation(isSecret: Bool, hasBudget: Bool, _ full: Figure) -> String {
    guard !isSecret else {
      return self(
        "Avvikelsen visas inte: den bygger på belopp som är sekretess.",
        "The deviation is not shown: it rests on amounts that are secret.")
    }
    let other = period.isAnnual ? self("utfall", "outcome") : self("prognos", "forecast")
    let hasFull = full.value.number != nil
    let lacking = [hasBudget ? nil : self("budget", "budget"), hasFull ? nil : other].compactMap(\.self)
    let what = listed(lacking).uppercasedFirst
    let hasBoth = lacking.count > 1
    // Utfall alone is neuter in Swedish.
    let isNeuter = hasBudget && !hasFull && period.isAnnual
    return self(
      "\(what) för året är inte \(isNeuter ? "rapporterat" : hasBoth ? "rapporterade" : "rapporterad"), "
        + "så någon avvikelse kan inte beräknas.",
      "\(what) for the year \(hasBoth ? "have" : "has") not been reported, so that no deviation can be computed.")
  }

  /// The deviation in the previous report of the same year and in the same report the year before, as far as they are
  /// known.
  private func comparison() -> Prose {
    let isSameYear = period.previous.year == period.year
    let known = inEarlierReports(EconomyDeviation.self, isSameYear ? earlier : [period.sameLastYear])
    guard known.isEmpty else {
      return sentence(of: known, self(" var avvikelsen ", ", the deviation was "))
    }
    return [
      .text(
        self(
          "Ingen tidigare rapport har en avvikelse att jämföra med.",
          "No earlier report has a deviation to compare with."))
    ]
  }

  /// A figure of the programme in earlier reports, with the words for each, where it has a value.
  func inEarlierReports<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ periods: [ReportPeriod]
  ) -> [(words: String, figure: Figure)] {
    periods.compactMap { other in
      let figure = figure(definition, programme, at: other)
      guard figure.value.number != nil else { return nil }
      return (
        other == period.previous
          ? self("i förra rapporten", "in the previous report")
          : self("i samma rapport året före", "in the same report the year before"), figure
      )
    }
  }

  /// A sentence of values in earlier reports: In the previous report, the deviation was 7.1, and in the same report ...
  func sentence(of known: [(words: String, figure: Figure)], _ was: String) -> Prose {
    let parts = known.enumerated().map { place, part -> Prose in
      [.text(part.words + (place == 0 ? was : " ")), .figure(part.figure)]
    }
    guard case .text(let first)? = parts.first?.first else { return [] }
    return [.text(first.uppercasedFirst)] + listed(parts).dropFirst() + [.text(".")]
  }

  /// The three projects that deviate most from their budget, with the reasons that are registered.
  private func largestDeviations() -> [Block] {
    let least = book.programme.limit(.deviationAmount, on: period.cutOff).double
    let deviating = book.programme.projects.compactMap { project -> (project: Project, size: Double)? in
      guard
        let size = value(EconomyDeviation.self, Subject(.project, project.id.rawValue)).number?.magnitude,
        size >= least
      else { return nil }
      return (project, size)
    }.sorted { ($1.size, $0.project.id) < ($0.size, $1.project.id) }.prefix(3)
    guard !deviating.isEmpty else { return [] }
    let items = deviating.map { project, _ -> Prose in
      let registered =
        book.programme.deviations.first {
          $0.project == project.id && $0.period == period && $0.kind == .cost
        } ?? book.programme.deviations.first { $0.project == project.id && $0.period == period }
      return [
        .strong(project.name.isEmpty ? project.id.rawValue : project.name), .text(": "),
        .figure(figure(EconomyDeviation.self, Subject(.project, project.id.rawValue))), .text(side(of: project)),
      ]
        + (registered.map(reason)
          ?? [.text(self("Någon orsak är inte registrerad.", "No reason is registered."))])
    }
    return [
      .paragraph(
        .plain(
          deviating.count == 1
            ? self("Detta projekt avviker från sin budget.", "This project deviates from its budget.")
            : self(
              "De \(deviating.count.words(.swedish)) projekt som avviker mest från sin budget är dessa.",
              "The \(deviating.count.words(.english)) projects that deviate most from their budget are these."))),
      .list(Array(items), numbered: false),
    ]
  }

  /// On which side of its budget a project lies, after its deviation.
  private func side(of project: Project) -> String {
    (value(EconomyDeviation.self, Subject(.project, project.id.rawValue)).number ?? 0) < 0
      ? self(", ett underskott. ", ", a deficit. ") : self(", ett överskott. ", ", a surplus. ")
  }

  private func economyTable() -> Table {
    let unit = self("mnkr", "SEK m")
    var table = Table(
      id: "tabell-ekonomi",
      caption: period.isAnnual
        ? self(
          "Budget och utfall per portfölj, mnkr. Avvikelse = budget − utfall; plus är överskott.",
          "Budget and outcome per portfolio, SEK m. Deviation = budget − outcome; plus is a surplus.")
        : self(
          "Budget, utfall och prognos per portfölj, mnkr. Avvikelse = budget − prognos för helåret; plus är överskott.",
          "Budget, outcome and forecast per portfolio, SEK m. Deviation = budget − full-year forecast; plus is a surplus."
        ),
      columns: [
        .text(self("Portfölj", "Portfolio")), .figures(self("Budget helår", "Full-year budget"), unit: unit),
        .figures(self("Budget hittills", "Budget to date"), unit: unit),
        .figures(self("Utfall", "Outcome"), unit: unit),
        .figures(fullYear, unit: unit), .figures(self("Avvikelse", "Deviation"), unit: unit),
      ], sources: [TableName("budget"), TableName("utfall"), TableName("prognos")])
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), cell(EconomyBudget.self, subject), cell(EconomyBudgetElapsed.self, subject),
          cell(EconomyOutcome.self, subject), cell(EconomyForecast.self, subject), cell(EconomyDeviation.self, subject),
        ])
    }
    for portfolio in portfolios { table.rows.append(row(portfolio.name, Subject(.node, portfolio.id.rawValue), .body)) }
    table.rows.append(row(self("Hela programmet", "Whole programme"), programme, .total))
    if !book.projectsOutsideStructure.isEmpty {
      table.notes.append(
        .plain(
          self(
            "Hela programmet omfattar även projekt som nämnderna finansierar själva och som inte hör till någon portfölj.",
            "The whole programme includes projects that boards finance themselves and that belong to no portfolio.")))
    }
    return table
  }

  private func frameTable() -> Table {
    let unit = self("mnkr", "SEK m")
    var table = Table(
      id: "tabell-ramar",
      caption: self(
        "Portföljernas ramar \(period.year), mnkr. Kvar = gällande ram − prognos mot ram; minus är överskridande.",
        "The portfolios' frames \(period.year), SEK m. Left = frame in force − forecast against it; minus is an overrun."
      ),
      columns: [
        .text(self("Portfölj", "Portfolio")), .figures(self("Ursprunglig ram", "Original frame"), unit: unit),
        .figures(self("Gällande ram", "Frame in force"), unit: unit),
        .figures(self("Beviljat under året", "Granted in the year"), unit: unit),
        .figures(self("Utfall mot ram", "Outcome against frame"), unit: unit),
        .figures(self("Prognos mot ram", "Forecast against frame"), unit: unit),
        .figures(self("Kvar", "Left"), unit: unit),
      ], sources: [TableName("ramar"), TableName("beslut"), TableName("utfall"), TableName("prognos")])
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), cell(FrameOriginal.self, subject), cell(FrameInForce.self, subject),
          cell(FrameGranted.self, subject), cell(FrameOutcome.self, subject), cell(FrameForecast.self, subject),
          cell(FrameLeft.self, subject),
        ])
    }
    for portfolio in portfolios { table.rows.append(row(portfolio.name, Subject(.node, portfolio.id.rawValue), .body)) }
    for root in book.roots { table.rows.append(row(root.name, Subject(.node, root.id.rawValue), .total)) }
    return table
  }

  /// That every portfolio keeps within its frame, or every one whose outcome or forecast is known.
  private func keptMessage(isAll: Bool) -> String {
    if period.isAnnual {
      return isAll
        ? self("Alla portföljer höll sin ram", "Every portfolio stayed within its frame")
        : self(
          "De portföljer vars utfall är känt höll sin ram",
          "The portfolios whose outcome is known stayed within their frames")
    }
    return isAll
      ? self("Alla portföljer väntas hålla sin ram", "Every portfolio is expected to stay within its frame")
      : self(
        "De portföljer vars prognos är känd väntas hålla sin ram",
        "The portfolios whose forecast is known are expected to stay within their frames")
  }

  private func frameChart() -> Chart {
    let subjects = portfolios.map { Subject(.node, $0.id.rawValue) }
    let exceeded = portfolios.filter {
      (figure(FrameLeft.self, Subject(.node, $0.id.rawValue)).value.number ?? 0) < 0
    }
    let known = portfolios.count { figure(FrameLeft.self, Subject(.node, $0.id.rawValue)).value.number != nil }
    let isOver = period.isAnnual
    let message =
      known == 0
      ? self("Portföljernas ramar och vad de används till", "The portfolios' frames and their use")
      : exceeded.isEmpty
        ? keptMessage(isAll: known == portfolios.count)
        : exceeded.count == 1
          ? self(
            "En portfölj \(isOver ? "överskred" : "väntas överskrida") sin ram",
            "One portfolio \(isOver ? "exceeded" : "is expected to exceed") its frame")
          : self(
            "\(exceeded.count.words(language).uppercasedFirst) portföljer "
              + "\(isOver ? "överskred" : "väntas överskrida") sina ramar",
            "\(exceeded.count.words(language).uppercasedFirst) portfolios "
              + "\(isOver ? "exceeded" : "are expected to exceed") their frames")
    return Chart(
      id: "bild-ramar", title: message,
      summary: self(
        "Stapeldiagram med gällande ram, beviljat, utfall och prognos mot ram för varje portfölj år \(period.year). "
          + "Värdena står i tabellen som hör till bilden."
          + (exceeded.isEmpty ? "" : " Över ram: " + exceeded.map(\.name).joined(separator: "; ") + "."),
        "Bar chart of frame in force, granted, outcome and forecast against frame for each portfolio in \(period.year). "
          + "The values are in the table that belongs to the picture."
          + (exceeded.isEmpty ? "" : " Above frame: " + exceeded.map(\.name).joined(separator: "; ") + ".")),
      unit: self("mnkr", "SEK m"),
      form: .bars(
        labels: portfolios.map(\.name),
        series: [
          series(FrameInForce.self, .frame, of: subjects), series(FrameGranted.self, .granted, of: subjects),
          series(FrameOutcome.self, .outcome, of: subjects), series(FrameForecast.self, .forecast, of: subjects),
        ]))
  }
}

extension Int {
  /// The number as a word up to twelve, as running text has it.
  func words(_ language: Language) -> String {
    let swedish = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    let words = language == .swedish ? swedish : english
    return words.indices.contains(self) ? words[self] : String(self)
  }

  /// The largest number that running text has as a word.
  static var largestWord: Int { 12 }

  /// The number as a Swedish word before a neuter noun: ett projekt.
  var neuterWord: String { self == 1 ? "ett" : words(.swedish) }
}

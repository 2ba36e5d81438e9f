import Appraisal
public import ProgrammeModel
public import Register
import ReportContent

extension ThingHistory {
  /// A history as one page: what the reports have shown over time, how the milestones moved, and the whole story.
  ///
  /// - Throws: what ``story(of:asOf:)`` throws.
  public func page(of id: String, asOf: AsOf, language: Language) throws(OperationError) -> [UInt8] {
    let story = try story(of: id, asOf: asOf)
    let entry = try onRegister { () throws(RegisterError) in
      try workspace.register.registration(story.registration)
    }
    var page = Report(
      kind: .project, language: language, title: story.title,
      subtitle: Phrase(sv: "Historik", en: "History")(language),
      period: ReportPeriod(endedBy: story.statedAt.swedishDay), head: [], registration: story.registration,
      statedAt: story.statedAt, registerHash: entry?.hash ?? "")
    page.registered = RegisterWords(story.programme, for: language)
    page.sections = [
      story.estimateSection(language), story.milestoneSection(language), story.eventSection(language),
    ].compactMap(\.self)
    return try MakeReport(workspace).bytes(of: page, as: .html)
  }
}

extension ThingHistory.Story {
  /// The estimates drawn, with the figures as a table.
  fileprivate func estimateSection(_ language: Language) -> Section? {
    guard let first = estimates.first, !first.figures.isEmpty else { return nil }
    let labels = first.figures.map(\.id.period)
    let isMoney = estimates.contains { line in
      line.figures.contains { if case .money = $0.value { true } else { false } }
    }
    let unit = isMoney ? Phrase(sv: "mnkr", en: "SEK m")(language) : first.figures.first?.unit ?? ""
    let title = Phrase(sv: "Vad rapporterna har visat", en: "What the reports have shown")(language)
    var subjects: [Subject?] = []
    for line in estimates where !subjects.contains(line.subject) { subjects.append(line.subject) }
    return Section(
      id: "bedomningar", heading: title,
      blocks: subjects.enumerated().map { index, subject in
        // One picture for each object, since lines of many objects in one could not be told apart.
        let lines = estimates.filter { $0.subject == subject }
        let names = lines.map { $0.name(language) }.joined(separator: ", ")
        return .chart(
          Chart(
            id: index == 0 ? "bild-bedomningar" : "bild-bedomningar-\(index + 1)",
            title: (subjects.count == 1 ? "" : names + ". ")
              + Phrase(
                sv: "Varje punkt är det som var känt på rapportens dag.",
                en: "Each point is what was known on the day of the report.")(language),
            summary: Phrase(
              sv: "Linjediagram över rapporterna: \(names).", en: "Line chart over the reports: \(names).")(language),
            unit: unit,
            form: .lines(
              labels: labels,
              series: lines.map {
                Chart.Series(name: $0.name(language), role: $0.chartRole, figures: $0.figures)
              })))
      })
  }

  /// How far each milestone's forecast has moved from its first plan, in months, registration by registration.
  fileprivate func milestoneSection(_ language: Language) -> Section? {
    let moved = slippages
    guard !moved.isEmpty else { return nil }
    let days = Set(moved.flatMap { $0.points.map(\.at) }).sorted()
    let series = moved.map { milestone in
      Chart.Series(
        name: milestone.name, role: .other,
        figures: days.map { day in
          let standing = milestone.points.last { $0.at <= day }
          return Figure(
            unidentified: standing.map { .number($0.months) } ?? .missing(MissingValue(.notYetDue)),
            .number(decimals: 1))
        })
    }
    return Section(
      id: "milstolpar", heading: Phrase(sv: "Hur milstolparna har flyttats", en: "How milestones moved")(language),
      blocks: [
        .chart(
          Chart(
            id: "bild-milstolpar",
            title: Phrase(
              sv: "Prognos eller utfall mot första planen, månader; plus är försening.",
              en: "Forecast or actual against the first plan, months; plus is delay.")(language),
            summary: Phrase(
              sv: "Linjediagram: en linje för varje milstolpe, med en punkt för varje dag då något registrerades.",
              en: "Line chart: a line for each milestone, a point for each day that something was registered.")(
                language),
            unit: Phrase(sv: "månader", en: "months")(language),
            form: .lines(labels: days.map(\.description), series: series)))
      ])
  }

  /// The story, one part for each registration.
  fileprivate func eventSection(_ language: Language) -> Section {
    var section = Section(
      id: "berattelse", heading: Phrase(sv: "Allt som har sagts", en: "All that was said")(language))
    var number: RegistrationNumber?
    var items: [Prose] = []
    func close() {
      if !items.isEmpty, !section.subsections.isEmpty {
        section.subsections[section.subsections.count - 1].blocks.append(.list(items, numbered: false))
      }
      items = []
    }
    for event in events {
      let entry = event.registration
      if entry.number != number {
        close()
        number = entry.number
        section.subsections.append(
          Section(
            id: "registrering-\(entry.number.rawValue)",
            heading: "\(entry.header.statedAt.swedishDay), \(entry.by(language)): \(entry.whyAndUndone(language))"))
      }
      items.append(.plain(event.sentence(language)))
    }
    close()
    return section
  }
}

extension EstimateLine {
  fileprivate var chartRole: Chart.Series.Role {
    switch role {
    case .decided: .granted
    case .expected: .forecast
    case .outcome, .value: .outcome
    case .plannedFirst: .plannedFirst
    case .plannedNow: .plannedNow
    case .realised: .realised
    case .target: .target
    }
  }
}

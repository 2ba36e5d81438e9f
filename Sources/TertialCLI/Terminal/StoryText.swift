import Operations
import ProgrammeModel
import Register

/// A history as a story in paragraphs, one for each registration, and a timeline of each day that drifted.
enum StoryText {
  static func lines(_ story: ThingHistory.Story, _ language: Language, width: Int) -> [String] {
    var lines: [String] = []
    var current: RegistrationNumber?
    for event in story.events {
      let (entry, header) = (event.registration, event.registration.header)
      if entry.number != current {
        current = entry.number
        let why = header.reason.isEmpty ? header.kind : header.reason
        lines.append("")
        lines.append(
          Printing.wrapped(
            Phrase(
              sv: "\(header.statedAt.swedishDay)  registrering \(entry.number.rawValue), \(header.actor): \(why)",
              en: "\(header.statedAt.swedishDay)  registration \(entry.number.rawValue), \(header.actor): \(why)")(
                language), width: width))
      }
      lines.append(Printing.wrapped("  " + sentence(event, language), width: width))
    }
    if !story.drifts.isEmpty { lines += ["", Phrase(sv: "Hur det har glidit", en: "How it drifted")(language)] }
    for drift in story.drifts {
      lines.append("  \(drift.name): \(drift.points.map { "\($0.value) (\($0.at))" }.joined(separator: " → "))")
    }
    return lines + timeline(story.drifts)
  }

  private static func sentence(_ event: ThingHistory.Event, _ language: Language) -> String {
    let kind = event.change.rawValue
    guard !event.field.isEmpty else {
      return event.after == nil
        ? Phrase(sv: "\(event.thing) upphörde (\(kind))", en: "\(event.thing) ended (\(kind))")(language)
        : Phrase(sv: "\(event.thing) kom till (\(kind))", en: "\(event.thing) came (\(kind))")(language)
    }
    let name = "\(event.thing), \(event.field)"
    guard let after = event.after else {
      return Phrase(
        sv: "\(name): \(event.before ?? "") togs bort (\(kind))", en: "\(name): \(event.before ?? "") removed (\(kind))"
      )(language)
    }
    guard let before = event.before else { return "\(name): \(after) (\(kind))" }
    return "\(name): \(before) → \(after) (\(kind))"
  }

  /// The stated days of each milestone on one axis: `o` what was said before, `*` what is said now.
  private static func timeline(_ drifts: [ThingHistory.Drift]) -> [String] {
    let dated = drifts.compactMap { drift -> (name: String, days: [CalendarDay])? in
      let days = drift.points.compactMap { CalendarDay($0.value) }
      return days.count == drift.points.count && !days.isEmpty ? (drift.name, days) : nil
    }
    let all = dated.flatMap(\.days)
    guard let first = all.min(), let last = all.max(), first < last else { return [] }
    let (columns, nameWidth) = (44, min(30, dated.map(\.name.count).max() ?? 0))
    let span = last.daysSinceEpoch - first.daysSinceEpoch
    func column(_ day: CalendarDay) -> Int { (day.daysSinceEpoch - first.daysSinceEpoch) * (columns - 1) / span }
    func padded(_ text: String) -> String {
      text.prefix(nameWidth) + String(repeating: " ", count: max(0, nameWidth - text.count))
    }
    let gap = String(repeating: " ", count: columns - 20)
    var lines = ["", "  \(padded(""))  \(first)\(gap)\(last)"]
    for (name, days) in dated {
      var axis = [Character](repeating: "·", count: columns)
      for day in days { axis[column(day)] = "o" }
      if let now = days.last { axis[column(now)] = "*" }
      lines.append("  \(padded(name))  \(String(axis))")
    }
    return lines
  }
}

import Operations
import ProgrammeModel
import Register

/// A history as a story in paragraphs, one for each registration, and a timeline of each day that drifted.
enum StoryText {
  static func lines(_ story: ThingHistory.Story, _ language: Language, width: Int) -> [String] {
    var lines = [Printing.wrapped(story.title, width: width)]
    var current: RegistrationNumber?
    for event in story.events {
      let (entry, header) = (event.registration, event.registration.header)
      if entry.number != current {
        current = entry.number
        let (who, why) = (entry.name(language), entry.whyAndUndone(language))
        lines.append("")
        lines.append(
          Printing.wrapped(
            Phrase(
              sv: "\(header.statedAt.swedishDay)  registrering \(entry.number.rawValue), \(who): \(why)",
              en: "\(header.statedAt.swedishDay)  registration \(entry.number.rawValue), \(who): \(why)")(
                language), width: width))
      }
      lines.append(Printing.hanging("  " + event.sentence(language), width: width))
    }
    if !story.drifts.isEmpty { lines += ["", Phrase(sv: "Hur det har glidit", en: "How it drifted")(language)] }
    for drift in story.drifts {
      lines.append(Printing.hanging("  \(drift.name): \(drift.words(language))", width: width))
    }
    return lines + timeline(story.drifts) + estimates(story.estimates, language, width: width)
  }

  /// The figures of each report, with the values there are drawn as a line of blocks from lowest to highest.
  private static func estimates(_ lines: [EstimateLine], _ language: Language, width: Int) -> [String] {
    guard let periods = lines.first?.figures.map(\.id.period), let first = periods.first, let last = periods.last else {
      return []
    }
    let rows = lines.map { line in
      let shown = line.figures.filter { $0.value.number != nil }
      func text(_ figure: Figure?) -> String { figure.map { Printing.text($0, language) } ?? "" }
      return [
        line.name(language), text(shown.first), text(shown.last), Sparkline.text(line.figures.map(\.value.number)),
      ]
    }
    let heads =
      language == .swedish
      ? ["Tal", "Först", "Senast", "\(first)–\(last)"] : ["Figure", "First", "Latest", "\(first)–\(last)"]
    return [
      "", Phrase(sv: "Vad rapporterna har visat", en: "What the reports have shown")(language),
      Printing.table(heads, rows, width: width).trimmedEnd,
    ]
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

/// Values as a line of blocks.
enum Sparkline {
  /// One block for each value, the lowest and the highest of them as low and as high as blocks go; a dot where there is
  /// no value.
  static func text(_ values: [Double?]) -> String {
    let known = values.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else { return "" }
    let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return String(
      values.map { value -> Character in
        guard let value else { return "·" }
        return high > low ? blocks[Int(((value - low) / (high - low) * 7).rounded())] : blocks[3]
      })
  }
}

extension String {
  /// The text without line feeds at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}

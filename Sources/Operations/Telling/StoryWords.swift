import DataPackage
public import ProgrammeModel

extension ThingHistory.Event {
  /// The change as a sentence: from what to what, and what kind of change it was.
  public func sentence(_ language: Language) -> String {
    let kind = change.rawValue
    guard !field.isEmpty else {
      return after == nil
        ? Phrase(sv: "\(thing) upphörde (\(kind))", en: "\(thing) ended (\(kind))")(language)
        : Phrase(sv: "\(thing) kom till", en: "\(thing) came")(language)
    }
    let name = "\(thing), \(field)"
    let before = before.map { RegisteredText.printed($0, column, language) }
    let after =
      parts.isEmpty
      ? after.map { RegisteredText.printed($0, column, language) }
      : parts.map { RegisteredText.printed($0.text, $0.column, language) }.joined(separator: ", ")
    guard let after else {
      return Phrase(
        sv: "\(name): \(before ?? "") togs bort (\(kind))", en: "\(name): \(before ?? "") removed (\(kind))")(
          language)
    }
    guard let before else { return change == .first ? "\(name): \(after)" : "\(name): \(after) (\(kind))" }
    return "\(name): \(before) → \(after) (\(kind))"
  }
}

extension ThingHistory.Drift {
  /// The versions as a reader writes them, each with the day it was stated: `4 250 000 kr (2013-02-14) → …`.
  public func words(_ language: Language) -> String {
    points.map { "\(RegisteredText.printed($0.value, column, language)) (\($0.at))" }.joined(separator: " → ")
  }
}

extension ThingHistory.Story {
  /// How far a milestone was from its first plan each time something was said of it.
  public struct Slippage: Sendable {
    /// The milestone.
    public let name: String
    /// The day something was registered, and how many months after the first plan the milestone then was to be met.
    public let points: [(at: CalendarDay, months: Double)]
  }

  /// The slippage of each milestone that has a first plan, from its forecasts and its actual day.
  ///
  /// Unit: months of 30.4375 days; positive is delay.
  public var slippages: [Slippage] {
    let firstPlan = MilestoneTable.first.name.rawValue
    func days(_ suffix: String, of milestone: String) -> [(at: CalendarDay, day: CalendarDay)] {
      drifts.first { $0.name == "\(milestone), \(suffix)" }?.points.compactMap { point in
        CalendarDay(point.value).map { (point.at, $0) }
      } ?? []
    }
    let milestones = drifts.compactMap { drift in
      drift.name.hasSuffix(", \(firstPlan)") ? String(drift.name.dropLast(firstPlan.count + 2)) : nil
    }
    return milestones.compactMap { milestone in
      guard let first = days(firstPlan, of: milestone).first else { return nil }
      let said =
        (days(MilestoneTable.forecast.name.rawValue, of: milestone)
        + days(MilestoneTable.actual.name.rawValue, of: milestone)).sorted { $0.at < $1.at }
      let points =
        [(at: first.at, months: 0.0)]
        + said.map {
          (at: $0.at, months: Double($0.day.daysSinceEpoch - first.day.daysSinceEpoch) / 30.4375)
        }
      return said.isEmpty ? nil : Slippage(name: milestone, points: points)
    }
  }
}

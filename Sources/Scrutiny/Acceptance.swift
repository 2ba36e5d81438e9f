public import ProgrammeModel

/// Somebody's decision to let a finding stand until a day, as it is on the day of a check.
public struct Acceptance: Hashable, Sendable {
  /// The registered decision.
  public let record: AcceptedFinding
  /// Whether it is in force on the day of the check.
  public let isInForce: Bool

  /// The acceptances of each finding on a day: the one in force, else the one that ended last.
  ///
  /// An acceptance that has not begun, and one without a motive, a role or a last day, accepts nothing.
  static func byFinding(_ programme: Programme, on day: CalendarDay) -> [String: Acceptance] {
    var known: [String: Acceptance] = [:]
    for record in programme.acceptedFindings.sorted(by: { $0.id < $1.id }) {
      guard record.flaw == nil, let from = record.from, from <= day, let last = record.to else { continue }
      let other = known[record.finding]?.record.to
      if other.map({ $0 < last }) ?? true {
        known[record.finding] = Acceptance(record: record, isInForce: last >= day)
      }
    }
    return known
  }

  /// The registered acceptances that can accept nothing, and why.
  ///
  /// One whose finding is not found any more has done its work and is none of them.
  public static func withoutEffect(_ programme: Programme) -> [(record: AcceptedFinding, why: Phrase)] {
    programme.acceptedFindings.sorted { $0.id < $1.id }.compactMap { record in
      let rule = String(record.finding.prefix { $0 != ":" })
      let isKnown = Scrutiny.rule(RuleID(rawValue: rule)) != nil
      let unknown = Phrase(sv: "det finns ingen regel \(rule)", en: "there is no rule \(rule)")
      return (isKnown ? record.flaw : unknown).map { (record, $0) }
    }
  }

  /// The decision in words: until when, by whom and why, or that it has run out.
  public var phrase: Phrase {
    let last = record.to ?? .end
    let decision = record.decision.isEmpty ? "" : ", dnr \(record.decision)"
    return isInForce
      ? Phrase(
        sv: "Godtagen till och med den \(sv: last) av \(record.role)\(decision). Motiv: \(record.motive)",
        en: "Accepted until \(en: last) by \(record.role)\(decision). Motive: \(record.motive)")
      : Phrase(
        sv: "Var godtagen av \(record.role)\(decision), men godtagandet löpte ut den \(sv: last).",
        en: "Was accepted by \(record.role)\(decision), but the acceptance ran out on \(en: last).")
  }
}

extension AcceptedFinding {
  /// Why it can accept nothing, whatever is found; `nil` where it can.
  fileprivate var flaw: Phrase? {
    guard let from, let to, !motive.isEmpty, !role.isEmpty else {
      return Phrase(
        sv: "motiv, roll, första dag och sista dag måste alla anges",
        en: "motive, role, first day and last day must all be stated")
    }
    guard to < from else { return nil }
    return Phrase(
      sv: "sista dagen, den \(sv: to), ligger före den första, den \(sv: from)",
      en: "the last day, \(en: to), is before the first, \(en: from)")
  }
}

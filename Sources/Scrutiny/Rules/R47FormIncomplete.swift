import Appraisal
import ProgrammeModel

/// A survey form that lacks answers, or has one outside the scale, is not counted.
struct R47FormIncomplete: Rule {
  let id: RuleID = "R47"
  let title = Phrase(sv: "Ofullständiga enkätformulär", en: "Incomplete survey forms")
  let severity = Severity.notice
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let forms = index.book.programme.surveyAnswers.filter { form in
      guard let period = form.period else { return false }
      return period.last <= context.cutOff && period.last >= context.period.tertial.first
    }
    let groups = Dictionary(grouping: forms) { form in
      form.service.map { Subject(.service, $0.rawValue) }
        ?? form.organisation.map { Subject(.organisation, $0.rawValue) } ?? Subject(.service, "")
    }
    return groups.keys.sorted().compactMap { subject -> Finding? in
      let all = groups[subject] ?? []
      let bad = all.filter { !$0.isComplete }.map(\.id.rawValue).sorted()
      guard !bad.isEmpty else { return nil }
      let about =
        subject.id.isEmpty
        ? Phrase(sv: "som varken anger tjänst eller nämnd", en: "that name neither service nor board")
        : Phrase(sv: "om \(sv: index.label(subject))", en: "on \(en: index.label(subject))")
      return finding(
        about: subject, "enkätsvar", answeredBy: index.answering(for: subject),
        found: Phrase(
          sv: "\(bad.count) av \(all.count) formulär \(sv: about) saknar svar eller har svar utanför skalan: "
            + "\(bad.listed(.swedish, atMost: 4)). De räknas inte.",
          en: "\(bad.count) of \(all.count) forms \(en: about) lack answers or have answers outside the scale: "
            + "\(bad.listed(.english, atMost: 4)). They do not count."),
        remedy: Phrase(
          sv: "Rätta formulären om svaren finns; annars står de kvar som inte räknade.",
          en: "Correct the forms if the answers exist; else they stay uncounted."))
    }
  }
}

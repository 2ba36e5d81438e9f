public import ProgrammeModel

extension FindingAnswer {
  /// The organisation's answer in words, or that it has been asked and has not answered.
  public var phrase: Phrase {
    guard !answer.isEmpty || !action.isEmpty else {
      return Phrase(
        sv: "\(organisation) har fått frågan" + (asked.map { " den \(sv: $0)" } ?? "") + " men inte svarat.",
        en: "\(organisation) has been asked" + (asked.map { " on \(en: $0)" } ?? "") + " but has not answered.")
    }
    let who = role.isEmpty ? "" : ", \(role)"
    return Phrase(
      sv: "Svar av \(organisation)\(who)" + (answered.map { " den \(sv: $0)" } ?? "") + ": \(answer)"
        + (action.isEmpty ? "" : " Åtgärd: \(action)") + (due.map { " (senast den \(sv: $0))" } ?? ""),
      en: "Answer by \(organisation)\(who)" + (answered.map { " on \(en: $0)" } ?? "") + ": \(answer)"
        + (action.isEmpty ? "" : " Action: \(action)") + (due.map { " (by \(en: $0))" } ?? ""))
  }
}

public import ProgrammeModel
import ReportContent

extension ReportRequest {
  /// The request that somebody states in words, as the command line does.
  ///
  /// - Parameters:
  ///   - kind: `tertial`, `portfolio`, `project`, `board` or `audit`.
  ///   - portfolio: the only portfolio; with the kind `portfolio` alone.
  ///   - project: the only project; with the kind `project` alone.
  ///   - organisation: the only board or company; with the kind `board` alone.
  ///   - detail: `full` or `summary`.
  ///   - formats: names of forms with commas between.
  /// - Throws: ``OperationError`` for a word that is none of these, and a subject that does not go with the kind.
  public init(
    kind: String, period: ReportPeriod, portfolio: String?, project: String?, organisation: String?, detail: String,
    formats: String, language: Language, withExplanations: Bool
  ) throws(OperationError) {
    let kind = try Self.chosen(
      kind, Report.Kind.self, Phrase(sv: "Rapportslaget", en: "kind of report"), Phrase(sv: "Slagen", en: "kinds"))
    let detail = try Self.chosen(
      detail, ReportDetail.self, Phrase(sv: "Omfattningen", en: "detail"), Phrase(sv: "Omfattningarna", en: "details"))
    var forms: [MakeReport.Format] = []
    for name in formats.split(separator: ",") {
      let form = try Self.chosen(
        name.split(separator: " ").joined(separator: " ").lowercased(), MakeReport.Format.self,
        Phrase(sv: "Formatet", en: "format"), Phrase(sv: "Formaten", en: "formats"))
      if !forms.contains(form) { forms.append(form) }
    }
    guard !forms.isEmpty else {
      let all = MakeReport.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "--format \"\(formats)\" nämner inget format. Formaten är \(all).",
          en: "--format \"\(formats)\" names no format. The formats are \(all)."), isUsage: true)
    }
    let given: [(option: String, value: String?, kind: Report.Kind)] = [
      ("--portfolio", portfolio, .portfolio), ("--project", project, .project),
      ("--organisation", organisation, .board),
    ]
    if let wrong = given.first(where: { $0.value != nil && $0.kind != kind }) {
      throw OperationError(
        Phrase(
          sv: "\(wrong.option) hör till --kind \(wrong.kind.rawValue), inte till --kind \(kind.rawValue).",
          en: "\(wrong.option) belongs to --kind \(wrong.kind.rawValue), not to --kind \(kind.rawValue)."),
        isUsage: true)
    }
    self.init(
      kind, period, about: given.first { $0.kind == kind }?.value, detail: detail, language: language, formats: forms,
      withExplanations: withExplanations)
  }

  private static func chosen<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ type: Choice.Type, _ one: Phrase, _ all: Phrase
  ) throws(OperationError) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw OperationError(
      Phrase(
        sv: "\(one.swedish) \"\(text)\" finns inte. \(all.swedish) är \(known).",
        en: "There is no \(one.english) \"\(text)\". The \(all.english) are \(known)."), isUsage: true)
  }
}

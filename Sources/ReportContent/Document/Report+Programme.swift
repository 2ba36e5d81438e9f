import ProgrammeModel

extension Report {
  /// A report without sections on what a programme holds, with what people have registered marked as theirs.
  init(
    kind: Kind, language: Language, title: String, subtitle: String, period: ReportPeriod, head: [HeadLine] = [],
    of programme: Programme
  ) {
    self.init(
      kind: kind, language: language, title: title, subtitle: subtitle, period: period, head: head,
      registration: programme.registration, statedAt: programme.statedAt, registerHash: "")
    registered = RegisterWords(programme, for: language)
  }
}

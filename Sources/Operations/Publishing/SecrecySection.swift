import Appraisal
import DataPackage
import ProgrammeModel
import Register
import ReportContent

extension Workspace {
  /// Says in a report what secrecy does to it: in its head, and in a section with each mark and its legal ground.
  ///
  /// A report on a project or a portfolio tells of the marks that concern it, every other report of all. An internal
  /// report without marks says nothing; a public one always says that it is the public version.
  ///
  /// - Parameter book: what the report is made from.
  func markSecrecy(in report: inout Report, asOf: AsOf, from book: Book) throws(OperationError) {
    let marks = MarksOfSubject(of: report, in: book).among(try secrecyMarks(asOf: asOf))
    guard isPublic || !marks.isEmpty else { return }
    func say(_ swedish: String, _ english: String) -> String { report.language == .swedish ? swedish : english }
    report.head.append(
      Report.HeadLine(
        label: "Version",
        value: isPublic
          ? say("Offentlig version", "Public version")
          : say(
            "Intern; innehåller uppgifter som omfattas av sekretess och får inte lämnas ut utan prövning",
            "Internal; holds values under secrecy and must not be handed out without examination")))
    report.sections.append(report.secrecySection(marks, report.lead(isPublic: isPublic)))
  }

  /// Says the same in a page that rests on some facts, where any of them is under a mark; the marks are those over them.
  func markSecrecy(in page: inout Report, over facts: some Sequence<FactReference>) throws(OperationError) {
    guard let notice = try secretFacts()?.notice(over: facts) else { return }
    let words = notice.words(page.language)
    page.head.append(Report.HeadLine(label: "Version", value: words))
    page.sections.append(page.secrecySection(notice.marks, words))
  }
}

extension Report {
  fileprivate func lead(isPublic: Bool) -> String {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    return isPublic
      ? say(
        "Detta är den offentliga versionen. Uppgifter som omfattas av sekretess visas inte, och inte heller summor som de "
          + "ingår i eller uppgifter som skulle avslöja dem; där står ordet sekretess. Poster som inte ens får nämnas är "
          + "utelämnade. Namn på personer och registrets kontrollsummor är också utelämnade.",
        "This is the public version. Values under secrecy are not shown, nor are sums that they are part of or values that "
          + "would give them away; the word secret stands there. Items that must not even be mentioned are left out. Names "
          + "of persons and the register's hashes are left out as well.")
      : say(
        "Rapporten visar alla uppgifter. De här omfattas av sekretess och måste tas bort innan rapporten lämnas ut; det "
          + "gör tertial report --public.",
        "The report shows every value. These are under secrecy and must be taken away before the report is handed out, "
          + "which tertial report --public does.")
  }

  fileprivate func secrecySection(_ marks: [SecrecyMark], _ lead: String) -> Section {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var section = Section(
      id: "sekretess", heading: say("Sekretess", "Secrecy"), blocks: [.paragraph(.plain(lead))])
    guard !marks.isEmpty else { return section }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-sekretess",
          caption: say("Uppgifter som omfattas av sekretess.", "Values under secrecy."),
          columns: [
            .text(say("Uppgift", "Value")), .text(say("Gäller", "Of")), .text("Period"),
            .text(say("Lagrum", "Legal ground")), .text(say("Beslutat av", "Decided by")),
            .text(say("Beslut", "Decision")), .text(say("Till och med", "Until")),
          ],
          rows: marks.sorted { $0.id < $1.id }.map { mark in
            let table = DataPackage.table(TableName(mark.table))?.title(language) ?? mark.table
            let value = mark.column.isEmpty ? table : "\(table): \(mark.column.replacing("_", with: " "))"
            return Table.Row(
              .body,
              [
                .text(value), .text(mark.object.isEmpty ? say("alla", "all") : mark.object.replacing("|", with: ", ")),
                .text(mark.period?.description ?? say("alla", "all")), .text(mark.ground), .text(mark.decider),
                .text(mark.decision), .text(mark.to?.description ?? say("tills vidare", "until further notice")),
              ])
          })))
    return section
  }
}

public import ProgrammeModel

extension CaseForm {
  /// The id of the case that a form becomes.
  public static let caseID: Identifier<BenefitCase> = "kalkyl"

  /// The programme with one case that the rows of a form describe, in the order of the file.
  public static func programme(_ records: [Record], at now: Instant, on day: CalendarDay) -> Programme {
    var programme = Programme(registration: RegistrationNumber(rawValue: 0), statedAt: now)
    let rows = inOrder(records)
    guard !rows.isEmpty else { return programme }
    let settings = CaseFormSettings(rows)
    programme.projects = [settings.project]
    programme.benefitCases = [settings.benefitCase(on: day)]
    var builder = CaseFormBuilder(project: settings.project.id)
    for row in rows { builder.add(row) }
    builder.move(into: &programme)
    return programme
  }

  /// The heads of the case that two rows state differently, with the two rows.
  public static func contradictions(_ records: [Record]) -> [(column: FieldName, first: Int, other: Int)] {
    let rows = inOrder(records)
    return CaseFormHead.all.compactMap { column in
      let stated = rows.compactMap { row in row.fields[column.name].map { (row.row, $0) } }
      guard let first = stated.first, let other = stated.first(where: { $0.1 != first.1 }) else { return nil }
      return (column.name, first.0, other.0)
    }
  }

  private static func inOrder(_ records: [Record]) -> [CaseFormRow] {
    records.sorted { $0.place.row < $1.place.row }.compactMap(CaseFormRow.init)
  }
}

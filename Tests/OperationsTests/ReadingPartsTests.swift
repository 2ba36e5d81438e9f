import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// What is shown of one thing is read from a part of the register, and is what all of it would show.
@Suite struct ReadingPartsTests {
  private static let period = ReportPeriod(year: 2016, occasion: .second)

  @Test(arguments: [
    (ObjectKind.city, "staden"), (.service, "T03"), (.organisation, "UTB"), (.project, "P1003"), (.portfolio, "PF1"),
  ])
  func `the perspectives of an object`(kind: ObjectKind, object: String) throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let part = try ShowPerspectives(workspace).perspectives(
      nil, of: kind == .city ? nil : (kind, object), period: Self.period, asOf: .latest, language: .swedish)
    let whole = PerspectiveReport.make(
      of: try workspace.book(), period: Self.period, perspectives: Perspective.allCases, kind: kind, object: object,
      language: .swedish)
    #expect(part.figures.count > 20)
    if Printing.json(part) != Printing.json(whole) { Issue.record("\(kind) \(object) would be another") }
  }

  @Test(arguments: [nil, "T03", "T10"])
  func `services in operation`(id: String?) throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let part = try ShowPerspectives(workspace).services(
      id, period: Self.period, asOf: .latest, language: .swedish)
    let whole = PerspectiveReport.services(
      of: try workspace.book(), period: Self.period, only: id.map { Identifier($0) }, language: .swedish)
    #expect(part.figures.count > 10)
    if Printing.json(part) != Printing.json(whole) { Issue.record("\(id ?? "the list") would be another") }
  }

  @Test(arguments: ["P1003", "T03", "M01", "UTB", "PF1"])
  func `a thing is shown with what refers to it`(id: String) throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let whole = try workspace.register.snapshot()
    try #require(whole.records.values.joined().contains { $0.key.text == id })
    let shown = try ShowThing(workspace).content(of: id, period: Self.period, asOf: .latest, language: .swedish)
    // Every record that has the id as a whole cell in a referring column stands in one of the tables shown.
    let text = String(Printing.text(shown, width: 2000))
    for (table, key) in [(TableName("avtal"), "projekt"), (TableName("incidenter"), "tjänst")] {
      for record in whole.records[table] ?? [] where record.fields[FieldName(key)] == .value(id) {
        #expect(text.contains(record.key.text), "\(id): \(record.key.text)")
      }
    }
    #expect(try ThingHistory(workspace).story(of: id).events.isEmpty == false)
  }
}

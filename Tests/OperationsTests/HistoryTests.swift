import Foundation
import Operations
import ProgrammeModel
import Register
import Testing

@Suite struct HistoryTests {
  @Test func `a history retells every version and ends where the register stands`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let projects = TableName("projekt")
    let records = try #require(try workspace.register.snapshot(tables: [projects]).records[projects])
    #expect(records.count > 10)
    for record in records.prefix(12) {
      let story = try ThingHistory(workspace).story(of: record.key.text)
      var standing: [String: String] = [:]
      for event in story.events where event.thing == "projekt \(record.key.text)" && !event.field.isEmpty {
        #expect(event.before == standing[event.field])
        standing[event.field] = event.after
      }
      for (field, value) in record.fields {
        guard let text = value.value else { continue }
        #expect(standing[field.rawValue] == text)
      }
      #expect(story.events.map(\.registration.number) == story.events.map(\.registration.number).sorted())
    }
  }

  @Test func `a project's history shows how its milestones and decided amounts drifted`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let story = try ThingHistory(workspace).story(of: "P1002")
    let forecasts = story.drifts.filter { $0.name.hasSuffix(", prognos") }
    #expect(forecasts.contains { $0.points.count > 1 })
    #expect(story.drifts.contains { $0.name.hasSuffix("beslutat belopp") })
    for drift in story.drifts { #expect(drift.points.map(\.at) == drift.points.map(\.at).sorted()) }
    #expect(throws: OperationError.self) { try ThingHistory(workspace).story(of: "finns inte") }
  }

  @Test func `an indicator with several objects has a line for each, named by its object, and a picture of its own`()
    throws
  {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let story = try ThingHistory(workspace).story(of: "M12")
    let subjects = Set(story.estimates.compactMap { $0.figures.first?.id.subject.id })
    #expect(subjects.count > 5 && subjects.contains("M12/staden/staden") && subjects.contains("M12/organisation/UTB"))
    #expect(Set(story.estimates.map(\.name.swedish)).count == story.estimates.count, "no two lines are called the same")
    let page = String(
      decoding: try ThingHistory(workspace).page(of: "M12", asOf: .latest, language: .swedish), as: UTF8.self)
    #expect(page.components(separatedBy: "<figure").count - 1 >= subjects.count)
  }

  @Test func `a reported indicator has a line with the values of each of its objects`() throws {
    let bench = try Bench()
    try bench.takeIn(
      "a",
      [
        "matetal.csv": "mätetal_id;namn;perspektiv;enhet\nMX;Svarstid;intern_nytta;dagar\n",
        "tjanster.csv": "tjänst_id;namn\nTA;Alfa\nTB;Beta\n",
        "matvarden.csv": "mätetal;objektslag;objekt;period;värde\nMX;tjänst;TA;2014T1;10\nMX;tjänst;TB;2014T1;20\n",
        "rapporter.csv": "period;datum\n2014T1;2014-06-01\n",
      ])
    let story = try ThingHistory(bench.workspace()).story(of: "MX")
    #expect(story.estimates.map(\.values) == [[10], [20]])
  }

  @Test func `what stands in the register is marked as Swedish in a history in English`() throws {
    let history = ThingHistory(try Workspace(register: SampleRegister.city.get().path))
    func page(_ language: Language) throws -> String {
      String(decoding: try history.page(of: "P1002", asOf: .latest, language: language), as: UTF8.self)
    }
    let name = "<span lang=\"sv\">Bygglov på nätet</span>"
    let english = try page(.english)
    #expect(english.contains("<h1>P1002 \(name)</h1>") && english.contains("namn: \(name)"))
    #expect(try !page(.swedish).contains("<span lang"))
  }
}

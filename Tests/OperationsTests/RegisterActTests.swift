import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct RegisterActTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace
  private let now = SystemClock.now

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace(register: SampleRegister.copy(in: folder))
  }

  private var last: Int64 { get throws { try workspace.register.head().registration.rawValue } }

  @Test func `undoing the last delivery gives the figures before it, and both registrations are in the log`() throws {
    let number = try last
    let asOf = AsOf.registration(RegistrationNumber(rawValue: number - 1))
    let before = try workspace.register.snapshot(asOf: asOf)
    let receipt = try UndoRegistration(workspace).run(number, by: "Anna Ek", reason: "fel fil", now: now)
    let after = try workspace.register.snapshot()
    #expect(receipt.registration?.rawValue == number + 1)
    #expect(
      after.series.mapValues { $0.map { $0.observations.map(\.value) } }
        == before.series.mapValues { $0.map { $0.observations.map(\.value) } })
    let log = try RegisterActs(workspace).log()
    #expect(log.last?.reverses?.rawValue == number)
    #expect(log.last?.header.reason == "fel fil")
    #expect(log.dropLast().last?.reversedBy?.rawValue == number + 1)
    #expect(try VerifyRegister(workspace).run().result.holds)
  }

  @Test func `what cannot be undone is refused with the reason`() throws {
    let number = try last
    func refusal(_ wanted: Int64, by actor: String = "Anna Ek", reason: String = "fel") -> String {
      do {
        _ = try UndoRegistration(workspace).run(wanted, by: actor, reason: reason, now: now)
        return "undone"
      } catch { return error.phrase.english }
    }
    #expect(refusal(number + 7).contains("\(number + 7)"))
    #expect(refusal(number, by: " ").contains("--by"))
    #expect(refusal(number, reason: "").contains("--reason"))
    #expect(refusal(number) == "undone")
    #expect(refusal(number).contains("already been undone by registration \(number + 1)"))
    #expect(refusal(number).contains("That can be undone in turn."))
    #expect(refusal(number + 1) == "undone")
    #expect(refusal(number + 1).contains("already been undone by registration \(number + 2)"))
    #expect(refusal(number + 2) == "undone")
    #expect(refusal(number + 1).contains("the latest undoing, which can be undone, is registration \(number + 3)"))
    #expect(try last == number + 3)
  }

  @Test func `a person's name is erased by decision, the record remains and the chain holds`() throws {
    let persons = TableName("personer")
    let record = try #require(
      try workspace.register.snapshot(tables: [persons]).records[persons]?.first {
        $0.fields[FieldName("namn")]?.value != nil
      })
    let name = try #require(record.fields[FieldName("namn")]?.value)
    let id = record.key.text
    _ = try ErasePerson(workspace).run(id, isEverywhere: true, decision: "KS 2014/77", by: "Arkivet", now: now)
    let after = try workspace.register.snapshot(tables: [persons]).records[persons]?.first { $0.key.text == id }
    #expect(after?.fields[FieldName("namn")]?.missing?.reason == .secret)
    #expect(after?.fields[FieldName("befattning")] == record.fields[FieldName("befattning")])
    #expect(try workspace.register.privateTexts(saying: name).isEmpty)
    #expect(try VerifyRegister(workspace).run().result.holds)
    #expect(throws: OperationError.self) {
      try ErasePerson(workspace).run(id, decision: "KS 2014/77", by: "Arkivet", now: now)
    }
    #expect(throws: OperationError.self) {
      try ErasePerson(workspace).run("ingen", decision: "KS 2014/77", by: "Arkivet", now: now)
    }
    #expect(throws: OperationError.self) { try UndoRegistration(workspace).run(last, by: "A", reason: "b", now: now) }
  }

  @Test func `a publication is kept with its hash, and a corrected one supersedes it`() throws {
    let period = ReportPeriod(year: 2014, occasion: .second)
    let (early, late) = (AsOf.registration(.init(rawValue: 17)), AsOf.latest)
    let publishing = PublishReport(workspace)
    func publish(_ asOf: AsOf) throws -> PublishReport.Outcome {
      try publishing.run(
        period, asOf: asOf, approvedBy: "Programchefen", by: "Anna Ek", language: .swedish, now: now)
    }
    let first = try publish(early)
    for file in first.files { try FileWriting.write(file.bytes, to: folder.path("första/" + file.name)) }
    let again = try publish(early)
    #expect(first.isNew && !again.isNew)
    #expect(again.publication.registration == first.publication.registration)
    let path = folder.path("första/tertialrapport-2014T2.html")
    guard case .published(let found, "html") = try publishing.standing(of: path) else {
      Issue.record("not the published one")
      return
    }
    #expect(found.approvedBy == "Programchefen")
    #expect(found.shows == "17")
    let second = try publish(late)
    #expect(second.publication.number == 2)
    guard case .superseded(let old, "html", let by) = try publishing.standing(of: path) else {
      Issue.record("not superseded")
      return
    }
    #expect(old.number == 1)
    #expect(by.number == 2)
    for done in [first, second] {
      #expect(try publishing.bytes(of: done.publication, format: "html") == done.files[0].bytes)
      #expect(try publishing.bytes(of: done.publication, format: "xml") == done.files[1].bytes)
    }
    try FileWriting.write(first.files[0].bytes + [10], to: path)
    guard case .unknown = try publishing.standing(of: path) else {
      Issue.record("a changed file passed")
      return
    }
    let undone = second.publication.registration.rawValue
    #expect(throws: OperationError.self) { try UndoRegistration(workspace).run(undone, by: "A", reason: "b", now: now) }
    #expect(try VerifyRegister(workspace).run().result.holds)
  }

  @Test func `an unchanged report is published once, unless another approves it or on another decision`() throws {
    let period = ReportPeriod(year: 2014, occasion: .second)
    let publishing = PublishReport(workspace)
    func publish(_ role: String = "Programchefen", by name: String = "Anna Ek", decision: String = "") throws
      -> PublishReport.Outcome
    {
      try publishing.run(
        period, asOf: .latest, approvedBy: role, by: name, decision: decision, language: .swedish, now: now)
    }
    // From a registration of today, since a report says on which day it knows what it does.
    let undoing = try UndoRegistration(workspace).run(last, by: "A", reason: "b", now: now).head.registration.rawValue
    let first = try publish()
    #expect(first.publication.shows == String(undoing))
    let head = try workspace.register.head()
    let again = try publish(by: "Bo Ek")
    #expect(!again.isNew && again.publication.number == 1)
    #expect(again.files.map(\.bytes) == first.files.map(\.bytes))
    #expect(try workspace.register.head() == head, "publishing itself is nothing new to report")

    // What is undone and put back changes nothing that the report says.
    for undone in [undoing, head.registration.rawValue + 1] {
      _ = try UndoRegistration(workspace).run(undone, by: "A", reason: "b", now: now)
    }
    let restored = try publish()
    #expect(!restored.isNew && restored.publication.number == 1)

    #expect(try publish("Stadsdirektören").publication.number == 2)
    #expect(try !publish("Stadsdirektören").isNew)
    let decided = try publish("Stadsdirektören", decision: "KS 2014/9")
    #expect(decided.isNew && decided.publication.number == 3)
    #expect(decided.files.map(\.bytes) == first.files.map(\.bytes))
    let path = folder.path("rapport.html")
    try FileWriting.write(decided.files[0].bytes, to: path)
    guard case .published(let found, "html") = try publishing.standing(of: path) else {
      Issue.record("not the published one")
      return
    }
    #expect(found.number == 3)
  }
}

import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What an erasure leaves in the file: nothing of the name, a chain that holds, and the reports as they were published.
@Suite struct ErasedBytesTests {
  @Test func `no byte of an erased name is left, in the register or in a journal, and published reports stay`() throws {
    let folder = try TemporaryFolder()
    let path = try SampleRegister.copy(in: folder)
    let name = "Ödgärd Ålenkvist-Prövström"
    let persons = "person_id;befattning;namn\nPE-PROV;handläggare;\(name)\n"
    try folder.write("personer/personer.csv", persons.utf8)
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = name
    instructions.reason = "Uppgift om \(name)"
    let workspace = try Workspace(register: path)
    let taken = try ImportDeliveries(into: workspace, instructions).run(
      [folder.path("personer")], now: SystemClock.now)
    #expect(taken.verdict == .registered)
    let publishing = PublishReport(workspace)
    let published = try publishing.run(
      ReportPeriod(year: 2014, occasion: .second), asOf: .latest, approvedBy: "It-direktören", by: "Anna",
      language: .swedish, now: SystemClock.now)
    #expect(try occurrences(of: name, in: folder) > 0)

    // The reason holds the name within a sentence, and is a private text of its own.
    _ = try ErasePerson(workspace).run(
      "PE-PROV", isEverywhere: true, decision: "KS 2014/77", by: "Arkivet", now: SystemClock.now)
    let reasons = try workspace.register.privateTexts(saying: "Uppgift om \(name)").map(\.number)
    var entropy = SystemRandomNumberGenerator()
    _ = try workspace.register.erase(
      Set(reasons), under: RegistrationHeader(kind: "gallring", statedAt: SystemClock.now, actor: "Arkivet"),
      clock: ClockReading(.system, now: SystemClock.now), entropy: &entropy)

    #expect(try occurrences(of: name, in: folder) == 0)
    #expect(try occurrences(of: "Ålenkvist", in: folder) == 0)
    #expect(try VerifyRegister(workspace).run().result.holds)
    for file in published.files {
      #expect(try publishing.bytes(of: published.publication, format: file.form) == file.bytes)
    }
    let copy = folder.path("kopia.tertial")
    _ = try RegisterActs(workspace).backup(to: copy)
    #expect(try occurrences(of: "Ålenkvist", in: folder) == 0)
  }

  /// How often a text stands in the files of a folder, delivered files left out.
  private func occurrences(of text: String, in folder: TemporaryFolder) throws -> Int {
    let wanted = Data(text.utf8)
    var found = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name != "personer" {
      guard let data = FileManager.default.contents(atPath: folder.path(name)) else { continue }
      var rest = data.startIndex..<data.endIndex
      while let range = data.range(of: wanted, in: rest) {
        found += 1
        rest = range.upperBound..<data.endIndex
      }
    }
    return found
  }
}

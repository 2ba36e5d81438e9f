import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What a published report printed, beside what today's formula and today's facts give.
@Suite struct PrintedFigureTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace
  private let period = ReportPeriod(year: 2014, occasion: .first)
  private let id = "economy.outcome:nod:PF1:2014T1"

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace(register: SampleRegister.copy(in: folder))
    _ = try PublishReport(workspace).run(
      period, asOf: try workspace.knowledge(for: period, asOf: nil), approvedBy: "It-direktören", by: "Anna Ek",
      language: .swedish, now: SystemClock.now)
  }

  /// Puts other bytes in the place of the kept XML, as an older version of the program would have written them.
  private func doctor(_ change: (String) -> String) throws {
    let publishing = PublishReport(workspace)
    let publication = try #require(try publishing.publications().last)
    let kept = try #require(try publishing.bytes(of: publication, format: "xml"))
    let text = change(String(decoding: kept, as: UTF8.self))
    let record = Record(
      table: PublishReport.files, key: Key([publication.period, String(publication.number), "xml"]),
      fields: [FieldName("base64"): .text(Data(text.utf8).base64EncodedString())], place: SourcePlace(source: 0, row: 0)
    )
    var entropy = SystemRandomNumberGenerator()
    let now = SystemClock.now
    _ = try workspace.register.register(
      Delivery(records: [record]),
      under: RegistrationHeader(kind: "publish", statedAt: now, actor: "Prov"), clock: ClockReading(.system, now: now),
      entropy: &entropy)
  }

  private func altered(_ xml: String, version: Int, value: String? = nil) throws -> String {
    let start = try #require(xml.range(of: "<figure id=\"\(id)\""))
    let end = try #require(xml.range(of: ">", range: start.upperBound..<xml.endIndex))
    var element = String(xml[start.lowerBound..<end.upperBound])
    element = element.replacingOccurrences(of: "version=\"1\"", with: "version=\"\(version)\"")
    if let value {
      element = element.replacingOccurrences(
        of: "value=\"[0-9.]+\"", with: "value=\"\(value)\"", options: .regularExpression)
    }
    return xml.replacingCharacters(in: start.lowerBound..<end.upperBound, with: element)
  }

  private func comparison() throws -> PrintedComparison {
    try #require(try ExplainFigure(workspace).comparison(of: id, asOf: .latest))
  }

  @Test func `a figure that stands as it was printed is said to`() throws {
    let found = try comparison()
    #expect(found.holds && !found.isChanged)
    #expect(found.printed.value == found.now.value)
    #expect(found.sentences.contains { $0.english.contains("the same value") })
    #expect(try ExplainFigure(workspace).comparison(of: "economy.outcome:nod:PF1:2014T2", asOf: .latest) == nil)
  }

  @Test func `a formula that changed since printing is said with both values and versions`() throws {
    try doctor { (try? altered($0, version: 2, value: "1000000.00")) ?? $0 }
    let found = try comparison()
    #expect(found.printed.version == 2 && found.recomputed.version == 1)
    #expect(found.printed.value == .money(Money(kronor: 1_000_000)))
    #expect(!found.holds)
    let said = try #require(found.sentences.first { $0.english.contains("formula has changed since") })
    #expect(said.english.contains("version 2 → 1") && said.english.contains("printed"))
    #expect(said.swedish.contains("tryckt") && said.swedish.contains("omräknat"))
  }

  @Test func `a formula that changed but gives the same value is said to`() throws {
    try doctor { (try? altered($0, version: 3)) ?? $0 }
    let found = try comparison()
    #expect(found.holds)
    #expect(found.sentences.contains { $0.english.contains("version 3 → 1") && $0.english.contains("same value") })
  }

  @Test func `a printed value that neither formula nor facts explain is pointed out`() throws {
    try doctor { (try? altered($0, version: 1, value: "7.00")) ?? $0 }
    let found = try comparison()
    #expect(!found.holds)
    #expect(found.sentences.contains { $0.english.hasPrefix("Note:") })
  }

  @Test func `bytes that are no report any longer are an error and no answer`() throws {
    try doctor { String($0.dropLast(20)) }
    #expect(throws: OperationError.self) { try comparison() }
  }

  @Test func `what later facts changed is said with their registrations`() throws {
    let receipt = try CorrectingDelivery.takeIn(to: workspace, in: folder).receipt
    let found = try comparison()
    #expect(found.holds && found.isChanged)
    let (before, after) = (try #require(found.printed.value.number), try #require(found.now.value.number))
    #expect(after - before == CorrectingDelivery.difference)
    let shows = try #require(Int64(found.publication.shows))
    #expect(found.later.allSatisfy { $0.registration.number.rawValue > shows })
    #expect(found.later.last?.registration.number == receipt?.registration)
    #expect(found.later.last?.facts == 1)
    #expect(found.sentences.last?.swedish.contains("Faktura på fel projekt") == true)
  }
}

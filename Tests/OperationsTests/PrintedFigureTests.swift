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
    try publish(try workspace.knowledge(for: period, asOf: nil))
  }

  @discardableResult
  private func publish(_ asOf: AsOf) throws -> PublishReport.Outcome {
    try PublishReport(workspace).run(
      period, asOf: asOf, approvedBy: "It-direktören", by: "Anna Ek", language: .swedish, now: SystemClock.now)
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

  private func comparison(report: String? = nil) throws -> PrintedComparison {
    try #require(try ExplainFigure(workspace).answers(to: [id], report: report, asOf: nil).first?.printed)
  }

  @Test func `a figure that stands as it was printed is said to`() throws {
    let found = try comparison()
    #expect(found.holds && !found.isChanged)
    #expect(found.printed.value == found.now.value)
    #expect(found.sentences.contains { $0.english.contains("the same value") })
    let other = try ExplainFigure(workspace).answers(to: ["economy.outcome:nod:PF1:2014T2"], asOf: nil)
    #expect(other.count == 1 && other[0].printed == nil && other[0].sentences.isEmpty)
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
    let shows = try #require(found.publication.flatMap { Int64($0.shows) })
    #expect(found.later.allSatisfy { $0.registration.number.rawValue > shows })
    #expect(found.later.last?.registration.number == receipt?.registration)
    #expect(found.later.last?.facts == 1)
    #expect(found.sentences.last?.swedish.contains("Faktura på fel projekt") == true)
  }

  @Test func `a publication that is named is the one compared with, for each of several figures`() throws {
    let before = try comparison()
    try CorrectingDelivery.takeIn(to: workspace, in: folder)
    try publish(.latest)
    let other = "economy.outcome:nod:PF2:2014T1"
    for (number, isChanged) in [(1, true), (2, false)] {
      let answers = try ExplainFigure(workspace).answers(to: [other, id], report: "2014T1:\(number)", asOf: nil)
      #expect(answers.map { $0.node.id?.text } == [other, id])
      #expect(answers.allSatisfy { $0.printed?.publication?.number == number && $0.printed?.holds == true })
      let found = try #require(answers.last?.printed)
      #expect(found.isChanged == isChanged)
      #expect(found.printed.value == answers.last?.node.value)
      let changed = try #require(found.printed.value.number) - (try #require(before.printed.value.number))
      #expect(changed == (isChanged ? 0 : CorrectingDelivery.difference))
      #expect(found.sentences.first?.swedish.contains("publicering \(number) av 2014T1") == true)
    }
    #expect(try comparison().publication?.number == 2)
  }

  @Test func `a file is compared with what it prints, published or not`() throws {
    let publishing = PublishReport(workspace)
    let last = try #require(try publishing.publications().last)
    let kept = try #require(try publishing.bytes(of: last, format: "xml"))
    try folder.write("publicerad.xml", kept)
    #expect(try comparison(report: folder.path("publicerad.xml")).publication?.number == 1)
    let changed = try altered(String(decoding: kept, as: UTF8.self), version: 1, value: "7.00")
    try folder.write("annan.xml", changed.utf8)
    let found = try comparison(report: folder.path("annan.xml"))
    #expect(found.publication == nil && found.publishedAt == nil && !found.holds)
    #expect(found.sentences.first?.english.contains("annan.xml: SEK") == true, "\(found.sentences)")
  }

  @Test func `a figure that the named report does not print is said to be missing there`() throws {
    let answers = try ExplainFigure(workspace).answers(
      to: ["economy.outcome:nod:PF1:2014T2"], report: "2014T1:1", asOf: nil)
    #expect(answers.first?.sentences.map(\.swedish) == ["Talet står inte i den publicerade rapporten 2014T1:1."])
  }
}

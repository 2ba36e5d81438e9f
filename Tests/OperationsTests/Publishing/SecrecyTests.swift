import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What is made public does not depend on anything secret, so that nothing secret follows from it, however it is combined.
@Suite struct SecrecyTests {
  @Test func `no public file changes by a byte when every secret value is another one`() throws {
    let first = try SecretCity(SecretCity.Secrets()).published()
    let second = try SecretCity(SecretCity.Secrets.others).published()
    #expect(first.count > 40)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, bytes) in first where second[path] != bytes { Issue.record("\(path) differs") }
  }

  @Test func `no secret value stands in any public file in any form`() throws {
    let secrets = SecretCity.Secrets()
    let files = try SecretCity(secrets).published()
    #expect(secrets.texts.count > 20)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in secrets.texts where text.contains(secret) { Issue.record("\(path) says \(secret)") }
    }
  }

  @Test func `the internal report says what the public one leaves out, and that it must not be handed out`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    let reports = try MakeReport(city.bench.workspace()).tertial(
      city.period, asOf: .latest, language: .swedish, formats: [.html, .xml])
    let html = String(decoding: reports[0].bytes, as: UTF8.self)
    #expect(html.contains("får inte lämnas ut utan prövning"))
    #expect(html.contains("Skyddat boende"))
    #expect(String(decoding: reports[1].bytes, as: UTF8.self).contains("3234567.89"))
    let open = try MakeReport(city.bench.workspace().publicPart()).tertial(
      city.period, asOf: .latest, language: .swedish, formats: [.html])
    let said = String(decoding: open[0].bytes, as: UTF8.self)
    #expect(open[0].name == "tertialrapport-2014T2-offentlig.html")
    #expect(said.contains("OSL 19 kap. 3 §") && said.contains("inte heller summor som de"))
    #expect(!said.contains("OSL 26 kap. 1 §"), "a row whose existence is secret is not even mentioned")
  }

  @Test func `a sum with a secret part is secret up to the programme, and another year's is not`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    func figures(_ period: ReportPeriod, _ workspace: Workspace) throws -> [String: String] {
      let xml = try MakeReport(workspace).tertial(period, asOf: .latest, language: .swedish, formats: [.xml])[0]
      let text = String(decoding: xml.bytes, as: UTF8.self)
      return Dictionary(
        text.matches(of: /<figure id="(economy\.outcome:[^"]*)"[^>]*>([^<]*)</).map { (String($0.1), String($0.2)) },
        uniquingKeysWith: { first, _ in first })
    }
    let open = try city.bench.workspace().publicPart()
    let shown = try figures(city.period, open)
    #expect(shown["economy.outcome:nod:PF1:2014T2"] == "sekretess")
    #expect(shown["economy.outcome:program::2014T2"] == "sekretess")
    let all = try figures(city.period, city.bench.workspace())
    #expect(all["economy.outcome:nod:PF1:2014T2"]?.hasPrefix("10,4") == true)
    let first = try figures(ReportPeriod(year: 2014, occasion: .first), open)
    #expect(first["economy.outcome:nod:PF1:2014T1"]?.hasPrefix("2,0") == true)
  }

  @Test func `an attacker with every public number finds no secret amount as a number, a sum or a difference`() throws {
    let secrets: [Int64] = [123_456_789, 765_432_109, 314_159_265]
    let city = try SecretCity(SecretCity.Secrets())
    var internalNumbers: Set<Int64> = []
    for file in try MakeReport(city.bench.workspace()).tertial(
      city.period, asOf: .latest, language: .swedish, formats: [.xml])
    { internalNumbers.formUnion(Self.amounts(in: file.bytes)) }
    #expect(!Self.found(secrets, in: internalNumbers).isEmpty, "the attack must work where nothing is hidden")
    var numbers: Set<Int64> = []
    for (path, bytes) in try city.published() where path.hasSuffix(".xml") || path.hasSuffix(".csv") {
      numbers.formUnion(Self.amounts(in: bytes))
    }
    #expect(numbers.count > 5)
    #expect(Self.found(secrets, in: numbers) == [])
  }

  /// The numbers with two decimals in a text, in öre.
  private static func amounts(in bytes: [UInt8]) -> Set<Int64> {
    let text = String(decoding: bytes, as: UTF8.self)
    return Set(
      text.split(whereSeparator: { !($0.isNumber || $0 == "." || $0 == "-") }).compactMap { word -> Int64? in
        guard word.suffix(3).first == "." else { return nil }
        return Int64(word.replacing(".", with: ""))
      })
  }

  /// The secrets that are a number, a sum or a difference of two numbers.
  private static func found(_ secrets: [Int64], in numbers: Set<Int64>) -> [Int64] {
    secrets.filter { secret in
      numbers.contains(secret) || numbers.contains { numbers.contains($0 - secret) || numbers.contains(secret - $0) }
    }
  }

  @Test func `where nothing is secret the public report differs by names and its own section alone`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let period = ReportPeriod(year: 2014, occasion: .second)
    func lines(_ workspace: Workspace) throws -> [Substring] {
      let known = try workspace.knowledge(for: period, asOf: nil)
      let xml = try MakeReport(workspace).tertial(period, asOf: known, language: .swedish, formats: [.xml])[0]
      return String(decoding: xml.bytes, as: UTF8.self).split(separator: "\n")
    }
    let (all, open) = (try lines(workspace), try lines(workspace.publicPart()))
    let known = Set(open)
    let lost = all.filter { !known.contains($0) }
    #expect(all.count > 2_000)
    #expect(lost.count < 12, "\(lost.map { $0.prefix(160) }.joined(separator: "\n"))")
    let figures = /<figure id="[^"]*" name="(economy|frame|benefit|indicator)[^>]*>[^<]*/
    let there = Set(open.flatMap { $0.matches(of: figures).map { String($0.0) } })
    let missing = all.flatMap { $0.matches(of: figures).map { String($0.0) } }.filter { !there.contains($0) }
    #expect(missing == [])
  }

  @Test func `nothing is made public while a mark protects nothing`() throws {
    let bench = try Bench()
    var files = Bench.smallCity
    files["sekretess.csv"] =
      "sekretess_id;tabell;kolumn;objekt;lagrum;beslutat_av;från\nS1;utfal;belopp;P1;OSL;KS;2014-01-01\n"
    try bench.takeIn("a", files)
    let said = complaint { _ = try bench.workspace().publicPart() }
    #expect(said.contains("S1") && said.contains("utfal.belopp"))
    #expect(complaint { _ = try MakeSite(bench.workspace()) }.contains("S1"))
    #expect(complaint { _ = try ExportOpenData(bench.workspace()) }.contains("S1"))
  }

  @Test func `a mark registered later hides the value in an older report as well`() throws {
    let bench = try Bench()
    try bench.takeIn("a", Bench.smallCity)
    let before = AsOf.registration(RegistrationNumber(rawValue: 1))
    let period = ReportPeriod(year: 2014, occasion: .second)
    func html() throws -> String {
      let files = try MakeReport(bench.workspace().publicPart()).tertial(
        period, asOf: before, language: .swedish, formats: [.xml])
      return String(decoding: files[0].bytes, as: UTF8.self)
    }
    #expect(try html().contains("12000000.00"))
    try bench.takeIn(
      "b",
      [
        "sekretess.csv":
          "sekretess_id;tabell;kolumn;objekt;lagrum;beslutat_av;från\nS1;prognos;belopp;P1;OSL;KS;2014-01-01\n"
      ], minute: 2)
    #expect(try !html().contains("12000000.00"))
  }
}

import Foundation
import Operations
import ProgrammeModel
import Register
import Testing

/// The annex beside a report: every figure has its derivation there, and every link leads somewhere.
@Suite struct ExplanationAnnexTests {
  private let workspace: Workspace
  private let period = ReportPeriod(year: 2014, occasion: .second)

  init() throws { workspace = try Workspace(register: SampleRegister.city.get().path) }

  private func files(_ isExplained: Bool, _ language: Language = .swedish) throws -> [String: String] {
    let rendered = try MakeReport(workspace).tertial(
      period, asOf: workspace.knowledge(for: period, asOf: nil), language: language, formats: [.html, .xml],
      withExplanations: isExplained)
    return Dictionary(uniqueKeysWithValues: rendered.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func all(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  @Test func `every figure of the report has its derivation in the annex, and every link leads somewhere`() throws {
    let files = try files(true)
    let annex = try #require(files["tertialrapport-2014T2-harledningar.html"])
    let report = try #require(files["tertialrapport-2014T2.html"])
    let ids = try all(" id=\"([^\"]+)\"", in: annex)
    #expect(Set(ids).count == ids.count)
    let shown = Set(
      try all("class=\"(?:n )?f(?: none)?\" (?:id=\"[^\"]*\" )?(?:data-figure|id)=\"([^\"]+)\"", in: report).map {
        $0.replacingOccurrences(of: " ", with: "·20·")
      })
    #expect(shown.count > 500)
    #expect(shown.subtracting(ids).isEmpty, "\(shown.subtracting(ids).sorted().prefix(5))")
    let links = Set(try all("href=\"#([^\"]+)\"", in: annex))
    #expect(links.subtracting(ids).isEmpty, "\(links.subtracting(ids).sorted().prefix(5))")
    let led = try all("href=\"tertialrapport-2014T2-harledningar.html#([^\"]+)\"", in: report)
    #expect(led.count > 30)
    #expect(Set(led).subtracting(ids).isEmpty)
    #expect(Set(led).count == led.count, "a table links once")
  }

  @Test func `names from the register are marked as Swedish in the annex of an English report`() throws {
    let annex = try #require(try files(true, .english)["tertial-report-2014T2-derivations.html"])
    #expect(annex.contains("<td>P1002 <span lang=\"sv\">Bygglov på nätet</span></td>"))
    let swedish = try #require(try files(true)["tertialrapport-2014T2-harledningar.html"])
    #expect(!swedish.contains("<span lang"))
  }

  @Test func `a table of figures links once to its sources`() throws {
    for isExplained in [false, true] {
      let report = try #require(try files(isExplained)["tertialrapport-2014T2.html"])
      let tables = report.components(separatedBy: "<div class=\"table\"").dropFirst().map { table in
        // What follows the table's own notes belongs to the next block.
        table.components(separatedBy: "</div>\n</div>\n").first ?? table
      }
      let withFigures = tables.filter {
        $0.firstMatch(of: /class="(?:n )?f(?: none)?" (?:data-figure|id)=/) != nil && !$0.contains("id=\"data:")
      }
      #expect(withFigures.count > 20)
      for table in withFigures {
        let count = table.components(separatedBy: "<p class=\"sources\"><a href=").count - 1
        #expect(count == 1, "\(table.prefix(60))")
      }
    }
  }

  @Test func `without an annex the tables lead to the list of what was read`() throws {
    let files = try files(false)
    #expect(files.count == 2)
    let report = try #require(files["tertialrapport-2014T2.html"])
    #expect(report.contains("<section id=\"underlag\">"))
    #expect(report.contains("href=\"#underlag\""))
    let xml = try #require(files["tertialrapport-2014T2.xml"])
    #expect(xml.contains("<section id=\"underlag\">"))
  }

  @Test func `a leaf says what, how much, from which row, by whom and why`() throws {
    let id = "economy.outcome:projekt:P1002:2014T2"
    let page = String(
      decoding: try ExplainFigure(workspace).page(id, report: nil, asOf: nil, language: .swedish), as: UTF8.self)
    let sources = try workspace.register.sources(of: RegistrationNumber(rawValue: 11)).map(\.file)
    let file = try #require(sources.first { $0.name == "utfall.csv" })
    #expect(page.contains(file.sha256))
    for words in [
      "utfall P1002, SBN, driftkostnad, egen_tid, portfölj, per_period, 2014-01",
      "utfall.csv, rad 18, kolumn &quot;belopp&quot;", "Ekonomiavdelningen", "Budget och utfall 2014T1",
      "economy.outcome, version 1",
    ] {
      #expect(page.contains(words) || page.contains(words.replacingOccurrences(of: "&quot;", with: "\"")), "\(words)")
    }
  }
}

import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

/// Programmes that nobody would draw up, in every kind, length and language of report.
@Suite struct ReportBadInputTests {
  static let period = ReportPeriod(year: 2014, occasion: .second)

  /// Every kind of report in HTML, XML (checked against its schema), JSON and XLSX.
  private static func everything(
    _ bench: Bench, kinds: [Report.Kind] = Report.Kind.allCases, period: ReportPeriod = period
  ) throws -> [MakeReport.RenderedFile] {
    let making = MakeReport(try bench.workspace())
    return try kinds.flatMap { kind in
      try ReportDetail.allCases.flatMap { detail in
        try Language.allCases.flatMap { language in
          try making.files(
            ReportRequest(kind, period, detail: detail, language: language, formats: [.html, .xml, .json, .xlsx]),
            asOf: .latest)
        }
      }
    }
  }

  private static func city(_ change: (inout [String: String]) -> Void) throws -> Bench {
    var files = Bench.smallCity
    files["organisationer.csv"] = "organisation_id;namn;slag\nSN;Socialnämnden;facknämnd\n"
    files["nyttor.csv"] =
      "nytta_id;projekt;namn;klass;perspektiv;tillfaller\nN1;P1;Kortare handläggning;gul;intern_nytta;SN\n"
    change(&files)
    let bench = try Bench()
    let outcome = try bench.takeIn("d", files)
    #expect(outcome.verdict.isSuccess, "\(outcome.verdict)")
    return bench
  }

  private static func text(_ files: [MakeReport.RenderedFile], _ form: String) -> [String] {
    files.filter { $0.form == form }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `names with markup are text in every form`() throws {
    let name = "<script>alert(1)</script> & \"Söner\""
    let quoted = "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    let files = try Self.everything(
      Self.city {
        $0["projekt.csv"] =
          "projekt_id;namn;portfölj;tillstånd;syfte;beställare\nP1;\(quoted);PF1;pågående;\(quoted);SN\n"
        $0["struktur.csv"] = "nod_id;namn;nodtyp\nPF1;\(quoted);portfölj\n"
        $0["organisationer.csv"] = "organisation_id;namn;slag\nSN;\(quoted);facknämnd\n"
      })
    let pages = Self.text(files, "html")
    for page in pages { #expect(!page.contains("<script")) }
    let shown = pages.count { $0.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söner&quot;") }
    #expect(shown >= 12, "on each page about the portfolio, the project and the board")
    for document in Self.text(files, "xml") { #expect(!document.contains("<script")) }
    #expect(pages.count == 20)
  }

  @Test func `a name of 300 characters and one of emoji are shown whole`() throws {
    let long = String(repeating: "Samordnad ", count: 30)
    let emoji = "👩🏽 Kontakt 🇸🇪 ✅"
    let files = try Self.everything(
      Self.city {
        $0["projekt.csv"] =
          "projekt_id;namn;portfölj;tillstånd\nP1;\(long);PF1;pågående\nP2;\(emoji);PF1;pågående\n"
      }, kinds: [.tertial, .portfolio, .project])
    let pages = Self.text(files, "html")
    #expect(pages.contains { $0.contains(long.trimmingCharacters(in: .whitespaces)) })
    #expect(pages.contains { $0.contains(emoji) })
  }

  @Test func `a portfolio without projects says so`() throws {
    let bench = try Self.city {
      $0["projekt.csv"] = nil
      $0["budget.csv"] = nil
      $0["prognos.csv"] = nil
      $0["nyttor.csv"] = nil
    }
    let files = try Self.everything(bench, kinds: [.tertial, .portfolio, .audit])
    #expect(Self.text(files, "html").contains { $0.contains("Portföljen har inga projekt.") })
    let making = MakeReport(try bench.workspace())
    #expect(
      complaint { _ = try making.files(ReportRequest(.project, Self.period, formats: [.html]), asOf: .latest) }
        .contains("inga projekt att rapportera"))
  }

  @Test func `a programme without benefit makes no benefit of nothing`() throws {
    let files = try Self.everything(
      Self.city { $0["nyttor.csv"] = nil }, kinds: [.tertial, .portfolio, .project, .audit])
    let words = Self.text(files, "html").joined()
    #expect(words.contains("Inga nyttor är registrerade för projektet."))
    #expect(words.contains("Inga nyttor är registrerade för portföljens projekt."))
  }

  @Test func `2 000 projects in one portfolio are all there and counted right`() throws {
    var projects = "projekt_id;namn;portfölj;tillstånd\n"
    var budget = "projekt;slag;finansiär;version;period;belopp (mnkr)\n"
    for number in 1...2_000 {
      projects += "P\(number);Projekt \(number);PF1;pågående\n"
      budget += "P\(number);driftkostnad;portfölj;ursprunglig;2014;1\n"
    }
    let bench = try Self.city {
      $0["projekt.csv"] = projects
      $0["budget.csv"] = budget
    }
    let making = MakeReport(try bench.workspace())
    let request = ReportRequest(.portfolio, Self.period, formats: [.html, .xml, .xlsx])
    let files = try making.files(request, asOf: .latest)
    let page = try #require(Self.text(files, "html").first)
    #expect(page.contains("Portföljen omfattar 2\u{A0}000 projekt, som alla pågår."))
    #expect(page.contains(">P2000 Projekt 2000<"))
    let report = try #require(making.contents(request, asOf: .latest).first)
    let sum = report.figures.first { $0.id.name == "economy.budget" && $0.id.subject == Subject(.node, "PF1") }
    #expect(sum?.value == .money(Money(kronor: 2_000_000_000)))
  }

  @Test func `a negative frame is shown with a true minus`() throws {
    let bench = try Self.city {
      $0["ramar.csv"] =
        "ram_id;portfölj;år;slag;belopp (mnkr);status;beslutsdatum\nR1;PF1;2014;ursprunglig;-3;beslutad;2013-11-18\n"
    }
    let files = try Self.everything(bench, kinds: [.tertial, .portfolio])
    #expect(Self.text(files, "html").contains { $0.contains("\u{2212}3,0\u{A0}mnkr") })
  }

  @Test func `a first report has nothing before it and says so`() throws {
    let files = try Self.everything(Self.city { _ in }, kinds: [.tertial])
    #expect(
      Self.text(files, "html").contains { $0.contains("Ingen tidigare rapport har en avvikelse att jämföra med.") })
  }

  @Test func `where every value is missing, no number is made up`() throws {
    let bench = try Self.city {
      $0["budget.csv"] =
        "projekt;slag;finansiär;version;period;belopp (mnkr)\nP1;driftkostnad;portfölj;ursprunglig;2014;ej rapporterat\n"
      $0["prognos.csv"] =
        "projekt;slag;finansiär;tillfälle;period;belopp (mnkr)\nP1;driftkostnad;portfölj;2014T2;2014;ej rapporterat\n"
    }
    _ = try Self.everything(bench)
    let making = MakeReport(try bench.workspace())
    for kind in [Report.Kind.tertial, .portfolio, .project] {
      for report in try making.contents(ReportRequest(kind, Self.period, formats: []), asOf: .latest) {
        let economy = report.figures.filter { $0.id.name.hasPrefix("economy.") }
        #expect(!economy.isEmpty && economy.allSatisfy { $0.value.number == nil }, "\(kind)")
      }
    }
  }

  @Test func `ids that differ only by what no file name holds give files of their own`() throws {
    let bench = try Self.city {
      $0["projekt.csv"] =
        "projekt_id;namn;portfölj;tillstånd\nP/1;A;PF1;pågående\nP.1;B;PF1;pågående\np-1;C;PF1;pågående\n"
      $0["budget.csv"] = nil
      $0["prognos.csv"] = nil
      $0["nyttor.csv"] = nil
    }
    let names = try MakeReport(try bench.workspace())
      .files(ReportRequest(.project, Self.period, formats: [.json]), asOf: .latest).map(\.name)
    #expect(names.count == 3 && Set(names.map { $0.lowercased() }).count == 3)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains("/") })
  }
}

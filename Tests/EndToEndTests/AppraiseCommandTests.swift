import Foundation
import TestSupport
import Testing

/// What the conventions of a nyttokalkyl do, chosen and said, in the terminal, in JSON and on the page.
@Suite struct AppraiseCommandTests {
  private static let form = Tertial.path("SampleData/nyttokalkyl.csv")

  /// A case of 100 tkr in prices of 2010 and 2014, against a benefit of 100 tkr.
  private func priced(_ options: String..., index: String = "KPI;2010;80\nKPI;2014;100\nKPI;2016;110\n") async throws
    -> Ending
  {
    let folder = try TemporaryFolder()
    let text = """
      slag;post;år;namn;trolig (tkr);prisår;klass;tillfaller;betalas_av;kalkylränta;prisbas;kalkylprisår
      investering;A;2014;Konsulter;100;2010;;;MHN;0 %;fast;2014
      nytta;N1;2015;Porto;100;;grön;MHN;;;;

      """
    try folder.write("kalkyl.csv", Array(text.utf8))
    try folder.write("prisindex.csv", Array(("index;period;värde\n" + index).utf8))
    return try await Terminal.run(
      ["appraise", "--file", folder.path("kalkyl.csv"), "--price-index", folder.path("prisindex.csv")] + options)
  }

  private func line(_ run: Ending, _ start: String) -> String {
    run.text.split(separator: "\n").first { $0.hasPrefix(start) }.map {
      $0.split(whereSeparator: { $0 == " " }).joined(separator: " ")
    } ?? ""
  }

  @Test func `a case in one file shows its conventions, its adoption and its disbenefits apart`() async throws {
    let run = try await Terminal.run(["appraise", "--file", Self.form])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.contains("380\u{A0}kr/h, Ineras modell: månadslön / 142 × 1,54"))
    #expect(run.text.contains("fast 2014, real ränta"))
    // 2 600 hours at 379,58 kr are 987 tkr; 3 200 hours a year at 30, 60 and three times 90 % adoption are 4 373 tkr.
    #expect(line(run, "Egen tid i projektet") == "Egen tid i projektet investering 2014, engång 987 987")
    #expect(line(run, "Gul nytta") == "Gul nytta 1 4\u{A0}373 3\u{A0}891")
    #expect(line(run, "Negativ effekt, gul") == "Negativ effekt, gul 1 −50 −48")
    #expect(line(run, "Kortare handläggning     30,0") == "Kortare handläggning 30,0 60,0 90,0 90,0 90,0")
    #expect(line(run, "Medborgarnas").hasPrefix("Medborgarnas nytta och tid (ingår inte) 1 2\u{A0}400"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the same stands in JSON and on the page, without ids that nothing could explain`() async throws {
    let json = try await Terminal.run(["appraise", "--file", Self.form, "--json"])
    #expect(throws: Never.self) { try JSONValue(json.output) }
    let folder = try TemporaryFolder()
    let page = try await Terminal.run(["appraise", "--file", Self.form, "--html", "--out", folder.path("k.html")])
    #expect(page.code == 0)
    let html = String(
      decoding: FileManager.default.contents(atPath: folder.path("k.html")) ?? Data(), as: UTF8.self)
    for text in [json.text, html] {
      #expect(text.contains("Ineras modell") && text.contains("Negativ effekt, gul") && text.contains("real ränta"))
      #expect(!text.contains("appraisal.sum:") && !text.contains("case.net-present-value.green:"))
    }
  }

  @Test func `amounts of another price year are converted with the index, which is named`() async throws {
    let own = try await priced()
    #expect(own.code == 0, "\(own.errors)")
    #expect(own.text.contains("belopp från 2010 omräknade med KPI"))
    // 100 × 100/80 is 125 against 100.
    #expect(line(own, "Nettonuvärde, tkr") == "Nettonuvärde, tkr −25 −25")
    let later = try await priced("--price-year", "2016")
    #expect(later.text.contains("fast 2016"))
    #expect(later.text.contains("(vald här)"))
    // 100 × 110/80 is 137,5 against 110.
    #expect(line(later, "Nettonuvärde, tkr") == "Nettonuvärde, tkr −28 −28")
    let without = try await priced(index: "KPI;2014;100\n")
    #expect(without.code == 1)
    #expect(without.errors.contains("[price-index-missing]"))
  }

  @Test func `the classes in the sum are chosen, and red is refused`() async throws {
    let green = try await Terminal.run(["appraise", "--file", Self.form, "--classes", "grön"])
    #expect(green.text.contains("I summan: grön nytta (vald här)"))
    #expect(green.text.contains("Nettonuvärde med grön nytta"))
    #expect(!green.text.contains("Kortare handläggning ±20"))
    let red = try await Terminal.run(["appraise", "--file", Self.form, "--classes", "grön,gul,röd"])
    #expect(red.code == 64)
    #expect(red.errors.contains("röd"))
  }

  @Test func `the demands follow the decision point and are lighter for innovation`() async throws {
    let folder = try TemporaryFolder()
    func missing(_ category: String, _ more: String) async throws -> String {
      let text = """
        slag;post;år;trolig (tkr);klass;tillfaller;betalas_av;kalkylränta;kategori;hypotes;kostnadstak (tkr)
        investering;A;2014;900;;;MHN;3,5;\(category);\(more)
        nytta;N1;2015;1000;grön;MHN;;;;;

        """
      try folder.write("kalkyl.csv", Array(text.utf8))
      let run = try await Terminal.run(["appraise", "--file", folder.path("kalkyl.csv")])
      return run.text.components(separatedBy: "Vad saknas inför beslut").last?.components(separatedBy: "Hur säkert")
        .first ?? ""
    }
    let usual = try await missing("differentierande", ";")
    #expect(usual.contains("nästa är B0") && usual.contains("Behövs till B2") && usual.contains("hur realiseras den"))
    #expect(!usual.contains("Hypotes"))
    let trial = try await missing("innovativt", "Det går snabbare;500")
    #expect(trial.contains("Stoppkriterium") && trial.contains("kostnadstaket"))
    #expect(!trial.contains("Hypotes:") && !trial.contains("hur realiseras den"))
  }
}

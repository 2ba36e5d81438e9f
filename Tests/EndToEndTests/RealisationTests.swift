import Foundation
import TestSupport
import Testing

/// How benefit is realised, through the command line.
@Suite struct RealisationTests {
  @Test func `a yearly plan is spread over the months, and gap, rate and delay follow`() async throws {
    let bench = try await Workbench()
    let folder = try TemporaryFolder()
    func file(_ name: String, _ lines: String...) throws {
      try folder.write(name, (lines.joined(separator: "\n") + "\n").utf8)
    }
    try file("projekt.csv", "projekt_id;namn;start;slut;driftstart", "P1;Prov;2013-01-01;2013-12-01;2014-05-01")
    try file(
      "nyttor.csv", "nytta_id;projekt;namn;klass;perspektiv;mätetal;baslinje;målvärde;enhet",
      "N1;P1;Kortare handläggning;gul;intern_nytta;M1;60;40;min")
    try file(
      "matetal.csv", "mätetal_id;namn;perspektiv;enhet;riktning", "M1;Handläggningstid;intern_nytta;min;minskande")
    try file("matvarden.csv", "mätetal;objektslag;objekt;period;värde", "M1;projekt;P1;2014-08;55")
    try file(
      "nyttokalkyler.csv", "kalkyl_id;projekt;version;skede;datum;kalkylränta;startår;horisont;status",
      "K1;P1;1;före;2013-01-01;3,5;2013;5;fastställd")
    try file("nyttoplan.csv", "kalkyl;nytta;period;trolig (tkr)", "K1;N1;2014;800", "K1;N1;2015;1200")
    try file("nyttoutfall.csv", "nytta;period;belopp (tkr)", "N1;2014T2;250")
    try file(
      "hemtagningar.csv", "hemtagning_id;nytta;år;belopp (tkr);varaktighet;beslut;beslutsdatum",
      "H1;N1;2014;100;engång;051-1/2014;2014-06-01", "H2;N1;2014;900;engång;;2014-06-01")
    let imported = try await bench.run("import", folder.path, "--by", "Anna")
    #expect(imported.code == 0, "\(imported.said)")
    let run = try await bench.run("realisation", "N1", "--by", "month")
    #expect(run.code == 0, "\(run.said)")
    // By hand: 800 tkr over eight months from May is 100 a month; to August 400. Realised 250: gap 150, 62,5 %, and the
    // plan had 250 in the middle of July: 1,5 months late. Taken home 100; the decision without a number does not count.
    // The indicator has come 5 of the 20 minutes down: 25 %.
    let row = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("2014-08") })
    #expect(
      row.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        == ["2014-08", "0,1", "0,4", "0,3", "0,2", "62,5", "0,1", "1,5", "25,0"], "\(row)")
    #expect(run.text.contains("saknas, räknas inte"))
    #expect(run.text.contains("ska minska från 60 till 40"))
    let april = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("2014-04") })
    #expect(april.contains("–"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(run.text)")
  }

  @Test func `a whole project has its sum, as JSON too, and every line fits`() async throws {
    let bench = try await Workbench(.itProgramme)
    for language in ["sv", "en"] {
      let run = try await bench.run("realisation", "P1001", "--language", language)
      #expect(run.code == 0, "\(run.said)")
      #expect(run.text.contains(language == "sv" ? "Grön och gul nytta tillsammans" : "Green and yellow benefit"))
      for line in run.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    let json = try await bench.run("realisation", "P1001", "--by", "month", "--year", "2015", "--json")
    #expect(try JSONValue(json.output)["sections"]?.elements.isEmpty == false)
    #expect(json.text.contains("2015-12") && !json.text.contains("\"2014-12\""))
  }

  @Test func `what does not exist and what is no step are said with what is`() async throws {
    let bench = try await Workbench(.itProgramme)
    let unknown = try await bench.run("realisation", "P9")
    #expect(unknown.code == 1 && unknown.errors.contains("P1001"))
    let step = try await bench.run("realisation", "P1001", "--by", "vecka")
    #expect(step.code == 64 && step.errors.contains("--by tertial"))
  }
}

import Foundation
import TestSupport
import Testing

/// What cannot be right in values of the running delivery: a finding each, and a figure that says why it has no value.
@Suite struct IndicatorInputTests {
  /// A small city in which nothing is wrong, table by table: period 2014T2.
  private static let sound: [String: String] = [
    "organisationer": "organisation_id;namn;slag\nA;Nämnd A;facknämnd\nB;Nämnd B;facknämnd\n",
    "tjanster": "tjänst_id;namn;ägare;omfattning;tjänstetid;från\nT1;Bygglov;A;lokal;dygnet_runt;2010-01-01\n",
    "matetal": "mätetal_id;namn;perspektiv;enhet;riktning;täljare;nämnare\n"
      + "M1;Nöjda;extern_nytta;%;ökande;nöjda;svarande\n",
    "matvarden": "mätetal;objektslag;objekt;period;värde\nM1;staden;staden;2013T2;95\nM1;staden;staden;2014T1;96\n"
      + "M1;staden;staden;2014T2;97\n",
    "malvarden": "mätetal;objektslag;objekt;period;värde\nM1;staden;staden;2014;90\n",
  ]

  private struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let rule: String
    /// The end of the finding's id.
    let finding: String
    /// The tables that are different.
    let tables: [String: String]
    /// The figure that has no value.
    let figure: String
    /// Why.
    let reason: String

    var testDescription: String { what }
  }

  private static let head = "mätetal;objektslag;objekt;period;värde\n"
  private static let incidents = "incident_id;tjänst;start;slut;prioritet;planerad;inom_sla\n"
  private static let city = "indicator.value:mätetal:M1/staden/staden:2014T2"

  private static let cases = [
    Case(
      what: "percentage above 100", rule: "R42", finding: "mätetal:M1/staden/staden:2014T2",
      tables: ["matvarden": head + "M1;staden;staden;2014T1;96\nM1;staden;staden;2014T2;104\n"], figure: city,
      reason: "delen är större än det hela"),
    Case(
      what: "0,97 in a series around 97", rule: "R42", finding: "mätetal:M1/staden/staden:2014T2",
      tables: [
        "matvarden": head + "M1;staden;staden;2013T3;95\nM1;staden;staden;2014T1;96\nM1;staden;staden;2014T2;0,97\n"
      ], figure: city, reason: "annan skala"),
    Case(
      what: "denominator of zero", rule: "R42", finding: "mätetal:M1/staden/staden:nämnare/2014T2",
      tables: [
        "matvarden": "mätetal;objektslag;objekt;period;täljare;nämnare\nM1;staden;staden;2014T2;12;0\n"
      ], figure: city, reason: "nämnaren är 0"),
    Case(
      what: "overlapping periods of a measurement", rule: "R43", finding: "mätetal:M1/staden/staden:mätvärden",
      tables: ["matvarden": head + "M1;staden;staden;2014-08;96\nM1;staden;staden;2014T2;97\n"], figure: city,
      reason: "perioder överlappar"),
    Case(
      what: "overlapping periods of cases", rule: "R43",
      finding: "tjänst:T1:ärenden/fullföljda/T1|A|e_tjänst",
      tables: [
        "arenden": "tjänst;organisation;kanal;period;påbörjade;fullföljda\nT1;A;e_tjänst;2014T2;800;600\n"
          + "T1;A;e_tjänst;2014-08;200;150\n"
      ], figure: "indicator.value:mätetal:digital-andel/tjänst/T1:2014T2", reason: "perioder överlappar"),
    Case(
      what: "a channel that falls silent", rule: "R21", finding: "tjänst:T1:ärenden/A/2014T2",
      tables: [
        "arenden": "tjänst;organisation;kanal;period;fullföljda\nT1;A;e_tjänst;2014T1;50\nT1;A;blankett;2014T1;50\n"
          + "T1;A;e_tjänst;2014T2;60\n"
      ], figure: "indicator.value:mätetal:digital-andel/tjänst/T1:2014T2", reason: "uppgift saknas"),
    Case(
      what: "a column that is blank in one month", rule: "R21", finding: "tjänst:T1:ärenden/A/2014T2",
      tables: [
        "arenden": "tjänst;organisation;kanal;period;fullföljda;handläggningsdagar\nT1;A;e_tjänst;2014-05;50;500\n"
          + "T1;A;e_tjänst;2014-06;50;\nT1;A;e_tjänst;2014-07;50;500\nT1;A;e_tjänst;2014-08;50;500\n"
      ], figure: "indicator.value:mätetal:handläggningstid/tjänst/T1:2014T2", reason: "uppgift saknas"),
    Case(
      what: "value of a service before its first day", rule: "R44", finding: "tjänst:T1:mätvärden",
      tables: [
        "tjanster": "tjänst_id;namn;ägare;omfattning;tjänstetid;från\nT1;Bygglov;A;lokal;dygnet_runt;2014-10-01\n",
        "matvarden": head + "M1;tjänst;T1;2014T2;97\n",
      ], figure: "indicator.value:mätetal:M1/tjänst/T1:2014T2", reason: "inte i drift"),
    Case(
      what: "incident that ends before it starts", rule: "R45", finding: "tjänst:T1:I1",
      tables: ["incidenter": incidents + "I1;T1;2014-05-10 10:00;2014-05-10 09:00;P1;nej;ja\n"],
      figure: "indicator.value:mätetal:tillgänglighet/tjänst/T1:2014T2", reason: "incident"),
    Case(
      what: "more licences used than bought", rule: "R46", finding: "organisation:A:Kartprogram||A/2014T2",
      tables: ["licenser": "produkt;tjänst;organisation;period;köpta;använda\nKartprogram;;A;2014T2;100;120\n"],
      figure: "indicator.value:mätetal:licensutnyttjande/organisation/A:2014T2", reason: "delen är större än det hela"),
    Case(
      what: "survey forms incomplete", rule: "R47", finding: "tjänst:T1:enkätsvar",
      tables: [
        "enkatsvar": "svar_id;enkät;tjänst;period;fråga_1;fråga_2;fråga_3\n"
          + (1...12).map { "S\($0);nki;T1;2014T2;7;;8\n" }.joined()
      ], figure: "indicator.value:mätetal:nki/tjänst/T1:2014T2", reason: "skydda"),
  ]

  private func programme(_ change: [String: String]) async throws -> Workbench {
    let bench = try await Workbench()
    for (table, text) in Self.sound.merging(change, uniquingKeysWith: { $1 }) {
      try bench.folder.write("leverans/\(table).csv", text.utf8)
    }
    let taken = try await bench.run("import", bench.folder.path("leverans"), "--by", "Anna")
    #expect(taken.code == 0, "\(taken.said)")
    return bench
  }

  @Test(arguments: cases) private func `it is found, and the figure says why it has no value`(_ one: Case) async throws
  {
    let bench = try await programme(one.tables)
    let found = try await bench.findings(one.rule)
    #expect(found.contains { $0.hasPrefix("\(one.rule):\(one.finding)") }, "\(found)")
    let shown = try await bench.run("explain", one.figure, "--as-of", "latest", "--language", "sv")
    #expect(shown.code == 0, "\(shown.said)")
    #expect(shown.text.contains(one.reason), "\(shown.text)")
  }

  @Test func `what is in order is not found and has its value`() async throws {
    let bench = try await programme([:])
    for rule in Set(Self.cases.map(\.rule)) { #expect(try await bench.findings(rule).isEmpty, "\(rule)") }
    #expect(try await bench.run("explain", Self.city, "--as-of", "latest").text.contains("97"))
  }

  @Test func `a target without direction is found, and the perspective says why nothing is rated`() async throws {
    let bench = try await programme([
      "matetal": "mätetal_id;namn;perspektiv;enhet;täljare;nämnare\nM1;Nöjda;extern_nytta;%;nöjda;svarande\n"
    ])
    #expect(try await bench.findings("R41").contains { $0.hasPrefix("R41:mätetal:M1") })
    let shown = try await bench.run(
      "perspective", "EXTERNAL", "--period", "2014T2", "--language", "sv")
    #expect(shown.text.contains("Ej bedömd"), "\(shown.text)")
    #expect(shown.text.contains("ingen riktning"), "\(shown.text)")
  }

  @Test func `a small board is neither shown nor to be had from the city and the other boards`() async throws {
    let rows = [("A", 80, 70), ("B", 26, 20), ("C", 3, 1)].flatMap { board, women, men in
      ["\(board);kvinnor;2014T2;\(women);\(women)", "\(board);män;2014T2;\(men);\(men)"]
    }
    let bench = try await programme([
      "organisationer": "organisation_id;namn;slag\nA;Nämnd A;facknämnd\nB;Nämnd B;facknämnd\nC;Nämnd C;facknämnd\n",
      "anvandare": "organisation;kön;period;behöriga;aktiva\n" + rows.joined(separator: "\n") + "\n",
    ])
    func value(_ kind: String, _ object: String, _ name: String = "indicator.value") async throws -> String {
      try await bench.run(
        "explain", "\(name):mätetal:aktiva-användare/\(kind)/\(object):2014T2", "--as-of", "latest", "--language", "sv"
      ).text
    }
    for board in ["B", "C"] { #expect(try await value("organisation", board).contains("skydda"), "\(board)") }
    #expect(try await !value("organisation", "A").contains("skydda"))
    #expect(try await !value("staden", "staden").contains("skydda"))
    #expect(try await value("organisation", "C", "indicator.value-women").contains("skydda"))
    // A limit of three is a decision that is registered; then the board of four is shown.
    try bench.folder.write(
      "grans/trosklar.csv", "tröskel;från;värde;beslut\nliten_grupp;2014-01-01;3;KS 2014/5\n".utf8)
    #expect(try await bench.run("import", bench.folder.path("grans"), "--by", "Anna").code == 0)
    #expect(try await !value("organisation", "C").contains("skydda"))
    #expect(try await value("organisation", "C", "indicator.value-women").contains("skydda"))
  }
}

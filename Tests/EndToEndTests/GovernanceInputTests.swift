import Foundation
import TestSupport
import Testing

/// What Documentation/BadInput.md says of input about steering, line by line through the command.
@Suite struct GovernanceInputTests {
  private static let organisations = [
    "KF;Kommunfullmäktige;kommunfullmäktige", "EKU;Ekonomiutskottet;utskott", "SOC;Socialnämnden;facknämnd",
  ]

  /// A small programme in which nothing is wrong with steering, table by table.
  private static let sound: [String: String] = [
    "organisationer": "organisation_id;namn;slag\n" + organisations.joined(separator: "\n"),
    "personer": "person_id;befattning\nLED;projektledare\nCHEF;enhetschef\nSOK;verksamhetschef\n",
    "struktur": "nod_id;namn;nodtyp\nPF1;Service;portfölj\nPF2;Samverkan;portfölj\n",
    "portföljer": "portfölj_id;ändamål\nPF1;God service\nPF2;Samverkan\n",
    "projekt": "projekt_id;namn;portfölj;finansiering;beställare;projektledare;tillstånd\n"
      + "P1;Mina sidor;PF1;portfölj;SOC;LED;pågående\nP2;Tolk;PF1;portfölj;SOC;LED;pågående\n",
    "ansökningar": "ansökan_id;projekt;inlämnad;sökande;sökande_person\nA1;P1;2013-10-01;SOC;SOK\n",
    "beslut": decisions("B1;P1;PF1;2014-02-10;EKU;;051-1/2014;finansiering;1000000;portfölj"),
    "nyttor": "nytta_id;projekt;namn;klass\nN1;P1;Kortare tid;grön\n",
    "ansvar": "ansvar_id;objektslag;objekt;roll;organisation;befattning;person;från\n"
      + "S1;nyttor;N1;nyttoansvarig;SOC;enhetschef;CHEF;2013-01-01\n",
    "granskningar": "granskning_id;namn;nummer\nG1;Granskning;11/2012\n",
    "rekommendationer": "rekommendation_id;granskning;nummer;text;status;klart;underlag\n"
      + "G1-1;G1;1;Tydliggör ansvar;klar;2014-03-01;Tjänsteutlåtande\n",
    "delegationer": "delegation_id;roll;gäller;gräns (kr)\nD1;direktören;per avtal;10000000\n",
  ]

  private static func decisions(_ rows: String...) -> String {
    "beslut_id;projekt;nod;datum;organ;person;dnr;slag;belopp (kr);finansiär\n" + rows.joined(separator: "\n") + "\n"
  }

  private static let grant = "B1;P1;PF1;2014-02-10;EKU;;051-1/2014;finansiering;1000000;portfölj"

  private func taken(_ change: [String: String]) async throws -> (run: Ending, bench: Workbench) {
    let bench = try await Workbench()
    for (table, text) in Self.sound.merging(change, uniquingKeysWith: { $1 }) {
      let name = String(table.map { ["å": "a", "ä": "a", "ö": "o"][$0] ?? $0 })
      try bench.folder.write("leverans/\(name).csv", text.utf8)
    }
    return (try await bench.run("import", bench.folder.path("leverans"), "--by", "Anna"), bench)
  }

  private static let found: [(String, rule: String, [String: String], id: String)] = [
    (
      "beslut före ansökan", "R23",
      ["ansökningar": "ansökan_id;projekt;inlämnad;sökande\nA1;P1;2014-03-01;SOC\n"], "R23:projekt:P1:ansökan"
    ),
    (
      "avtal av den som inte får", "R25",
      [
        "avtal": "avtal_id;projekt;leverantör;slag;värde (kr);datum;beslutsfattare\n"
          + "AV1;P1;Konsult AB;avtal;500000;2014-03-01;kamreraren\n"
      ], "R25:avtal:AV1:beslutsfattare"
    ),
    (
      "två beslut med ett nummer", "R33",
      ["beslut": decisions(grant, "B2;P1;PF1;2014-02-10;EKU;;051-1/2014;finansiering;1000000;portfölj")],
      "R33:beslut:B2:B1"
    ),
    (
      "flyttat efter att ramen använts", "R34",
      ["beslut": decisions("B1;P1;PF2;2014-02-10;EKU;;051-1/2014;finansiering;1000000;portfölj")], "R34:projekt:P1:PF2"
    ),
    (
      "projektledaren är nyttoansvarig", "R02",
      [
        "ansvar": "ansvar_id;objektslag;objekt;roll;organisation;befattning;person;från\n"
          + "S1;nyttor;N1;nyttoansvarig;SOC;enhetschef;LED;2013-01-01\n"
      ], "R02:nytta:N1:S1"
    ),
    (
      "beslutar om egen ansökan", "R15",
      ["beslut": decisions("B1;P1;PF1;2014-02-10;EKU;SOK;051-1/2014;finansiering;1000000;portfölj")], "R15:beslut:B1:"
    ),
    (
      "beslut av ett organ som upphört", "R36",
      [
        "organisationer": "organisation_id;namn;slag;till;efterträdare\nKF;Kommunfullmäktige;kommunfullmäktige;;\n"
          + "SOC;Socialnämnden;facknämnd;;\nEKU;Ekonomiutskottet;utskott;2014-02-09;KF\n"
      ], "R36:beslut:B1:"
    ),
    (
      "tillstånd som övergångarna inte leder till", "R35",
      ["övergångar": "övergång_id;projekt;händelse;datum\nÖ1;P1;ansökan;2013-10-01\n"], "R35:projekt:P1:tillstånd"
    ),
    (
      "godkänner egen nytta", "R15",
      ["attester": "nytta;period;roll;person;datum\nN1;2014T1;enhetschef;CHEF;2014-05-20\n"],
      "R15:nytta:N1:attest 2014T1"
    ),
    (
      "klar utan underlag", "R26",
      [
        "rekommendationer": "rekommendation_id;granskning;nummer;text;status;klart\n"
          + "G1-1;G1;1;Tydliggör ansvar;klar;2014-03-01\n"
      ], "R26:rekommendation:G1-1:underlag"
    ),
  ]

  @Test(arguments: found.indices)
  func `what may have happened is taken in and found`(place: Int) async throws {
    let (name, rule, change, id) = Self.found[place]
    let (run, bench) = try await taken(change)
    #expect(run.code == 0, "\(name): \(run.said)")
    let ids = try await bench.findings(rule)
    #expect(ids.contains(id), "\(name): \(ids)")
  }

  @Test func `a programme where nothing is wrong with steering gives none of them`() async throws {
    let (run, bench) = try await taken([:])
    #expect(run.code == 0, "\(run.said)")
    for rule in Set(Self.found.map(\.rule)) { #expect(try await bench.findings(rule).isEmpty, "\(rule)") }
  }

  @Test(arguments: [
    ("beslut", decisions("B1;P1;PF1;2014-02-10;XYZ;;051-1/2014;finansiering;1000000;portfölj"), "reference-not-known"),
    (
      "beslut", decisions(grant, "B1;P2;PF1;2014-03-10;EKU;;051-2/2014;finansiering;2000000;portfölj"),
      "rows-contradict"
    ),
    (
      "godtagna", "godtagande_id;iakttagelse;motiv;roll;från;till\nG1;R33:beslut:B2:B1;;chef;2014-01-01;2014-12-31\n",
      "required-blank"
    ),
    (
      "godtagna", "godtagande_id;iakttagelse;motiv;roll;från;till\nG1;R33:beslut:B2:B1;Skäl;chef;2014-01-01;\n",
      "required-blank"
    ),
    ("trösklar", "tröskel;från;värde\nkostnad_blå;2014-01-01;5\n", "choice-not-known"),
    ("övergångar", "övergång_id;projekt;händelse;datum\nÖ1;P1;B3;2014-03-01\n", "transition-impossible"),
  ])
  func `what cannot be understood is refused with its code`(table: String, text: String, code: String) async throws {
    let (run, _) = try await taken([table: text])
    #expect(run.code == 1, "\(run.said)")
    #expect(run.said.contains("[\(code)]"), "\(run.said)")
  }

  @Test func `a limit that cannot be one is not used, and check says why`() async throws {
    let (run, bench) = try await taken(["trösklar": "tröskel;från;värde\nkostnad_gul;2014-01-01;12\n"])
    #expect(run.code == 0, "\(run.said)")
    let printed = try await bench.run(
      "check", "--thresholds", "--rule", "R20", "--period", "2014T2", "--as-of", "latest")
    #expect(printed.text.replacingOccurrences(of: "\n", with: " ").contains("används inte"), "\(printed.said)")
  }

  @Test func `the table in the documentation names every rule and code tested here`() throws {
    let text = String(
      decoding: FileManager.default.contents(atPath: Tertial.path("Documentation/BadInput.md")) ?? Data(),
      as: UTF8.self)
    for rule in Self.found.map(\.rule) { #expect(text.contains("finding \(rule)")) }
    for code in ["reference-not-known", "rows-contradict", "required-blank", "row-repeated", "transition-impossible"] {
      #expect(text.contains("`\(code)`"))
    }
  }
}

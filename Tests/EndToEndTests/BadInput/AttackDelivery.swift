import TestSupport

/// A delivery in which every free text of the tables that pages are made from is an attack.
enum AttackDelivery {
  /// The attacks that a file may hold: control characters, broken lines and turned text are refused at import.
  static let attacks = AttackStrings.all.filter { attack in
    attack.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !(0x202A...0x202E).contains($0.value) }
  }

  /// The files by name.
  static var files: [String: String] {
    var files = frame
    files.merge(follow) { $1 }
    return files
  }

  private static func table(_ head: String, _ rows: [[String]]) -> String {
    // By scalars, since a quotation mark may carry an accent.
    func quoted(_ cell: String) -> String {
      let doubled = cell.unicodeScalars.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] as [Unicode.Scalar] }
      return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
    return head.split(separator: " ").joined(separator: ";") + "\n"
      + rows.map { $0.map(quoted).joined(separator: ";") + "\n" }.joined()
  }

  /// A row for each attack.
  private static func each(_ row: (Int, String) -> [String]) -> [[String]] {
    attacks.enumerated().map { row($0.offset, $0.element) }
  }

  private static var frame: [String: String] {
    let one = attacks[0]
    let two = attacks[3]
    return [
      "program.csv": table(
        "program_id namn från till beslut beskrivning källa",
        [["IT", one, "2013-01-01", "2018-12-31", two, two, one]]),
      "struktur.csv": table(
        "nod_id namn nodtyp källa", each { ["PF\($0)", $1, "portfölj", $1] }),
      "portfoljer.csv": table("portfölj_id nyckel ändamål ansvarig källa", each { ["PF\($0)", $1, $1, "N\($0)", $1] }),
      "organisationer.csv": table("organisation_id namn slag källa", each { ["N\($0)", $1, "facknämnd", $1] }),
      "personer.csv": table(
        "person_id namn befattning organisation källa", each { ["PE\($0)", $1, $1, "N\($0)", $1] }),
      "mal.csv": table("mål_id namn nivå källa", each { ["M\($0)", $1, $0 % 2 == 0 ? "inriktningsmål" : $1, $1] }),
      "projekt.csv": table(
        "projekt_id namn syfte process portfölj kategori finansiering beställare mottagare projektledare tillstånd start "
          + "slut hypotes stoppkriterium invånarbehov stöd_för_utanförstående källa",
        each { number, attack in
          [
            "P\(number)", attack, attack, attack, "PF\(number)", "innovativt", "portfölj", "N\(number)", "N\(number)",
            "PE\(number)", "pågående", "2014-01-01", "2015-06-01", attack, attack, attack, attack, attack,
          ]
        }),
    ]
  }

  private static var follow: [String: String] {
    [
      "beslut.csv": table(
        "beslut_id projekt datum organ dnr slag belopp finansiär villkor underlag beskrivning källa",
        each {
          ["B\($0)", "P\($0)", "2014-02-01", "N\($0)", $1, "finansiering", "1000000", "portfölj", $1, $1, $1, $1]
        }),
      "budget.csv": table(
        "projekt organisation slag finansiär version period belopp anmärkning",
        each { ["P\($0)", "N\($0)", "driftkostnad", "portfölj", "ursprunglig", "2014", "1000000", $1] }),
      "prognos.csv": table(
        "projekt organisation slag finansiär tillfälle period belopp anmärkning",
        each { ["P\($0)", "N\($0)", "driftkostnad", "portfölj", "2014T2", "2014", "1200000", $1] }),
      "risker.csv": table(
        "risk_id period projekt beskrivning sannolikhet konsekvens ägare åtgärd källa",
        each { ["R\($0)", "2014T2", "P\($0)", $1, "4", "5", $1, $1, $1] }),
      "avvikelser.csv": table(
        "avvikelse_id projekt period slag orsak åtgärd ansvarig källa",
        each { ["A\($0)", "P\($0)", "2014T2", "kostnad", $1, $1, $1, $1] }),
      "lagesrapporter.csv": table(
        "projekt period status kommentar källa", each { ["P\($0)", "2014T2", "gul", $1, $1] }),
      "nyttor.csv": table(
        "nytta_id projekt namn hur när klass betalas_av tillfaller intressent enhet datakälla uppföljning utsatt_grupp "
          + "källa",
        each { number, attack in
          [
            "NY\(number)", "P\(number)", attack, attack, attack, "röd", "N\(number)", "N\(number)", attack, attack,
            attack, attack, attack, attack,
          ]
        }),
      "tjanster.csv": table(
        "tjänst_id namn ägare process stödkanal källa", each { ["T\($0)", $1, "N\($0)", $1, $1, $1] }),
      "matetal.csv": table(
        "mätetal_id namn perspektiv definition täljare nämnare enhet källa_till_värdet ansvarig källa",
        each { ["I\($0)", $1, "intern_nytta", $1, $1, $1, $1, $1, $1, $1] }),
      "matvarden.csv": table(
        "mätetal objektslag objekt period värde anmärkning", each { ["I\($0)", "staden", "staden", "2014T2", "7", $1] }),
      "insatser.csv": table(
        "insats_id insatsområde namn tjänsteområde år organisation ägare källa",
        each { ["IN\($0)", $1, $1, $1, "2014", "N\($0)", $1, $1] }),
      "granskningar.csv": table(
        "granskning_id namn nummer revisor dnr datum källa",
        each { ["G\($0)", $1, $1, $1, $1, "2013-05-01", $1] }),
      "rekommendationer.csv": table(
        "rekommendation_id granskning nummer text ägare ägande_roll svar underlag källa",
        each { ["RK\($0)", "G\($0)", "1", $1, "N\($0)", $1, $1, $1, $1] }),
      "rapporter.csv": table(
        "period dnr datum handläggare avsändare adressat källa",
        [["2014T2", attacks[1], "2014-10-01", "PE0", attacks[2], "N0", attacks[3]]]),
      "texter.csv": table(
        "period avsnitt språk text källa",
        [
          "bakgrund", "beredning", "synpunkter", "beslut", "sammanfattning", "projekt/P3/bakgrund",
          "portfölj/PF3/sammanfattning", "nämnd/N3/bakgrund", "revision/bakgrund",
        ].map { section in
          ["2014T2", section, "sv", attacks.joined(separator: " "), attacks[0]]
        }),
    ]
  }
}

import Foundation
import Intake
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport

/// A small city whose secret values can be chosen, with everything that is made public of it.
struct SecretCity {
  /// The values that are secret.
  struct Secrets {
    var outcome = "1234567,89"
    var agreement = "7654321,09"
    var supplier = "Hemliga Leverantören AB"
    var risk = "Larmet i serverhallen är ur bruk"
    var share = ("37", "71", "52,1")
    var project = "Skyddat boende"
    var projectCost = "3141592,65"
    var handler = "Anna Ek"
    var remark = "enligt faktura från Hemliga Leverantören"

    /// The same with every value another one.
    static let others = Secrets(
      outcome: "2718281,82", agreement: "1618033,98", supplier: "Nya Firman HB", risk: "Nyckeln är borta",
      share: ("41", "73", "56,2"), project: "Annat namn", projectCost: "1414213,56", handler: "Bo Alm",
      remark: "enligt Bo")

    /// Each value as it might be written: as delivered, with a point, with groups, in thousands, with hard spaces.
    var texts: [String] {
      let amounts = [outcome, agreement, projectCost].flatMap { amount -> [String] in
        let whole = String(amount.prefix(7))
        let grouped = [" ", "\u{A0}", "\u{202F}"].map { space in
          [whole.prefix(1), whole.dropFirst().prefix(3), whole.dropFirst(4).prefix(3)].joined(separator: space)
        }
        return [amount, amount.replacing(",", with: "."), whole] + grouped
      }
      return amounts + [supplier, risk, project, handler, remark]
    }
  }

  let bench: Bench
  let period = ReportPeriod(year: 2014, occasion: .second)

  init(_ secrets: Secrets) throws {
    bench = try Bench()
    var files = Bench.smallCity
    files["program.csv"] = "program_id;namn;från;till\nPR;It-programmet;2013-01-01;2018-12-31\n"
    files["organisationer.csv"] =
      "organisation_id;namn;slag\nSLK;Kommunstyrelsen;kommunstyrelse\nSOC;Socialnämnden;facknämnd\n"
    files["personer.csv"] = "person_id;namn;befattning\nPE1;\(secrets.handler);handläggare\n"
    files["rapporter.csv"] = "period;dnr;datum;handläggare\n2014T2;1/2014;2014-10-01;PE1\n"
    files["projekt.csv"] =
      "projekt_id;namn;portfölj;tillstånd;beställare;huvudbokskod;finansiering\nP1;Mina sidor;PF1;pågående;SOC;K1;portfölj\n"
      + "P2;Tidbok;PF1;pågående;SLK;K2;portfölj\nP9;\(secrets.project);PF1;pågående;SOC;K9;portfölj\n"
    files["utfall.csv"] =
      "projekt;organisation;slag;finansiär;räknesätt;period;belopp;anmärkning\n"
      + "P1;SOC;driftkostnad;portfölj;per_period;2014T1;2000000;\nP1;SOC;driftkostnad;portfölj;per_period;2014T2;"
      + "\(secrets.outcome);\(secrets.remark)\nP2;SLK;driftkostnad;portfölj;per_period;2014T2;4000000;\n"
      + "P9;SOC;driftkostnad;portfölj;per_period;2014T2;\(secrets.projectCost);\n"
    files["huvudbok.csv"] =
      "projektkod;slag;period;belopp\nK1;driftkostnad;2014T2;\(secrets.outcome)\n"
      + "K9;driftkostnad;2014T2;\(secrets.projectCost)\nK2;driftkostnad;2014T2;4000000\n"
    files["avtal.csv"] =
      "avtal_id;projekt;leverantör;slag;värde;datum;beslutsfattare;dnr\n"
      + "AV1;P1;\(secrets.supplier);avrop;\(secrets.agreement);2014-03-01;stadsdirektören;52/2014\n"
      + "AV2;P2;Öppna AB;avrop;1000000;2014-03-01;stadsdirektören;53/2014\n"
    files["risker.csv"] =
      "risk_id;period;projekt;beskrivning;sannolikhet;konsekvens\nR1;2014T2;P1;\(secrets.risk);4;5\n"
      + "R2;2014T2;P2;Tiden räcker inte;2;2\n"
    files["matetal.csv"] =
      "mätetal_id;namn;perspektiv;enhet;riktning;frekvens\nM1;Digital andel;extern nytta;%;ökande;tertial\n"
    files["matvarden.csv"] =
      "mätetal;objektslag;objekt;period;täljare;nämnare;värde\n"
      + "M1;organisation;SOC;2014T2;\(secrets.share.0);\(secrets.share.1);\(secrets.share.2)\n"
      + "M1;organisation;SLK;2014T2;10;20;50\nM1;staden;staden;2014T2;;;51\n"
    files["sekretess.csv"] =
      "sekretess_id;tabell;kolumn;objekt;period;lagrum;beslutat_av;beslut;från;till\n"
      + "S1;utfall;belopp;P1;2014T2;OSL 19 kap. 3 §;stadsdirektören;1/2014;2014-09-01;\n"
      + "S2;avtal;värde;AV1;;OSL 31 kap. 16 §;stadsdirektören;2/2014;2014-09-01;\n"
      + "S3;avtal;leverantör;AV1;;OSL 31 kap. 16 §;stadsdirektören;2/2014;2014-09-01;\n"
      + "S4;risker;beskrivning;P1;2014T2;OSL 18 kap. 8 §;stadsdirektören;3/2014;2014-09-01;\n"
      + "S5;mätvärden;täljare;M1|SOC;;OSL 24 kap. 8 §;stadsdirektören;4/2014;2014-09-01;\n"
      + "S6;projekt;;P9;;OSL 26 kap. 1 §;stadsdirektören;5/2014;2014-09-01;\n"
    let outcome = try bench.takeIn("allt", files)
    guard outcome.verdict.isSuccess else {
      throw Refused(text: outcome.intake.diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
  }

  struct Refused: Error { let text: String }

  /// Every file that is made public, by path.
  func published() throws -> [String: [UInt8]] { try bench.published(period) }
}

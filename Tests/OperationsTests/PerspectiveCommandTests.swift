import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// The running delivery through the commands: raw files in, perspectives, services and a board's overview out.
@Suite struct PerspectiveCommandTests {
  private static let period = ReportPeriod(year: 2014, occasion: .second)

  private static let city = [
    "organisationer.csv": "organisation_id;namn;slag\nA;Nämnd A;facknämnd\nB;Nämnd B;facknämnd\n",
    "tjanster.csv":
      "tjänst_id;namn;ägare;omfattning;tjänstetid;från\nT1;Bygglov;A;lokal;dygnet_runt;2010-01-01\n"
      + "T2;E-post;B;gemensam;kontorstid;2010-01-01\n",
    "incidenter.csv":
      "incident_id;tjänst;start;slut;prioritet;planerad;inom_sla\n"
      + "I1;T1;2014-05-10 10:00;2014-05-10 14:00;P1;nej;ja\nI2;T1;2014-05-10 12:00;2014-05-10 16:00;P2;nej;ja\n",
    "arenden.csv":
      "tjänst;organisation;kanal;period;påbörjade;fullföljda\nT1;A;e_tjänst;2014T2;800;600\n"
      + "T1;A;blankett;2014T2;ej tillämpligt;400\n",
    "utfall.csv":
      "tjänst;organisation;slag;finansiär;period;belopp (kr)\nT1;A;driftkostnad;nämnd;2014T2;500000\n",
    "matetal.csv":
      "mätetal_id;namn;perspektiv;enhet;riktning;beräkning\nM1;Digitalt;extern_nytta;%;ökande;digital-andel\n"
      + "M2;Uppe;it_kvalitet;%;ökande;tillgänglighet\n",
    "malvarden.csv": "mätetal;objektslag;objekt;period;värde\nM1;staden;staden;2014;55\nM2;staden;staden;2014;99,9\n",
    "rapporteringskrav.csv":
      "organisation;period;vad;skyldighet;senast;inkom\nA;2014VB;Underlag;ålagd;2015-01-25;ej förfallet\n",
  ]

  private func bench() throws -> Bench {
    let bench = try Bench()
    let outcome = try bench.takeIn("stad", Self.city)
    #expect(outcome.verdict.isSuccess)
    return bench
  }

  private func text(_ report: Report) -> String {
    String(Printing.text(report, width: 80).map { $0 == "\u{A0}" ? " " : $0 })
  }

  @Test func `a perspective shows value, target and rating of the city, a board and a service`() throws {
    let show = ShowPerspectives(try bench().workspace())
    let city = text(
      try show.perspectives("EXTERNAL", of: nil, period: Self.period, asOf: .latest, language: .swedish))
    // 600/(600 + 400) = 60 % against 55.
    #expect(city.contains("60,0") && city.contains("55,0") && city.contains("Uppfylls helt"), "\(city)")
    #expect(!city.contains("It-kvalitet"))
    let board = try show.perspectives(
      nil, of: (.organisation, "A"), period: Self.period, asOf: .latest, language: .english)
    // T1 is down 6 of 2952 hours: 99.797 %; its cost per case is 500 000/1000.
    let values = board.figures.filter { $0.id.name == "indicator.value" }.compactMap(\.value.number)
    #expect(values.contains { abs($0 - 2946.0 / 29.52) < 1e-9 })
    let service = text(
      try show.perspectives("cost", of: (.service, "T1"), period: Self.period, asOf: .latest, language: .english))
    #expect(service.contains("500"), "\(service)")
    for line in city.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `every figure of the perspectives is explained down to the rows`() throws {
    let workspace = try bench().workspace()
    let report = try ShowPerspectives(workspace).perspectives(
      nil, of: nil, period: Self.period, asOf: .latest, language: .swedish)
    let ids = Set(report.figures.map(\.id.text)).sorted()
    #expect(ids.count > 30)
    let nodes = try ExplainFigure(workspace).explain(all: ids, asOf: .latest)
    #expect(nodes.count == ids.count)
    let digital = try #require(nodes.first { $0.id?.text == "indicator.value:mätetal:M1/staden/staden:2014T2" })
    #expect(digital.value == .number(60))
    #expect(digital.inputs.map(\.value) == [.count(600), .count(1000)])
    #expect(digital.inputs.allSatisfy { $0.factCount > 0 && $0.facts.allSatisfy { $0.origin != nil } })
    #expect(digital.formula?.swedish.contains("assisterade") == true)
  }

  @Test func `services lists what runs, and one in detail`() throws {
    let show = ShowPerspectives(try bench().workspace())
    let all = text(try show.services(nil, period: Self.period, asOf: .latest, language: .swedish))
    #expect(all.contains("Bygglov") && all.contains("E-post") && all.contains("99,80"), "\(all)")
    let one = text(try show.services("T1", period: Self.period, asOf: .latest, language: .swedish))
    #expect(one.contains("Digitalt") && !one.contains("E-post"), "\(one)")
    #expect(complaint { _ = try show.services("T9", period: nil, asOf: .latest, language: .swedish) }.contains("T9"))
  }

  @Test func `the overview shows own and common services and what the board owes`() throws {
    let overview = text(
      try ShowPerspectives(try bench().workspace()).overview(
        organisation: "A", period: Self.period, asOf: .latest, language: .swedish))
    let (own, common) = (overview.range(of: "egna tjänster"), overview.range(of: "gemensamma tjänster"))
    let (local, mail) = (overview.range(of: "Bygglov"), overview.range(of: "E-post"))
    #expect(own != nil && common != nil && local != nil && mail != nil, "\(overview)")
    #expect(overview.contains("2014VB") && overview.contains("2015-01-25") && overview.contains("återstår"))
  }

  @Test func `an unknown perspective is wrong usage`() throws {
    let show = ShowPerspectives(try bench().workspace())
    let words = complaint {
      _ = try show.perspectives("SPEED", of: nil, period: nil, asOf: .latest, language: .swedish)
    }
    #expect(words.contains("EXTERNAL"))
  }
}

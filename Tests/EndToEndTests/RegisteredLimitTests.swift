import Foundation
import TestSupport
import Testing

/// Limits registered as data change what the views of steering say.
@Suite struct RegisteredLimitTests {
  /// Two projects with a like name and process, a risk of 10 points, and a closed project with an e-service whose
  /// content was reviewed on 2013-10-01.
  private static let programme: [String: String] = [
    "organisationer": "organisation_id;namn;slag\nSOC;Socialnämnden;facknämnd\n",
    "struktur": "nod_id;namn;nodtyp\nPF1;Service;portfölj\n",
    "portfoljer": "portfölj_id;ändamål\nPF1;God service\n",
    "projekt": "projekt_id;namn;process;portfölj;finansiering;beställare;tillstånd;avslutad\n"
      + "P1;Bygglov;Bygglovprövning;PF1;portfölj;SOC;pågående;\nP2;Bygglov;Uthyrning;PF1;portfölj;SOC;pågående;\n"
      + "P3;Mina sidor;Kundtjänst;PF1;portfölj;SOC;avslutad;2013-09-01\n",
    "risker": "risk_id;projekt;beskrivning;period;sannolikhet;konsekvens;ägare;åtgärd\n"
      + "RI1;P1;Försening;2014T1;2;5;ordförande;plan\n",
    "tjanster": "tjänst_id;namn;ägare;e_tjänst;projekt;innehåll_granskat;från\n"
      + "T1;Mina sidor;SOC;ja;P3;2013-10-01;2013-01-01\n",
  ]

  private func programme(_ limits: String = "") async throws -> Workbench {
    let bench = try await Workbench()
    for (name, text) in Self.programme { try bench.folder.write("d/\(name).csv", text.utf8) }
    if !limits.isEmpty {
      try bench.folder.write("d/trosklar.csv", "tröskel;från;värde;beslut\n\(limits)\n".utf8)
    }
    let run = try await bench.run("import", bench.folder.path("d"), "--by", "Anna")
    #expect(run.code == 0, "\(run.said)")
    return bench
  }

  private func output(_ bench: Workbench, _ arguments: String...) async throws -> String {
    let run = try await Terminal.run(arguments + ["--register", bench.register])
    // Wrapped lines and hard spaces read like any other space.
    return run.said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the light of a risk follows the registered limits, and the page says which they are`() async throws {
    let published = try await output(programme(), "risks", "--period", "2014T2")
    #expect(published.contains("2×5=10") && published.contains("gul från 8 och röd från 15"))
    #expect(published.contains("2×5=10 (ny) gul"))
    let strict = try await output(
      programme("risk_gul;2000-01-01;5;KS 1\nrisk_röd;2000-01-01;10;KS 1"), "risks", "--period", "2014T2")
    #expect(strict.contains("gul från 5 och röd från 10"))
    #expect(strict.contains("2×5=10 (ny) röd"))
  }

  /// Name 1 and process 0: 50 / (50 + 30) by the published weights, 10 / (10 + 90) by the registered ones.
  @Test func `likeness follows the registered weights and the least likeness that is proposed`() async throws {
    #expect(try await output(programme(), "application", "P1").contains("62,5"))
    let weights = "likhet_namn;2000-01-01;10;KS 1\nlikhet_process;2000-01-01;90;KS 1"
    #expect(!(try await output(programme(weights), "application", "P1").contains("P2 Bygglov")))
    let lower = try await output(programme(weights + "\nförslag_likhet;2000-01-01;10;KS 1"), "application", "P1")
    #expect(lower.contains("P2 Bygglov") && lower.contains("10,0"))
    #expect(
      !(try await output(programme("förslag_likhet;2000-01-01;63;KS 1"), "application", "P1").contains("P2 Bygglov")))
  }

  @Test func `freshness follows the registered number of months`() async throws {
    let late = try await output(programme(), "after-close", "P3")
    #expect(late.contains("Granska innehållet i T1"))
    let lenient = try await output(programme("aktuell_månader;2000-01-01;1200;KS 1"), "after-close", "P3")
    #expect(lenient.contains("granskat 2013-10-01"))
  }

  @Test func `check lists the registered limits with their decision`() async throws {
    let limited = try await programme("risk_gul;2000-01-01;5;KS 2014/7\naktuell_månader;2000-01-01;18;KS 2014/8")
    let printed = try await output(limited, "check", "--thresholds", "--period", "2014T2", "--rule", "R01")
    #expect(printed.contains("18 månader registrerad") && printed.contains("5 poäng registrerad"), "\(printed)")
    let json = try await limited.run("check", "--period", "2014T2", "--rule", "R01", "--json").text
    #expect(json.contains("dnr KS 2014/7") && json.contains("dnr KS 2014/8"))
  }
}

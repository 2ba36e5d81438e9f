import Foundation
import TestSupport
import Testing

/// The steering as an official sees it, on the sample programme as it stood on a day.
@Suite struct GovernanceTests {
  private func output(_ arguments: String...) async throws -> String {
    let run = try await Terminal.run(arguments + ["--register", Sample.itProgramme.register])
    #expect(run.code == 0, "\(run.said)")
    let widest = run.text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= 80 || arguments.contains("--json"), "\(arguments): \(widest) columns")
    return run.text
  }

  @Test func `a gate says what is missing, who owes it and what shows the rest`() async throws {
    let early = try await output("gate", "P1002", "BP2", "--as-of", "2013-01-15")
    #expect(early.contains("9 av 11 krav för B2 är inte uppfyllda."))
    #expect(early.contains("sökande:") && early.contains("Stadsbyggnadsnämnden"))
    let later = try await output("gate", "P1002", "B2")
    #expect(later.contains("Allt som krävs för B2 finns (11 krav)."))
    #expect(later.contains("Beslut B1002-2013, 17,0\u{A0}mnkr"))
    // What is asked of the technology follows the category.
    let technology = try await output("gate", "P1022", "B2", "--as-of", "2014-10-13")
    #expect(technology.contains("Lämna dokumentet") && technology.contains("Arkitekturprövning"))
    #expect(technology.contains("projektledare: Emma"))
    // Innovation has a lighter set.
    let innovation = try await output("gate", "P1050", "B2")
    #expect(innovation.contains("Allt som krävs för B2 finns (6 krav).") && innovation.contains("(rekommendation)"))
  }

  @Test func `an application says what to do, and its package is one page`() async throws {
    let text = try await output("application", "P1071", "--as-of", "2014-10-13")
    #expect(text.contains("Saknas till B0") && text.contains("Fyll i en nyttokalkyl"))
    #expect(try await output("application", "P1063").contains("Undantaget från T08 Bokning av lokaler kräver"))
    let folder = try TemporaryFolder()
    let page = folder.path("underlag.html")
    _ = try await output("application", "P1008", "--html", "--out", page)
    let html = String(decoding: FileManager.default.contents(atPath: page) ?? Data(), as: UTF8.self)
    let headings = [
      "Läge", "Ansökan", "Mål", "Resultatet", "Nytta och kostnad för sig", "Budgeteffekt", "Portföljens ram", "Risker",
      "Prövning av återanvändning", "Ansvar", "Livslopp",
    ]
    for heading in headings {
      #expect(html.contains("<h2>\(heading)"), "\(heading)")
    }
  }

  @Test func `what boards owe stands as on the report's own day, or another`() async throws {
    let own = try await output("due", "2014T2")
    #expect(own.contains("28 kom i tid, 2 kom sent, 2 saknas efter sista dagen"))
    #expect(own.replacing("\u{A0}", with: " ").contains("kom 9 dagar"))
    #expect(try await output("due", "2013T1").contains("komplettering"))
  }

  @Test func `frames, risks, decisions and what follows after close`() async throws {
    let frames = try await output("frames", "--portfolio", "pf2", "--as-of", "2014-10-13")
    let notice = frames.replacingOccurrences(of: "\n", with: " ")
    #expect(
      notice.contains(
        "PF2 Förbättrad förmåga att sammanställa, analysera och återanvända information, 2014: beviljade medel är "
          + "4,0\u{A0}mnkr över ramen."))
    #expect(try await output("frames").contains("2016"))
    let risks = try await output("risks", "--as-of", "2014-10-13")
    #expect(risks.contains("3×4=12") && risks.contains("it-arkitektur"))
    #expect(try await output("decisions", "P1005").contains("AV1005: över gränsen 10,0\u{A0}mnkr i delegation DEL1."))
    #expect(try await output("after-close", "P1002").contains("Redovisa resultatet för nämnden"))
    let json = try await output("after-close", "P1002", "--json")
    #expect(try !JSONValue(Array(json.utf8)).names.isEmpty)
  }

  @Test func `the life of a project is shown and told`() async throws {
    let shown = try await output("show", "P1071")
    #expect(shown.contains("Tillstånd: avslagen.") && shown.contains("återremiss"))
    #expect(try await output("history", "P1071").contains("övergångar Ö1071-6"))
  }

  @Test func `an impossible transition is refused with the reason and what is possible`() async throws {
    let bench = try await Workbench()
    let folder = try TemporaryFolder()
    try folder.write("projekt.csv", Array("projekt_id;namn\nP1;E-arkiv\n".utf8))
    let rows = "övergång_id;projekt;händelse;datum\nÖ1;P1;ansökan;2014-01-10\nÖ2;P1;beredning;2014-02-01\n"
    try folder.write("overgangar.csv", Array(rows.utf8))
    let first = try await bench.run("import", folder.path, "--by", "Anna")
    #expect(first.code == 0, "\(first.said)")
    let next = try TemporaryFolder()
    try next.write("overgangar.csv", Array("övergång_id;projekt;händelse;datum\nÖ3;P1;BP2;2014-03-01\n".utf8))
    let refused = try await bench.run("import", next.path, "--by", "Anna")
    #expect(refused.code == 1)
    #expect(refused.said.contains("B2 kräver tillståndet beslutad eller pågående"))
    #expect(refused.said.contains("Möjligt nu: prioritering, återremiss, avslag, B0, avbrott."))
    // A row dated before those known must not make them impossible.
    try next.write("overgangar.csv", Array("övergång_id;projekt;händelse;datum\nÖ3;P1;avbrott;2014-01-20\n".utf8))
    let backdated = try await bench.run("import", next.path, "--by", "Anna")
    #expect(backdated.code == 1)
    #expect(backdated.said.contains("då vore den redan registrerade övergången beredning den 2014-02-01 omöjlig"))
  }
}

/// What a new register begins with.
@Suite struct PresetTests {
  @Test func `the preset ships the demands of the decision points, the same as the sample delivers`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("programme.tertial")
    let made = try await Terminal.run([
      "init", "--preset", "it-programme-2013", "--authority", "Provstaden", "--register", path,
    ])
    #expect(made.code == 0, "\(made.said)")
    try folder.write(
      "d/projekt.csv", Array("projekt_id;namn;kategori\nP1;E-arkiv;differentierande\nP2;Prov;innovativt\n".utf8))
    let taken = try await Terminal.run(["import", folder.path("d"), "--by", "Anna", "--register", path])
    #expect(taken.code == 0, "\(taken.said)")
    func demands(_ project: String) async throws -> String {
      try await Terminal.run(["gate", project, "B2", "--register", path]).text
    }
    #expect(try await demands("P1").contains("av 11 krav för B2 är inte uppfyllda"))
    #expect(try await demands("P1").contains("Projektplan"))
    #expect(try await !demands("P2").contains("Projektplan"))
    let shipped = FileManager.default.contents(atPath: Tertial.path("Sources/Operations/Presets/grindkrav.csv"))
    let rows = String(decoding: shipped ?? Data(), as: UTF8.self).split(separator: "\n").count - 1
    let delivered = [
      "it-programme-2013/2013-01-10-programkontoret", "review-cases-2019/2019-05-20-programkontoret-granskningsfall",
    ].map { delivery in
      let sample = Tertial.path("SampleData/\(delivery)/grindkrav.csv")
      let text = String(decoding: FileManager.default.contents(atPath: sample) ?? Data(), as: UTF8.self)
      return text.split(whereSeparator: \.isNewline).count - 1
    }
    #expect(rows > 40)
    #expect(delivered.reduce(0, +) == rows)
  }
}

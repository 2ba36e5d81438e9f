import Foundation
import TestSupport
import Testing

/// What an official meets who tries the commands in README's order, at 80 columns.
@Suite struct NewcomerTests {
  private let bench: Workbench

  init() async throws { bench = try await Workbench(.itProgramme) }

  private func run(_ arguments: [String]) async throws -> Ending {
    try await Terminal.run(arguments + ["--register", bench.register])
  }

  @Test func `a publication made today leaves the last figures in sight`() async throws {
    let before = try await bench.run("status")
    #expect(before.text.contains("Läget 2018VB"), "\(before.said)")
    let out = bench.folder.path("ut")
    let published = try await bench.run("publish", "2014T2", "--approved-by", "SD", "--by", "Anna", "--out", out)
    #expect(published.code == 0, "\(published.said)")
    let status = try await bench.run("status")
    #expect(status.text.contains("Läget 2018VB") && status.text.contains("den senaste med uppgifter"))
    #expect(!status.text.contains("välj annan"), "status takes no --period")
    for command in [
      ["services"], ["perspective", "COST"], ["frames", "--portfolio", "PF1"], ["risks", "--portfolio", "PF1"],
      ["realisation", "P1002"], ["overview", "--organisation", "UTB"], ["show", "P1002"],
    ] {
      let shown = try await run(command)
      #expect(shown.text.contains("2018VB, den senaste med uppgifter"), "\(command): \(shown.text.prefix(300))")
      // Only what can be done is advised.
      #expect(shown.text.contains("välj annan med") == (command[0] != "realisation"), "\(command)")
    }
    // The check is of today and so finds more that is overdue; it is of the period with facts.
    let check = try await bench.run("check", "--rule", "R10")
    #expect(check.text.contains("Period: 2018VB, den senaste med uppgifter"), "\(check.text)")
    let future = try await bench.run("publish", "2030T1", "--approved-by", "X", "--by", "A", "--out", out)
    #expect(future.code == 1 && future.errors.contains("2030T1 har inte avslutats"), "\(future.said)")
    #expect(try await bench.run("verify").code == 0)
  }

  @Test func `a period that nobody has reported on services has no availability`() async throws {
    let services = try await bench.run("services", "--period", "2020T1")
    #expect(!services.text.contains("100,0"), "\(services.text)")
    #expect(services.text.contains("uppgift saknas"))
    let earlier = try await bench.run("services", "--period", "2018VB")
    #expect(earlier.text.contains("99,"), "\(earlier.text)")
  }

  @Test func `a report on a period without facts is written with a warning`() async throws {
    let out = bench.folder.path("ut")
    let run = try await bench.run("report", "1999T1", "--format", "json", "--detail", "summary", "--out", out)
    #expect(run.code == 0)
    #expect(run.errors.contains("varning: Inget är rapporterat för 1999T1."), "\(run.errors)")
    let fine = try await bench.run("report", "2014T2", "--format", "json", "--detail", "summary", "--out", out)
    #expect(fine.errors == "", "\(fine.errors)")
  }

  @Test func `a comparison with a period without facts says so in one sentence and lists nothing`() async throws {
    let run = try await bench.run("compare", "2014T1", "2025T1")
    #expect(run.code == 1 && run.text.isEmpty, "\(run.text.prefix(300))")
    #expect(run.errors.contains("Inget är rapporterat för 2025T1") && run.errors.contains("2013T1–2018VB"))
    let told = try await bench.run("compare", "2014T1", "2025T1", "--json")
    #expect(told.code == 1 && told.text == "[]\n" && told.errors == run.errors)
  }

  @Test func `no two lines of a comparison begin alike`() async throws {
    let run = try await bench.run("compare", "2014T1", "2014T2", "--most", "1000")
    #expect(run.text.hasPrefix("Från rapporten 2014T1 till 2014T2\n"))
    let told = try JSONValue(try await bench.run("compare", "2014T1", "2014T2", "--json").output).elements
    let starts = told.compactMap { $0["sentence"]?.text?.components(separatedBy: ": från ").first }
    #expect(starts.count > 100)
    #expect(Set(starts).count == starts.count, "\(Dictionary(grouping: starts) { $0 }.filter { $1.count > 1 }.keys)")
    #expect(!run.text.contains("nod PF"))
    let english = try await bench.run("compare", "2014T1", "2014T2", "--language", "en")
    #expect(!english.text.contains("ny bedömning") && !english.text.contains("nod "), "\(english.text)")
  }

  @Test(arguments: [
    ["explain", "economy.outcome:projekt:P1002:2014T2"], ["history", "P1002"], ["overview", "--organisation", "UTB"],
    ["compare", "2014T1", "2014T2"], ["due", "2014T2"], ["decisions", "P1005"],
  ])
  func `what is shown keeps to the width, and amounts are written as a reader writes them`(_ arguments: [String])
    async throws
  {
    let shown = try await run(arguments)
    #expect(shown.code == 0, "\(shown.said)")
    let wide = shown.text.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide.isEmpty, "\(wide)")
    let plain = shown.text.split(separator: "\n").filter { $0.contains(/[0-9]{4,}\.00/) }
    #expect(plain.isEmpty, "\(plain)")
  }

  @Test func `words are whole where a column has room`() async throws {
    let shown = try await bench.run("overview", "--organisation", "UTB")
    #expect(shown.text.contains("Stadsledningskontoret"), "\(shown.text)")
  }

  @Test func `the help is Swedish and its examples can be copied`() async throws {
    let help = try await bench.run("sample", "--help")
    #expect(help.text.contains("Visa hjälpen.") && help.text.contains("(förval: 95)"), "\(help.text)")
    #expect(!help.text.contains("Show help") && !help.text.contains("(default"))
    let example = help.text.components(separatedBy: "tertial sample").dropFirst().map { $0.prefix { $0 != "\n" } }
    #expect(example.contains { $0.hasSuffix("\\") }, "\(help.text)")
    for command in ["report", "import", "template"] {
      let text = try await bench.run(command, "--help").text
      // No line of a paragraph stands alone with a word or two before another line of it.
      let lines = text.components(separatedBy: "VAL:")[0].split(separator: "\n", omittingEmptySubsequences: false)
      let short = zip(lines, lines.dropFirst()).filter { line, next in
        !line.isEmpty && line.count < 30 && !next.isEmpty && !line.hasPrefix(" ") && !next.hasPrefix(" ")
      }
      #expect(short.isEmpty, "\(command): \(short)")
    }
    let wrong = try await bench.run("sample", "--results", "x")
    #expect(wrong.code == 64 && wrong.errors.contains("Fel: '--kind <slag>' måste anges"), "\(wrong.errors)")
    let format = try await bench.run("export", "--format", "foo", "--out", "x")
    #expect(format.errors.contains("Välj 'xml' eller 'opendata'"), "\(format.errors)")
    #expect(try await bench.run("sample", "--language", "en").errors.contains("Missing expected argument"))
  }

  @Test func `a target that is a file is refused before any work`() async throws {
    let file = try bench.folder.write("fil.md", [])
    let report = try await bench.run("report", "2014T2", "--out", file)
    #expect(report.code == 1 && report.errors.contains("fil.md är en fil, inte en mapp"), "\(report.said)")
    let site = try await bench.run("site", "--out", file)
    #expect(site.code == 1 && site.errors.contains("fil.md finns redan"), "\(site.said)")
    let before = try await bench.registrations()
    let published = try await bench.run(
      "publish", "2014T2", "--approved-by", "SD", "--by", "Anna", "--out", file + "/under")
    #expect(published.code == 1 && published.errors.contains("fil.md är en fil, inte en mapp"), "\(published.said)")
    #expect(try await bench.registrations() == before)
  }
}

/// An import that is told to be quiet.
@Suite struct QuietImportTests {
  @Test func `many deliveries end with one line`() async throws {
    let bench = try await Workbench()
    for (name, id) in [("a", "P1"), ("b", "P2")] {
      try bench.folder.write("in/\(name)/projekt.csv", Array("projekt_id;namn;fel kolumn\n\(id);Ett;x\n".utf8))
    }
    let run = try await bench.run("import", bench.folder.path("in"), "--by", "Anna", "--quiet")
    #expect(run.code == 0)
    #expect(run.text == "2 leveranser: 2 registrerade, 0 utan något nytt, 0 avvisade.\n", "\(run.text)")
    try bench.folder.write("in/c/projekt.csv", Array("projekt_id;start\nP3;igår\n".utf8))
    let refused = try await bench.run("import", bench.folder.path("in"), "--by", "Anna", "--quiet")
    #expect(refused.code == 1 && refused.text.contains("fel: ["), "\(refused.text)")
  }
}

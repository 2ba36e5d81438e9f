import Foundation
import TestSupport
import Testing

/// What an official meets who tries the commands in README's order, at 80 columns.
@Suite struct NewcomerTests {
  private let register: SampleRegister

  init() throws { register = try SampleRegister("it-programme-2013") }

  private func run(_ arguments: [String]) throws -> Command.Run {
    try Command.run(arguments + ["--register", register.path])
  }

  @Test func `a publication made today leaves the last figures in sight`() throws {
    let before = try register.run("status")
    #expect(before.output.contains("Läget 2018VB"), "\(before.text)")
    let out = register.folder.path("ut")
    let published = try register.run("publish", "2014T2", "--approved-by", "SD", "--by", "Anna", "--out", out)
    #expect(published.exitCode == 0, "\(published.text)")
    let status = try register.run("status")
    #expect(status.output.contains("Läget 2018VB") && status.output.contains("den senaste med uppgifter"))
    for command in [
      ["services"], ["perspective", "COST"], ["frames", "--portfolio", "PF1"], ["risks", "--portfolio", "PF1"],
      ["realisation", "P1002"], ["overview", "--organisation", "UTB"], ["show", "P1002"],
    ] {
      let shown = try run(command)
      #expect(shown.output.contains("2018VB, den senaste med uppgifter"), "\(command): \(shown.output.prefix(300))")
    }
    // The check is of today and so finds more that is overdue; it is of the period with facts.
    let check = try register.run("check", "--rule", "R10")
    #expect(check.output.contains("Period: 2018VB, den senaste med uppgifter"), "\(check.output)")
    let future = try register.run("publish", "2030T1", "--approved-by", "X", "--by", "A", "--out", out)
    #expect(future.exitCode == 1 && future.errors.contains("2030T1 har inte avslutats"), "\(future.text)")
    #expect(try register.run("verify").exitCode == 0)
  }

  @Test func `a period that nobody has reported on services has no availability`() throws {
    let services = try register.run("services", "--period", "2020T1")
    #expect(!services.output.contains("100,0"), "\(services.output)")
    #expect(services.output.contains("uppgift saknas"))
    let earlier = try register.run("services", "--period", "2018VB")
    #expect(earlier.output.contains("99,"), "\(earlier.output)")
  }

  @Test func `a report on a period without facts is written with a warning`() throws {
    let out = register.folder.path("ut")
    let run = try register.run("report", "1999T1", "--format", "json", "--detail", "summary", "--out", out)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("varning: Inget är rapporterat för 1999T1."), "\(run.errors)")
    let fine = try register.run("report", "2014T2", "--format", "json", "--detail", "summary", "--out", out)
    #expect(fine.errors == "", "\(fine.errors)")
  }

  @Test func `no two lines of a comparison begin alike`() throws {
    let run = try register.run("compare", "2014T1", "2014T2", "--most", "1000")
    #expect(run.output.hasPrefix("Från rapporten 2014T1 till 2014T2\n"))
    let told = try JSONValue(Array(try register.run("compare", "2014T1", "2014T2", "--json").output.utf8)).elements
    let starts = told.compactMap { $0["sentence"]?.text?.components(separatedBy: ": från ").first }
    #expect(starts.count > 100)
    #expect(Set(starts).count == starts.count, "\(Dictionary(grouping: starts) { $0 }.filter { $1.count > 1 }.keys)")
    #expect(!run.output.contains("nod PF"))
    let english = try register.run("compare", "2014T1", "2014T2", "--language", "en")
    #expect(!english.output.contains("ny bedömning") && !english.output.contains("nod "), "\(english.output)")
  }

  @Test(arguments: [
    ["explain", "economy.outcome:projekt:P1002:2014T2"], ["history", "P1002"], ["overview", "--organisation", "UTB"],
    ["compare", "2014T1", "2014T2"], ["due", "2014T2"], ["decisions", "P1005"],
  ])
  func `what is shown keeps to the width, and amounts are written as a reader writes them`(_ arguments: [String])
    throws
  {
    let shown = try run(arguments)
    #expect(shown.exitCode == 0, "\(shown.text)")
    let wide = shown.output.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide.isEmpty, "\(wide)")
    let plain = shown.output.split(separator: "\n").filter { $0.contains(/[0-9]{4,}\.00/) }
    #expect(plain.isEmpty, "\(plain)")
  }

  @Test func `words are whole where a column has room`() throws {
    let shown = try register.run("overview", "--organisation", "UTB")
    #expect(shown.output.contains("Stadsledningskontoret"), "\(shown.output)")
  }

  @Test func `the help is Swedish and its examples can be copied`() throws {
    let help = try register.run("sample", "--help")
    #expect(help.output.contains("Visa hjälpen.") && help.output.contains("(förval: 95)"), "\(help.output)")
    #expect(!help.output.contains("Show help") && !help.output.contains("(default"))
    let example = help.output.components(separatedBy: "tertial sample").dropFirst().map { $0.prefix { $0 != "\n" } }
    #expect(example.contains { $0.hasSuffix("\\") }, "\(help.output)")
    for command in ["report", "import", "template"] {
      let text = try register.run(command, "--help").output
      // No line of a paragraph stands alone with a word or two before another line of it.
      let lines = text.components(separatedBy: "OPTIONS:")[0].split(separator: "\n", omittingEmptySubsequences: false)
      let short = zip(lines, lines.dropFirst()).filter { line, next in
        !line.isEmpty && line.count < 30 && !next.isEmpty && !line.hasPrefix(" ") && !next.hasPrefix(" ")
      }
      #expect(short.isEmpty, "\(command): \(short)")
    }
    let wrong = try register.run("sample", "--results", "x")
    #expect(wrong.exitCode == 64 && wrong.errors.contains("Fel: '--kind <slag>' måste anges"), "\(wrong.errors)")
    let format = try register.run("export", "--format", "foo", "--out", "x")
    #expect(format.errors.contains("Välj 'xml' eller 'opendata'"), "\(format.errors)")
    #expect(try register.run("sample", "--language", "en").errors.contains("Missing expected argument"))
  }

  @Test func `a target that is a file is refused before any work`() throws {
    let file = try register.folder.write("fil.md", [])
    let report = try register.run("report", "2014T2", "--out", file)
    #expect(report.exitCode == 1 && report.errors.contains("fil.md är en fil, inte en mapp"), "\(report.text)")
    let site = try register.run("site", "--out", file)
    #expect(site.exitCode == 1 && site.errors.contains("fil.md finns redan"), "\(site.text)")
  }
}

/// An import that is told to be quiet.
@Suite struct QuietImportTests {
  @Test func `many deliveries end with one line`() throws {
    let register = try SampleRegister()
    for (name, id) in [("a", "P1"), ("b", "P2")] {
      try register.folder.write("in/\(name)/projekt.csv", Array("projekt_id;namn;fel kolumn\n\(id);Ett;x\n".utf8))
    }
    let run = try register.run("import", register.folder.path("in"), "--by", "Anna", "--quiet")
    #expect(run.exitCode == 0)
    #expect(run.output == "2 leveranser: 2 registrerade, 0 utan något nytt, 0 avvisade.\n", "\(run.output)")
    try register.folder.write("in/c/projekt.csv", Array("projekt_id;start\nP3;igår\n".utf8))
    let refused = try register.run("import", register.folder.path("in"), "--by", "Anna", "--quiet")
    #expect(refused.exitCode == 1 && refused.output.contains("fel: ["), "\(refused.output)")
  }
}

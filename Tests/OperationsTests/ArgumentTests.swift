import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What the arguments of a command mean.
@Suite struct ArgumentTests {
  @Test func `as of is a day, a registration or now`() throws {
    #expect(try AsOf(argument: nil) == .latest)
    #expect(try AsOf(argument: "latest") == .latest)
    #expect(try AsOf(argument: "12") == .registration(RegistrationNumber(rawValue: 12)))
    #expect(try AsOf(argument: "2014-09-15") == .endOf(try #require(CalendarDay("2014-09-15"))))
  }

  @Test(arguments: ["", "0", "-1", "igår", "2014-02-30", "2014T2", "1.5"])
  func `anything else is said to be neither`(_ argument: String) {
    let said = complaint { _ = try AsOf(argument: argument) }
    #expect(said.contains("\"\(argument)\""))
  }

  @Test(arguments: [
    ("2014-04-29", "2013VB"), ("2014-04-30", "2014T1"), ("2014-08-30", "2014T1"), ("2014-08-31", "2014T2"),
    ("2014-12-30", "2014T2"), ("2014-12-31", "2014VB"), ("2014-01-01", "2013VB"),
  ])
  func `the last period that has ended on a day`(_ day: String, _ period: String) throws {
    #expect(ReportPeriod(endedBy: try #require(CalendarDay(day))).description == period)
  }

  @Test func `an old report shows what was known on its own date, where that is registered`() throws {
    let bench = try Bench()
    try bench.takeIn("a", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let period = ReportPeriod(year: 2014, occasion: .second)
    #expect(try bench.workspace().knowledge(for: period, asOf: nil) == .latest)
    try bench.takeIn("b", ["rapporter.csv": "period;datum\n2014T2;2014-10-13\n2014T1;2014-06-02\n"], minute: 2)
    let workspace = try bench.workspace()
    #expect(try workspace.knowledge(for: period, asOf: nil) == .endOf(try #require(CalendarDay("2014-10-13"))))
    #expect(try workspace.knowledge(for: period, asOf: "latest") == .latest)
    #expect(try workspace.knowledge(for: period, asOf: "1") == .registration(RegistrationNumber(rawValue: 1)))
    // The report of June was made before the first registration: nothing was known to it here.
    #expect(try workspace.knowledge(for: ReportPeriod(year: 2014, occasion: .first), asOf: nil) == .latest)
  }
}

/// Files and registers on disk.
@Suite struct WritingTests {
  @Test func `a file is written whole, with the folders on the way`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a/b/rapport.xml")
    try FileWriting.write([1, 2, 3], to: path)
    try FileWriting.write([4], to: path)
    #expect(FileManager.default.contents(atPath: path) == Data([4]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("a/b")) == ["rapport.xml"])
  }

  @Test func `a file in the way is named with what it is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("upptagen", [1])
    let path = folder.path("upptagen/rapport.xml")
    let said = complaint { try FileWriting.write([1], to: path) }
    #expect(said.contains(path) && said.contains("en fil har mappens namn"))
  }

  @Test func `a register is made once`() throws {
    let bench = try Bench()
    let said = complaint {
      try InitialiseRegister(path: bench.register, authority: "X").run(created: Bench.start, now: Bench.start)
    }
    #expect(said.contains("finns redan"))
    #expect(complaint { _ = try Workspace(register: bench.folder.path("saknas")) }.contains("tertial init"))
  }

  @Test(arguments: Preset.allCases)
  func `a preset is a registration that later ones may change`(_ preset: Preset) throws {
    let folder = try TemporaryFolder()
    let paths = ["a", "b"].map(folder.path)
    for path in paths {
      try InitialiseRegister(path: path, authority: "Staden", preset: preset).run(
        created: Bench.start, now: Bench.moment(5))
    }
    #expect(FileManager.default.contents(atPath: paths[0]) == FileManager.default.contents(atPath: paths[1]))
    let programme = try Workspace(register: paths[0]).programme()
    #expect(programme.nodes.count == (preset == .itProgramme2013 ? 6 : 4))
    #expect(programme.portfolios.count == (preset == .itProgramme2013 ? 5 : 1))
  }
}

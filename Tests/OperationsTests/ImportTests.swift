import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// Taking in deliveries: all of one or none of it.
@Suite struct ImportTests {
  @Test func `a delivery becomes one registration with its head`() throws {
    let bench = try Bench()
    let outcome = try bench.takeIn("d", Bench.smallCity) {
      $0.role = "controller"
      $0.organisation = "SLK"
      $0.reason = "Prognos T2"
      $0.received = CalendarDay("2014-08-29")
    }
    #expect(outcome.verdict == .registered)
    let entry = try #require(try RegisterActs(bench.workspace()).log().first)
    #expect(entry.header.actor == "Prov" && entry.header.role == "controller")
    #expect(entry.header.organisation == "SLK" && entry.header.reason == "Prognos T2")
    #expect(entry.header.received?.description == "2014-08-29")
    #expect(entry.header.statedAt == Bench.moment(1))
    #expect(entry.tallies.reduce(0) { $0 + $1.new } == 5)
    #expect(try bench.workspace().programme().projects.map(\.id) == ["P1"])
  }

  @Test func `the command line goes before the slip, and the slip's time counts in a rebuild only`() throws {
    let slip = "lämnad_av;roll;registrerad;orsak\nAnna;ekonom;2014-09-01T12:00:30Z;Ur följesedeln\n"
    for isRebuild in [true, false] {
      let bench = try Bench()
      try bench.takeIn("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n", "leverans.csv": slip], minute: 9) {
        $0.actor = nil
        $0.reason = "Från raden"
        $0.isRebuild = isRebuild
      }
      let entry = try #require(try RegisterActs(bench.workspace()).log().first)
      #expect(entry.header.actor == "Anna" && entry.header.role == "ekonom")
      #expect(entry.header.reason == "Från raden")
      #expect(entry.header.statedAt == (isRebuild ? Instant("2014-09-01T12:00:30Z") : Bench.moment(9)))
      #expect(entry.clock == (isRebuild ? .given : .system))
    }
  }

  @Test func `nobody's delivery is refused`() throws {
    let bench = try Bench()
    let said = complaint {
      try bench.takeIn("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"]) { $0.actor = nil }
    }
    #expect(said.contains("--by"))
    #expect(try RegisterActs(bench.workspace()).log().isEmpty)
  }

  @Test func `a column that a later delivery leaves out carries over`() throws {
    let bench = try Bench()
    try bench.takeIn("a", ["projekt.csv": "projekt_id;namn;syfte\nP1;E-arkiv;Bevara\n"])
    try bench.takeIn("b", ["projekt.csv": "projekt_id;namn\nP1;E-arkivet\n"], minute: 2)
    let project = try #require(try bench.workspace().programme().projects.first)
    #expect(project.name == "E-arkivet" && project.purpose == "Bevara")
    let before = try #require(
      try bench.workspace().programme(asOf: .registration(RegistrationNumber(rawValue: 1))).projects.first)
    #expect(before.name == "E-arkiv")
  }

  @Test func `a full delivery ends what it lacks only when that is confirmed`() throws {
    let bench = try Bench()
    let slip = "avsändare;lämnad_av;omfattning\nSLK;Anna;hel\n"
    let both = "projekt_id;namn\nP1;E-arkiv\nP2;Tidbok\n"
    let one = "projekt_id;namn\nP1;E-arkiv\n"
    try bench.takeIn("a", ["projekt.csv": both, "leverans.csv": slip])
    let asked = try bench.takeIn("b", ["projekt.csv": one, "leverans.csv": slip], minute: 2)
    #expect(asked.verdict == .removalsUnconfirmed)
    #expect(asked.absent == ["projekt: P2"])
    #expect(try bench.workspace().programme().projects.map(\.id) == ["P1", "P2"])
    let confirmed = try bench.takeIn("b", [:], minute: 3) { $0.confirmsRemovals = true }
    #expect(confirmed.verdict == .registered)
    #expect(try bench.workspace().programme().projects.map(\.id) == ["P1"])
    let first = AsOf.registration(RegistrationNumber(rawValue: 1))
    #expect(try bench.workspace().programme(asOf: first).projects.map(\.id) == ["P1", "P2"])
  }

  @Test func `a supplement ends nothing`() throws {
    let bench = try Bench()
    try bench.takeIn("a", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\nP2;Tidbok\n"])
    try bench.takeIn("b", ["projekt.csv": "projekt_id;namn\nP1;E-arkivet\n"], minute: 2)
    #expect(try bench.workspace().programme().projects.map(\.id) == ["P1", "P2"])
  }

  @Test func `what is good in a file with a long block of errors is kept where that is asked for`() throws {
    let bench = try Bench()
    let rows = "P1;E-arkiv\n" + String(repeating: "a\n", count: 100_001) + "P2;Tidbok\n"
    let outcome = try bench.takeIn("a", ["projekt.csv": "projekt_id;namn\n" + rows]) { $0.isPartial = true }
    #expect(outcome.verdict == .registered)
    #expect(try bench.workspace().programme().projects.map(\.id) == ["P1", "P2"])
  }

  @Test func `a folder of folders is a delivery for each, in order of name`() throws {
    let bench = try Bench()
    for name in ["all/2014-02", "all/2013-11", "all/.dold"] { try bench.folder.write(name + "/projekt.csv", []) }
    for name in ["LÄSMIG.md", "~$utfall.xlsx", ".projekt.csv"] { try bench.folder.write("all/" + name, []) }
    let deliveries = ImportDeliveries.deliveries(at: [bench.folder.path("all")])
    #expect(deliveries == [[bench.folder.path("all/2013-11")], [bench.folder.path("all/2014-02")]])
    let single = bench.folder.path("all/2013-11")
    #expect(ImportDeliveries.deliveries(at: [single]) == [[single]])
    #expect(ImportDeliveries.deliveries(at: ["a.csv", "b.csv"]) == [["a.csv", "b.csv"]])
    #expect(ImportDeliveries.deliveries(at: ["saknas"]) == [["saknas"]])
  }
}

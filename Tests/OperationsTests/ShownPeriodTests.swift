import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

/// Which period is shown where none is asked for, and which may be published.
@Suite struct ShownPeriodTests {
  private let bench: Bench
  /// A morning many years after the last facts came in.
  private let late = Instant(secondsSinceEpoch: 1_795_248_000)

  init() throws { bench = try Bench() }

  private func deliver(_ name: String, _ files: [String: String], at now: Instant) throws {
    for (file, text) in files { try bench.folder.write(name + "/" + file, text.utf8) }
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Prov"
    let outcome = try ImportDeliveries(into: bench.workspace(), instructions).run([bench.folder.path(name)], now: now)
    #expect(outcome.verdict == .registered)
  }

  private func shown() throws -> ShownPeriod { try bench.workspace().shownPeriod(nil, asOf: .latest) }

  private let outcome = [
    "utfall.csv": "projekt;slag;finansiär;period;belopp (tkr)\nP1;driftkostnad;portfölj;2014-07;120\n"
  ]

  @Test func `a registration years later leaves the last period with facts in sight`() throws {
    try bench.takeIn("a", Bench.smallCity)
    try bench.takeIn("b", outcome, minute: 2)
    let before = try shown()
    #expect(before.period == ReportPeriod(year: 2014, occasion: .second) && before.reason == .lastEnded)
    try deliver("c", ["organisationer.csv": "organisation_id;namn;slag\nSBN;Servicenämnden;facknämnd\n"], at: late)
    let now = try shown()
    let ended = ReportPeriod(year: 2026, occasion: .second)
    #expect(now.period == ReportPeriod(year: 2014, occasion: .second))
    #expect(now.reason == .lastReported(ended: ended))
    let status = try ProgrammeStatus(bench.workspace()).content(asOf: .latest, language: .swedish)
    #expect(status.period == now.period)
    #expect(status.head.first?.value == "2014T2, den senaste med uppgifter (2026T2 har inga)")
    let english = try ProgrammeStatus(bench.workspace()).content(asOf: .latest, language: .english)
    #expect(english.head.first?.value.contains("the last with facts") == true)
    let check = try CheckProgramme(bench.workspace()).run(period: nil, asOf: .latest, today: late.swedishDay)
    #expect(check.period == now.period)
  }

  @Test func `facts of a later period bring it in sight`() throws {
    try bench.takeIn("a", Bench.smallCity)
    try bench.takeIn("b", outcome, minute: 2)
    try deliver(
      "c",
      ["utfall.csv": "projekt;slag;finansiär;period;belopp (tkr)\nP1;driftkostnad;portfölj;2026-02;80\n"], at: late)
    #expect(try shown().period == ReportPeriod(year: 2026, occasion: .first))
  }

  @Test func `a budget for a year is no report of it`() throws {
    try bench.takeIn("a", Bench.smallCity.filter { $0.key != "prognos.csv" })
    #expect(try shown().reason == .nothingReported)
    #expect(try shown().words(.swedish)?.contains("inget är rapporterat för någon period") == true)
  }

  @Test func `what is asked for is shown, and nothing is said of why`() throws {
    let asked = ReportPeriod(year: 2030, occasion: .first)
    let shown = try bench.workspace().shownPeriod(asked, asOf: .latest)
    #expect(shown.period == asked && shown.reason == .asked)
    #expect(shown.words(.swedish) == nil)
  }

  @Test func `a period that has not ended or has no facts is not published`() throws {
    try bench.takeIn("a", Bench.smallCity)
    func publish(_ period: String) throws {
      _ = try PublishReport(bench.workspace()).run(
        ReportPeriod(argument: period), asOf: .latest, approvedBy: "It-direktören", by: "Anna", language: .swedish,
        now: late)
    }
    let early = complaint { try publish("2030T1") }
    #expect(early.hasPrefix("2030T1 har inte avslutats: perioden går till och med 2030-04-30."), "\(early)")
    let empty = complaint { try publish("1999T1") }
    #expect(
      empty.hasPrefix("Inget är rapporterat för 1999T1. Den senaste perioden med uppgifter är 2014T2."), "\(empty)")
    #expect(empty.hasSuffix("inget publicerades."))
    #expect(try PublishReport(bench.workspace()).publications().isEmpty)
    // The forecast of 2014T2 is reported for it.
    try publish("2014T2")
    #expect(try PublishReport(bench.workspace()).publications().count == 1)
  }

  @Test func `a report on a period without facts is doubted, one with facts is not`() throws {
    try bench.takeIn("a", Bench.smallCity)
    let workspace = try bench.workspace()
    func doubt(_ period: String) throws -> PeriodDoubt? {
      try workspace.doubt(about: ReportPeriod(argument: period), asOf: .latest, today: late.swedishDay)
    }
    let first = ReportPeriod(year: 2014, occasion: .first)
    let second = ReportPeriod(year: 2014, occasion: .second)
    #expect(try doubt("2014T2") == nil)
    #expect(try doubt("2014T1") == .nothingReported(first, latest: second))
    #expect(try doubt("2027VB") == .notEnded(ReportPeriod(year: 2027, occasion: .annual)))
  }
}

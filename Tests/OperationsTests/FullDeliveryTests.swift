import Operations
import ProgrammeModel
import TestSupport
import Testing

/// What a full delivery ends, and what it never may.
@Suite struct FullDeliveryTests {
  private static let slip = "avsändare;lämnad_av;omfattning\nSLK;Anna;hel\n"

  private let bench: Bench

  /// Three projects and two goals, delivered whole.
  init() throws {
    bench = try Bench()
    try bench.takeIn(
      "a",
      [
        "leverans.csv": Self.slip, "projekt.csv": "projekt_id;namn\nP1;E-arkiv\nP2;Tidbok\nP3;Kartan\n",
        "mål.csv": "mål_id;namn;nivå\nM1;Service;programmål\nM2;Kvalitet;programmål\n",
      ])
  }

  private var standing: [String] {
    get throws {
      let programme = try bench.workspace().programme()
      return programme.projects.map(\.id.rawValue) + programme.goals.map(\.id.rawValue)
    }
  }

  private func takeInAgain(
    _ files: [String: String], _ change: (inout ImportDeliveries.Instructions) -> Void
  ) throws -> ImportDeliveries.Outcome {
    try bench.takeIn("b", files.merging(["leverans.csv": Self.slip]) { first, _ in first }, minute: 2, change)
  }

  @Test func `what was refused in a table is not taken for gone, nor is anything else that the table lacks`() throws {
    let outcome = try takeInAgain([
      "projekt.csv": "projekt_id;namn;start\nP1;E-arkivet;\nP2;Tidbok;igår\n", "mål.csv": "mål_id;namn\nM1;Service\n",
    ]) {
      $0.isPartial = true
      $0.confirmsRemovals = true
    }
    #expect(outcome.verdict == .registered)
    #expect(outcome.absent == ["mål: M2"])
    #expect(try standing == ["P1", "P2", "P3", "M1"])
    let said = outcome.sentence(.swedish)
    #expect(said.contains("1 ändrade, 1 oförändrade, 1 avslutade"), "\(said)")
    #expect(
      said.hasSuffix(
        " Avvisat och inte med: 1 rad. Inget avslutas i projekt: det som saknas där kan vara det som avvisades."))
    #expect(outcome.sentence(.english).contains("Refused and left out: 1 row. Nothing ends in projekt:"))
  }

  @Test func `a file that cannot be read may hold any table, and nothing ends`() throws {
    let outcome = try takeInAgain(["mål.csv": "mål_id;namn\nM1;Tjänster\n", "resten.xlsx": "ingen arbetsbok"]) {
      $0.isPartial = true
      $0.confirmsRemovals = true
    }
    #expect(outcome.verdict == .registered && outcome.absent == [])
    #expect(try standing == ["P1", "P2", "P3", "M1", "M2"])
    #expect(outcome.sentence(.swedish).contains("Allt kom inte med: 1 fel"), "\(outcome.sentence(.swedish))")
  }

  @Test func `a dry run says what would end, and that it is to be confirmed`() throws {
    let files = ["mål.csv": "mål_id;namn\nM1;Service\n"]
    let asked = try takeInAgain(files) { $0.isDryRun = true }
    #expect(asked.verdict == .dryRun && asked.absent == ["mål: M2"])
    #expect(
      asked.sentence(.swedish)
        == "Provkörning: 0 nya, 0 ändrade, 1 oförändrade, 1 avslutade. Inget skrevs. Att den hela leveransen "
        + "saknar 1 rad ska bekräftas med --confirm-removals, annars tas den inte in.")
    let confirmed = try takeInAgain(files) {
      $0.isDryRun = true
      $0.confirmsRemovals = true
    }
    #expect(
      confirmed.sentence(.english)
        == "Dry run: 0 new, 0 changed, 1 unchanged, 1 ended. Nothing was written.")
    #expect(try standing == ["P1", "P2", "P3", "M1", "M2"])
  }

  @Test func `a dry run of the good rows says how many are left out`() throws {
    let outcome = try takeInAgain(["projekt.csv": "projekt_id;namn;start\nP1;E-arkiv;\nP2;Tidbok;igår\nP3;Kartan;nu\n"])
    {
      $0.isDryRun = true
      $0.isPartial = true
    }
    #expect(outcome.sentence(.swedish).contains("Inget skrevs. Avvisat och inte med: 2 rader."))
  }

  @Test func `the same files said to be all there is are not the supplement that they were`() throws {
    let files = ["mål.csv": "mål_id;namn\nM1;Tjänster\n"]
    #expect(try bench.takeIn("b", files, minute: 2) { $0.organisation = "SLK" }.verdict == .registered)
    let full = try takeInAgain(files) { $0.confirmsRemovals = true }
    #expect(full.verdict == .registered && full.absent == ["mål: M2"])
    #expect(try standing == ["P1", "P2", "P3", "M1"])
    let again = try takeInAgain(files) { $0.confirmsRemovals = true }
    #expect(again.verdict == .unchanged && again.known != nil)
  }

  @Test func `the file of a ledger ends nothing beyond the months that it covers`() throws {
    func ledger(_ year: Int, _ amount: Int) -> String {
      """
      #FLAGGA 0
      #SIETYP 4
      #ORGNR 212000-0142
      #FNAMN "Staden"
      #RAR 0 \(year)0101 \(year)1231
      #OMFATTN \(year)1231
      #VER A 1 \(year)0214
      {
      #TRANS 7410 {6 P1} \(amount)
      #TRANS 2440 {} -\(amount)
      }

      """
    }
    var amounts: [[Int64]] = []
    for (name, year, amount) in [("c", 2013, 10), ("d", 2014, 20)] {
      let outcome = try bench.takeIn(
        name, ["leverans.csv": Self.slip, "\(year).se": ledger(year, amount)], minute: Int64(year))
      #expect(outcome.verdict == .registered && outcome.absent == [], "\(outcome.sentence(.swedish))")
      let bookings = try bench.workspace().programme().bookings
      amounts.append(bookings.flatMap(\.observations).compactMap { $0.value.value?.digits })
    }
    #expect(amounts == [[1000], [1000, 2000]])
  }
}

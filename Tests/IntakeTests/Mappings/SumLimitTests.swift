import Intake
import ProgrammeModel
import Testing

/// Sums of rows that are alike, more of them than are kept.
@Suite struct SumLimitTests {
  private static let mapping = """
    mappning: 1
    tabeller:
      - tabell: utfall
        kolumner:
          projekt: P
          slag: {värde: driftkostnad}
          finansiär: {värde: nämnd}
          period: {värde: "2014"}
          belopp: {från: B, enhet: tkr}
        lika rader: summera
    """

  private static func takenIn(_ file: String, most: Int) -> IntakeResult {
    let delivery = Delivery(files: [
      DeliveredFile(name: "lista.csv", bytes: Array(file.utf8)),
      DeliveredFile(name: "lista.mappning.yaml", bytes: Array(mapping.utf8)),
    ])
    return Intake(known: known(["projekt": ["A", "B", "C"]]), mostSums: most) { CountingDigest() }.read(delivery)
  }

  @Test func `rows beyond the sums are never counted once instead of added`() {
    let file = "P;B\nA;1\nB;2\nC;5\nA;1\nC;5\n"
    let whole = Self.takenIn(file, most: 3)
    #expect(whole.codes == [], "\(whole.lines(.english))")
    #expect(whole.values.map { $0.split(separator: " ").last } == ["2000.00", "2000.00", "10000.00"])
    let beyond = Self.takenIn(file, most: 2)
    #expect(beyond.codes.contains("too-large"))
    #expect(beyond.values == [], "a sum that lacks a part would pass for the whole")
    #expect(beyond.diagnostics.filter { $0.code == "too-large" }.map(\.place.row) == [4])
  }
}

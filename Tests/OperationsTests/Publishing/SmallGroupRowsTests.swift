import Operations
import ProgrammeModel
import Register
import Testing

/// Row by row, open data tell of no small group that a figure would not show.
@Suite struct SmallGroupRowsTests {
  @Test func `no row of the open data is about one sex or about fewer persons than are shown`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let files = try ExportOpenData(workspace).files(asOf: .latest, settings: .init())
    #expect(files.count > 50)
    for table in ["anvandare.csv", "enkatsvar.csv"] { #expect(!files.contains { $0.path == table }, "\(table)") }
    for file in files where file.path.hasSuffix(".csv") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false)
      for (name, isFine) in Self.demands {
        guard let place = columns.firstIndex(of: Substring(name)) else { continue }
        // Only tables of series have these columns, and their cells hold no commas.
        let cells = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[place] }
        #expect(cells.allSatisfy { isFine(String($0)) }, "\(file.path) \(name)")
      }
    }
  }

  private static let demands: [(String, @Sendable (String) -> Bool)] = [
    ("kön", { $0.isEmpty || $0 == "totalt" }), ("personer", { Int($0).map { $0 >= 5 } ?? true }),
  ]
}

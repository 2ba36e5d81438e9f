import Operations
import ProgrammeModel
import Testing

/// The files of the site can lie on any file system.
@Suite struct SiteNameTests {
  @Test func `a project whose id Windows keeps for a device has a page by another name`() throws {
    let bench = try Bench()
    var files = Bench.smallCity
    files["projekt.csv"] =
      "projekt_id;namn;portfölj;tillstånd\nP1;Mina sidor;PF1;pågående\nCON;Kontroll;PF1;pågående\n"
      + "com1;Kontakt;PF1;pågående\nCONT;Kontor;PF1;pågående\n"
    #expect(try bench.takeIn("a", files).verdict.isSuccess)
    let paths = Set(try MakeSite(bench.workspace()).files(language: .swedish).map(\.path))
    for name in ["_CON", "_com1", "CONT", "P1"] { #expect(paths.contains("projekt/\(name).html"), "\(name)") }
  }
}

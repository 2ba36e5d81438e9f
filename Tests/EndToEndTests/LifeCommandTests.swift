import Foundation
import TestSupport
import Testing

/// The lives of projects and benefits through the command: what is taken in, refused, undone and found.
@Suite struct LifeCommandTests {
  private func take(_ bench: Workbench, _ name: String, _ files: [String: String]) async throws -> Ending {
    for (file, text) in files { try bench.folder.write("\(name)/\(file).csv", text.utf8) }
    return try await bench.run("import", bench.folder.path(name), "--by", "Anna")
  }

  /// P1 from application to B2, written as BP0 to BP2, and stated as running.
  private func running() async throws -> Workbench {
    let bench = try await Workbench()
    let first = try await take(
      bench, "a",
      [
        "projekt": "projekt_id;namn;tillstånd\nP1;E-arkiv;pågående\n",
        "nyttor": "nytta_id;projekt;namn;klass;status\nN1;P1;Kortare tid;gul;mätning_pågår\n",
        "overgangar":
          "övergång_id;projekt;nytta;händelse;datum\nÖ1;P1;;ansökan;2013-01-10\nÖ2;P1;;beredning;2013-02-01\n"
          + "Ö3;P1;;prioritering;2013-03-01\nÖ4;P1;;BP0;2013-03-10\nÖN1;P1;N1;mätning;2014-01-01\n",
      ])
    #expect(first.code == 0, "\(first.said)")
    let second = try await take(
      bench, "b", ["overgangar": "övergång_id;projekt;händelse;datum\nÖ5;P1;BP1;2013-04-01\n"])
    #expect(second.code == 0, "\(second.said)")
    let third = try await take(
      bench, "c",
      ["overgangar": "övergång_id;projekt;händelse;datum\nÖ6;P1;finansiering;2013-04-10\nÖ7;P1;BP2;2013-05-01\n"])
    #expect(third.code == 0, "\(third.said)")
    return bench
  }

  @Test func `a project and its benefit whose transitions lead to their states are no findings`() async throws {
    let bench = try await running()
    #expect(try await bench.findings("R35").isEmpty)
    let shown = try await bench.run("show", "P1").text
    #expect(shown.contains("Tillstånd: pågående, efter B2 (genomförandefasen)."))
  }

  @Test func `undoing a transition leaves those that rested on it without effect, and says so`() async throws {
    let bench = try await running()
    let undone = try await bench.run("undo", "2", "--by", "Anna", "--reason", "Fel beslutspunkt")
    #expect(undone.code == 0, "\(undone.said)")
    #expect(try await bench.findings("R35") == ["R35:projekt:P1:tillstånd", "R35:projekt:P1:Ö7"])
    let shown = try await bench.run("show", "P1").text
    #expect(shown.contains("räknas inte"))
    // The point passed again, in its place, brings the life back.
    let again = try await take(
      bench, "d", ["overgangar": "övergång_id;projekt;händelse;datum\nÖ8;P1;B1;2013-04-02\n"])
    #expect(again.code == 0, "\(again.said)")
    #expect(try await bench.findings("R35").isEmpty)
  }

  @Test func `a stated state that runs ahead of the transitions is found until one of them is registered`() async throws
  {
    let bench = try await running()
    let stated = try await take(
      bench, "d",
      [
        "projekt": "projekt_id;namn;tillstånd\nP1;E-arkiv;avslutad\n",
        "nyttor": "nytta_id;projekt;namn;klass;status\nN1;P1;Kortare tid;gul;realiserad\n",
      ])
    #expect(stated.code == 0, "\(stated.said)")
    #expect(try await bench.findings("R35") == ["R35:nytta:N1:tillstånd", "R35:projekt:P1:tillstånd"])
    let shown = try await bench.run("show", "P1").text.replacingOccurrences(of: "\n", with: " ")
    #expect(shown.contains("Nyttan N1 anges som realiserad, men övergångarna ger mätning pågår."))
    let closed = try await take(
      bench, "e",
      [
        "overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;;BP3;2014-01-10\nÖ9;P1;;BP4;2014-02-01\n"
          + "ÖN2;P1;N1;realiserad;2014-06-01\n"
      ])
    #expect(closed.code == 0, "\(closed.said)")
    #expect(try await bench.findings("R35").isEmpty)
  }

  @Test func `a benefit's event is impossible for a project, and a skipped state is told with what is possible`()
    async throws
  {
    let bench = try await running()
    let wrong = try await take(
      bench, "d", ["overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;;realiserad;2014-06-01\n"])
    #expect(wrong.code == 1)
    #expect(wrong.said.contains("realiserad gäller en nytta, inte projektet"))
    let skipped = try await take(
      bench, "e", ["overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;N1;hemtagning;2014-06-01\n"])
    #expect(skipped.code == 1)
    #expect(skipped.said.contains("Möjligt nu: delvis_realiserad, realiserad, ej_realiserad, nedskrivning."))
  }
}

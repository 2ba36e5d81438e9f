import Foundation
import TestSupport
import Testing

/// The lives of projects and benefits through the command: what is taken in, refused, undone and found.
@Suite struct LifeCommandTests {
  private func take(_ register: SampleRegister, _ name: String, _ files: [String: String]) throws -> Command.Run {
    for (file, text) in files { try register.folder.write("\(name)/\(file).csv", text.utf8) }
    return try register.run("import", register.folder.path(name), "--by", "Anna")
  }

  private func findings(_ register: SampleRegister, _ rule: String) throws -> [String] {
    let run = try register.run("check", "--as-of", "latest", "--rule", rule, "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (object?["findings"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  /// P1 from application to B2, written as BP0 to BP2, and stated as running.
  private func running() throws -> SampleRegister {
    let register = try SampleRegister()
    let first = try take(
      register, "a",
      [
        "projekt": "projekt_id;namn;tillstånd\nP1;E-arkiv;pågående\n",
        "nyttor": "nytta_id;projekt;namn;klass;status\nN1;P1;Kortare tid;gul;mätning_pågår\n",
        "overgangar":
          "övergång_id;projekt;nytta;händelse;datum\nÖ1;P1;;ansökan;2013-01-10\nÖ2;P1;;beredning;2013-02-01\n"
          + "Ö3;P1;;prioritering;2013-03-01\nÖ4;P1;;BP0;2013-03-10\nÖN1;P1;N1;mätning;2014-01-01\n",
      ])
    #expect(first.exitCode == 0, "\(first.text)")
    let second = try take(
      register, "b", ["overgangar": "övergång_id;projekt;händelse;datum\nÖ5;P1;BP1;2013-04-01\n"])
    #expect(second.exitCode == 0, "\(second.text)")
    let third = try take(
      register, "c",
      ["overgangar": "övergång_id;projekt;händelse;datum\nÖ6;P1;finansiering;2013-04-10\nÖ7;P1;BP2;2013-05-01\n"])
    #expect(third.exitCode == 0, "\(third.text)")
    return register
  }

  @Test func `a project and its benefit whose transitions lead to their states are no findings`() throws {
    let register = try running()
    #expect(try findings(register, "R35").isEmpty)
    let shown = try register.run("show", "P1").output
    #expect(shown.contains("Tillstånd: pågående, efter B2 (genomförandefasen)."))
  }

  @Test func `undoing a transition leaves those that rested on it without effect, and says so`() throws {
    let register = try running()
    let undone = try register.run("undo", "2", "--by", "Anna", "--reason", "Fel beslutspunkt")
    #expect(undone.exitCode == 0, "\(undone.text)")
    #expect(try findings(register, "R35") == ["R35:projekt:P1:tillstånd", "R35:projekt:P1:Ö7"])
    let shown = try register.run("show", "P1").output
    #expect(shown.contains("räknas inte"))
    // The point passed again, in its place, brings the life back.
    let again = try take(
      register, "d", ["overgangar": "övergång_id;projekt;händelse;datum\nÖ8;P1;B1;2013-04-02\n"])
    #expect(again.exitCode == 0, "\(again.text)")
    #expect(try findings(register, "R35").isEmpty)
  }

  @Test func `a stated state that runs ahead of the transitions is found until one of them is registered`() throws {
    let register = try running()
    let stated = try take(
      register, "d",
      [
        "projekt": "projekt_id;namn;tillstånd\nP1;E-arkiv;avslutad\n",
        "nyttor": "nytta_id;projekt;namn;klass;status\nN1;P1;Kortare tid;gul;realiserad\n",
      ])
    #expect(stated.exitCode == 0, "\(stated.text)")
    #expect(try findings(register, "R35") == ["R35:nytta:N1:tillstånd", "R35:projekt:P1:tillstånd"])
    let shown = try register.run("show", "P1").output.replacingOccurrences(of: "\n", with: " ")
    #expect(shown.contains("Nyttan N1 anges som realiserad, men övergångarna ger mätning pågår."))
    let closed = try take(
      register, "e",
      [
        "overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;;BP3;2014-01-10\nÖ9;P1;;BP4;2014-02-01\n"
          + "ÖN2;P1;N1;realiserad;2014-06-01\n"
      ])
    #expect(closed.exitCode == 0, "\(closed.text)")
    #expect(try findings(register, "R35").isEmpty)
  }

  @Test func `a benefit's event is impossible for a project, and a skipped state is told with what is possible`() throws
  {
    let register = try running()
    let wrong = try take(
      register, "d", ["overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;;realiserad;2014-06-01\n"])
    #expect(wrong.exitCode == 1)
    #expect(wrong.text.contains("realiserad gäller en nytta, inte projektet"))
    let skipped = try take(
      register, "e", ["overgangar": "övergång_id;projekt;nytta;händelse;datum\nÖ8;P1;N1;hemtagning;2014-06-01\n"])
    #expect(skipped.exitCode == 1)
    #expect(skipped.text.contains("Möjligt nu: delvis_realiserad, realiserad, ej_realiserad, nedskrivning."))
  }
}

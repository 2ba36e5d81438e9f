import Intake
import ProgrammeModel
import Testing

/// What a draft of a mapping says of the tables that its columns refer to, and of versions. The shape is that of Bergen's
/// investment budget of 2012; the figures are made up.
@Suite struct DraftReferencesTests {
  private static let budget = """
    versjoner;sumart1-tekst;avdeling;avdeling-tekst;proplan;prosjektkategori;prosjekt;prosjekt-tekst;2011-plan;2012;2013
    11-14VB;Sum utgifter;2;Byrådsavd. for finans;IKTPLAN;IKT-plan;BUD343;Agresso;810 000,00;0;0
    11-14VB;Sum inntekter;2;Byrådsavd. for finans;IKTPLAN;IKT-plan;BUD343;Agresso;-810 000,00;0;0
    12-15IN1;Sum utgifter;2;Byrådsavd. for finans;IKTPLAN;IKT-plan;BUD343;Agresso;0;500 000,00;250 000,00
    12-15IN1;Sum utgifter;3;Byrådsavd. for barnehage;IKTPLFAG;Fagsystemer;100196;FDV-system;0;0;1 000 000,00

    """

  private static func draft() throws -> String {
    let file = DeliveredFile(name: "investeringsbudsjett.csv", bytes: Array(budget.utf8))
    return try MappingDraft(of: file, language: .swedish).text
  }

  @Test func `tables that are referred to stand as remarks, with codes and names from the same file`() throws {
    let text = try Self.draft()
    for line in [
      "FRÅGA: finns det som projekt hänvisar till i registret, i tabellen projekt?", "  # - tabell: projekt\n",
      "  #     projekt_id: \"prosjekt\"\n", "  #     namn: \"prosjekt-tekst\"\n", "  #     portfölj: \"proplan\"\n",
      "  # - tabell: struktur\n", "  #     nod_id: \"proplan\"\n", "  # - tabell: organisationer\n",
      "  #     namn: \"avdeling-tekst\"\n",
    ] {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
  }

  @Test func `a year column that one version alone has amounts in is asked about`() throws {
    let text = try Self.draft()
    #expect(text.contains("FRÅGA: 2011-plan har andra tal än noll bara i rader med 11-14VB."), "\(text)")
    #expect(text.contains("FRÅGA: 2012, 2013 har andra tal än noll bara i rader med 12-15IN1."), "\(text)")
    #expect(text.contains("urval: [{kolumn: \"versjoner\", är: \"12-15IN1\"}]"), "\(text)")
  }

  @Test func `with the questions answered and the marks taken away the file is taken in whole`() throws {
    let lines = try Self.draft().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var answered = lines.map { line -> String in
      let isMarked = ["  # - ", "  #   "].contains { line.hasPrefix($0) }
      return isMarked ? "  " + line.dropFirst(4) : line
    }.joined(separator: "\n")
    for (question, answer) in [
      ("finansiär: {värde: \"?\"}", "finansiär: {värde: nämnd}"),
      ("nodtyp: {värde: \"?\"}", "nodtyp: {värde: portfölj}"),
      ("slag: {värde: \"?\"}", "slag: {värde: facknämnd}"),
    ] {
      answered = answered.replacing(question, with: answer)
    }
    let result = takeIn([("investeringsbudsjett.csv", Self.budget), ("investeringsbudsjett.mappning.yaml", answered)])
    #expect(result.errorCount == 0, "\(result.lines(.swedish))\n\(answered)")
    #expect(
      try Set(result.records.rows.map { "\($0.table.rawValue) \($0.key.text)" }) == [
        "projekt BUD343", "projekt 100196", "struktur IKTPLAN", "struktur IKTPLFAG", "organisationer 2",
        "organisationer 3",
      ])
    #expect(
      result.values.contains { $0.contains("100196") && $0.hasSuffix("2013 = 1000000.00") }, "\(result.values)")
  }

  @Test(arguments: ["bok.se", "bok.SI", "uppgifter.xml"])
  func `a file that is no table is said to need no mapping`(_ name: String) {
    let file = DeliveredFile(name: name, bytes: Array("#SIETYP 4\n".utf8))
    #expect {
      try MappingDraft(of: file, language: .swedish)
    } throws: { error in
      if case MappingDraftError.needless = error { true } else { false }
    }
  }
}

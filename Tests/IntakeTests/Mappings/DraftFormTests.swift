import Intake
import ProgrammeModel
import Testing

/// How a foreign table lies in its file, as the draft of a mapping sees it.
@Suite struct DraftFormTests {
  private static func draft(_ text: String, as table: String? = nil) throws -> MappingDraft {
    try MappingDraft(of: DeliveredFile(name: "lista.csv", bytes: Array(text.utf8)), as: table, language: .swedish)
  }

  @Test(arguments: [
    """
    ;;2013;;2014;
    Projekt;Namn;Budget;Utfall;Budget;Utfall
    P1;Ett;1000;900;2000;1800
    P2;Två;3000;3100;1000;950

    """,
    """
    Projekt;Namn;Budget;Utfall;Budget;Utfall
    ;;2013;2013;2014;2014
    P1;Ett;1000;900;2000;1800
    P2;Två;3000;3100;1000;950

    """,
  ])
  func `two rows of heads over budget and outcome become two tables with the years as rows`(list: String) throws {
    let draft = try Self.draft(list)
    #expect(draft.table == TableName("budget"))
    #expect(draft.text.contains("rubrikrad: [1, 2]"), "\(draft.text)")
    let tables = draft.text.split(separator: "  - tabell: ").dropFirst()
    #expect(tables.map { $0.prefix { $0 != "\n" } } == ["budget", "utfall"], "\(draft.text)")
    for (table, amounts) in zip(tables, ["Budget", "Utfall"]) {
      #expect(table.contains("kolumner till rader:") && table.contains("projekt: \"Projekt\""), "\(table)")
      for year in ["2013", "2014"] {
        let heads = ["\(year) / \(amounts)", "\(amounts) / \(year)"]
        #expect(heads.contains { table.contains("{från: \"\($0)\", blir: \"\(year)\"}") }, "\(table)")
      }
      #expect(table.count { $0 == "{" } - table.count(of: "värde: \"?\"") == 2, "\(table)")
    }
    #expect(draft.text.contains("#   Namn: Ett | Två"), "\(draft.text)")
  }

  @Test func `of one table alone, the year columns of another are listed as not used`() throws {
    let text = try Self.draft(
      "Projekt;Budget 2013;Utfall 2013;Budget 2014;Utfall 2014\nP1;1000;900;2000;1800\n", as: "budget"
    ).text
    #expect(text.contains("- {från: \"Budget 2013\", blir: \"2013\"}"), "\(text)")
    #expect(!text.contains("från: \"Utfall"), "\(text)")
    #expect(text.contains("#   Utfall 2013: 900") && text.contains("#   Utfall 2014: 1800"), "\(text)")
  }

  @Test func `a list of projects with plain year columns is taken for amounts`() throws {
    let draft = try Self.draft("Projekt;Namn;2013;2014\nP1;Ett;1000;2000\nP2;Två;3000;1000\n")
    #expect(draft.text.contains("- \"2013\"") && draft.text.contains("- \"2014\""), "\(draft.text)")
  }

  @Test func `a table with its heads in the first column is proposed turned, and reads`() throws {
    let turned = """
      Projekt-id;P1;P2;P3
      Namn;Ett;Två;Tre
      Startdatum;2013-01-01;2013-02-01;2013-03-01
      Slutdatum;2014-01-01;2014-02-01;2014-03-01
      Sort;a;b;c

      """
    let draft = try Self.draft(turned)
    #expect(draft.table == TableName("projekt"))
    #expect(draft.text.contains("transponerad: ja") && !draft.text.contains("rubrikrad"), "\(draft.text)")
    #expect(draft.text.contains("start: \"Startdatum\""), "\(draft.text)")
    #expect(draft.text.contains("#   Sort: a | b | c"), "\(draft.text)")
    let result = takeIn([("lista.csv", turned), ("lista.mappning.yaml", draft.text)])
    #expect(result.errorCount == 0, "\(result.places)\n\(draft.text)")
    #expect(result.acceptedRows == 3)
  }
}

extension Substring {
  /// How often a text occurs.
  fileprivate func count(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}

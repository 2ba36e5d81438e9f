import DataPackage
import ProgrammeModel
import Testing

/// Texts that call what is left out are hidden, and no others.
@Suite struct CalledInTextTests {
  private static func purpose(_ text: String, hiding id: String, named name: String) -> String? {
    let all = Facts.snapshot([
      "projekt": [Facts.record(id, ["namn": name]), Facts.record("P2", ["namn": "Öppen", "syfte": text])]
    ])
    return Facts.open(all, Facts.mark("projekt", "", id)).records[TableName("projekt")]?.first?.fields[
      FieldName("syfte")]?.value
  }

  @Test(arguments: [
    ("4711", "Bygger på 4711."), ("SKV", "Beställs av SKV, i år."), ("P-12", "Följer P-12."),
    ("P7", "P7:s fortsättning"),
    ("X", "Liknar Nya växeln."), ("X", "Nya växelns efterföljare"),
  ])
  func `a text with an id of any form or a name as a whole word is hidden`(id: String, text: String) {
    #expect(Self.purpose(text, hiding: id, named: "Nya växeln") == "[sekretess]")
  }

  @Test(arguments: [
    ("4711", "Kostar 47110 kronor."), ("P-12", "Bygger på P-123 och XP-12."), ("S1", "För alla förskolans barn."),
  ])
  func `a text where it is only part of another word stays`(id: String, text: String) {
    #expect(Self.purpose(text, hiding: id, named: "Skola") == text)
  }

  @Test func `the name of a thing that stays is not hidden, and a row whose key tells goes`() {
    let all = Facts.snapshot(
      [
        "projekt": [Facts.record("P1007", ["namn": "Tidbok"])],
        "tjänster": [Facts.record("T1", ["namn": "Tidbok för alla", "byggstenar": "Kom med Tidbok."])],
        "milstolpar": [
          Facts.record("P2|P1007 klart", ["namn": "Klart"]), Facts.record("P2|B2", ["namn": "Tidbok klar"]),
        ],
      ],
      [
        "licenser": ["Tidbok", "Annat"].map {
          Facts.series("licenser", [$0, "", "SLK"], "köpta", ["2014": "5"])
        }
      ])
    let open = Facts.open(all, Facts.mark("projekt", "", "P1007"))
    #expect(open.values("tjänster", "namn") == ["T1 Tidbok för alla"])
    #expect(open.values("tjänster", "byggstenar") == ["T1 [sekretess]"])
    #expect(open.values("milstolpar", "namn") == ["P2|B2 [sekretess]"])
    #expect(open.values("licenser", "köpta").count == 1)
  }

  @Test func `what mentions one of several things left out is hidden on the ground of its own mark`() {
    let all = Facts.snapshot([
      "projekt": [Facts.record("P8", ["namn": "Första"]), Facts.record("P9", ["namn": "Andra"])],
      "tjänster": [
        Facts.record("T8", ["namn": "A", "projekt": "P8"]), Facts.record("T9", ["namn": "B", "projekt": "P9"]),
      ],
    ])
    var other = Facts.mark("projekt", "", "P9")
    other.ground = "OSL 26 kap. 1 §"
    let open = Facts.open(all, Facts.mark("projekt", "", "P8"), other)
    let grounds = open.records[TableName("tjänster")]?.map { $0.fields[FieldName("projekt")]?.missing }
    #expect(
      grounds == [MissingValue(.secret, note: "OSL 19 kap. 3 §"), MissingValue(.secret, note: "OSL 26 kap. 1 §")])
  }
}

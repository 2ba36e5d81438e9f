import DataPackage
import ProgrammeModel
import Testing

/// A value that is stated in more than one place is hidden in all of them.
@Suite struct RestatedTests {
  @Test func `a benefit taken home and its transition tell each other`() {
    let all = Facts.snapshot([
      "hemtagningar": [
        Facts.record("H1", ["nytta": "N1", "belopp": "6.00", "beslut": "7/2014"]),
        Facts.record("H2", ["nytta": "N1", "belopp": "3.00", "beslut": "9/2015"]),
      ],
      "övergångar": [
        Facts.record("Ö1", ["nytta": "N1", "belopp": "9.00", "dnr": "7/2014"]),
        Facts.record("Ö2", ["nytta": "N1", "belopp": "3.00"]),
        Facts.record("Ö3", ["nytta": "N2", "belopp": "6.00", "dnr": "7/2014"]),
      ],
    ])
    let byTaking = Facts.open(all, Facts.mark("hemtagningar", "belopp", "H1"))
    #expect(byTaking.values("hemtagningar", "belopp") == ["H1 –", "H2 3.00"])
    #expect(byTaking.values("övergångar", "belopp") == ["Ö1 –", "Ö2 3.00", "Ö3 6.00"])
    let byTransition = Facts.open(all, Facts.mark("övergångar", "belopp", "Ö2"))
    #expect(byTransition.values("hemtagningar", "belopp") == ["H1 6.00", "H2 –"])
  }

  @Test func `the lowest, the likely and the highest value go together`() {
    let range = ["lägst": "1.00", "trolig": "2.00", "högst": "3.00", "antal": "7"]
    let all = Facts.snapshot(
      ["kalkylkostnader": [Facts.record("K1|D1|2015", range), Facts.record("K2|D1|2015", range)]],
      [
        "nyttoplan": ["lägst", "trolig", "högst", "antal"].map {
          Facts.series("nyttoplan", ["K1", "N1"], $0, ["2015": "2.00", "2016": "4.00"])
        }
      ])
    let costs = Facts.open(all, Facts.mark("kalkylkostnader", "trolig", "K1"))
    for column in ["lägst", "trolig", "högst"] {
      #expect(costs.values("kalkylkostnader", column).map { $0.last == "–" } == [true, false])
    }
    #expect(costs.values("kalkylkostnader", "antal") == ["K1|D1|2015 7", "K2|D1|2015 7"])
    let plan = Facts.open(all, Facts.mark("nyttoplan", "trolig", "N1", "2015"))
    for column in ["lägst", "trolig", "högst"] {
      #expect(plan.values("nyttoplan", column) == ["K1|N1 2015 –", "K1|N1 2016 4.00"])
    }
    #expect(plan.values("nyttoplan", "antal") == ["K1|N1 2015 2.00", "K1|N1 2016 4.00"])
  }

  private static let money = Facts.snapshot(
    [
      "beslut": [
        Facts.record("B1", ["projekt": "P1", "belopp": "9.00"]),
        Facts.record("B2", ["projekt": "P1", "belopp": "2.00"]),
        Facts.record("B3", ["projekt": "P2", "belopp": "9.00"]),
      ],
      "ansökningar": [Facts.record("A1", ["projekt": "P1", "belopp": "13.50"])],
      "ansökningsår": [Facts.record("A1|2014", ["belopp": "9.00"]), Facts.record("A1|2015", ["belopp": "4.50"])],
    ],
    [
      "budget": [
        Facts.series("budget", row("konsulter"), "belopp", ["2014": "5.00", "2015": "3.00"]),
        Facts.series("budget", row("licenser"), "belopp", ["2014": "4.00"]),
      ]
    ])

  private static func row(_ costType: String) -> [String] {
    ["P1", "", "SLK", "driftkostnad", costType, "portfölj", "ursprunglig"]
  }

  @Test func `a hidden budget is not told by the decision and the application on the same money`() {
    let open = Facts.open(Self.money, Facts.mark("budget", "belopp", "P1|konsulter", "2014"))
    #expect(open.values("beslut", "belopp") == ["B1 –", "B2 2.00", "B3 9.00"])
    #expect(open.values("ansökningar", "belopp") == ["A1 –"])
    #expect(open.values("ansökningsår", "belopp") == ["A1|2014 –", "A1|2015 4.50"])
  }

  @Test func `a hidden decision is not told by the rows of the budget that come to it`() {
    let open = Facts.open(Self.money, Facts.mark("beslut", "belopp", "B1"))
    #expect(open.values("budget", "belopp").map { $0.hasSuffix("–") } == [true, false, true])
    #expect(open.values("ansökningsår", "belopp") == ["A1|2014 –", "A1|2015 4.50"])
    #expect(open.values("ansökningar", "belopp") == ["A1 –"], "13.50 less 4.50 is the secret")
    #expect(open.values("beslut", "belopp") == ["B1 –", "B2 2.00", "B3 9.00"])
  }

  @Test func `an application is not told by its years, nor a year by another statement of the whole`() {
    let all = Facts.snapshot([
      "beslut": [
        Facts.record("B1", ["projekt": "P1", "belopp": "9.00"]),
        Facts.record("B2", ["projekt": "P1", "belopp": "13.50"]),
      ],
      "ansökningar": [
        Facts.record("A1", ["projekt": "P1", "belopp": "9.00"]),
        Facts.record("A2", ["projekt": "P1", "belopp": "13.50"]),
        Facts.record("A3", ["projekt": "P1", "belopp": "5.00"]),
      ],
      "ansökningsår": [
        Facts.record("A1|2014", ["belopp": "4.00"]), Facts.record("A1|2015", ["belopp": "5.00"]),
        Facts.record("A2|2014", ["belopp": "9.00"]), Facts.record("A2|2015", ["belopp": "4.50"]),
        Facts.record("A3|2014", ["belopp": "2.00"]), Facts.record("A3|2015", ["belopp": "3.00"]),
      ],
    ])
    let open = Facts.open(all, Facts.mark("beslut", "belopp", "B1"))
    #expect(open.values("beslut", "belopp") == ["B1 –", "B2 –"])
    #expect(open.values("ansökningar", "belopp") == ["A1 –", "A2 –", "A3 –"])
    #expect(
      open.values("ansökningsår", "belopp") == [
        "A1|2014 –", "A1|2015 –", "A2|2014 –", "A2|2015 4.50", "A3|2014 –", "A3|2015 –",
      ])
  }

  @Test func `a hidden decision is not told by an agreement on the same money, nor the reverse`() {
    let all = Facts.snapshot([
      "beslut": [Facts.record("B1", ["projekt": "P1", "belopp": "9.00"])],
      "avtal": [
        Facts.record("AV1", ["projekt": "P1", "värde": "9.00"]),
        Facts.record("AV2", ["projekt": "P2", "värde": "9.00"]),
      ],
    ])
    for mark in [Facts.mark("beslut", "belopp", "B1"), Facts.mark("avtal", "värde", "AV1")] {
      let open = Facts.open(all, mark)
      #expect(open.values("beslut", "belopp") == ["B1 –"])
      #expect(open.values("avtal", "värde") == ["AV1 –", "AV2 9.00"])
    }
  }

  @Test func `a benefit taken home and the decision with its case number and amount tell each other`() {
    let all = Facts.snapshot([
      "hemtagningar": [Facts.record("H1", ["nytta": "N1", "belopp": "6.00", "beslut": "7/2014"])],
      "beslut": [
        Facts.record("B1", ["projekt": "P1", "belopp": "6.00", "dnr": "7/2014"]),
        Facts.record("B2", ["projekt": "P1", "belopp": "5.00", "dnr": "7/2014"]),
      ],
    ])
    let byTaking = Facts.open(all, Facts.mark("hemtagningar", "belopp", "H1"))
    #expect(byTaking.values("beslut", "belopp") == ["B1 –", "B2 5.00"])
    let byDecision = Facts.open(all, Facts.mark("beslut", "belopp", "B1"))
    #expect(byDecision.values("hemtagningar", "belopp") == ["H1 –"])
  }

  @Test func `a hidden amount is not told by what the budget has on a kind or cost type`() {
    func row(_ kind: String, _ costType: String, _ amount: String) -> StoredSeries {
      Facts.series(
        "budget", ["P1", "", "SLK", kind, costType, "portfölj", "ursprunglig"], "belopp", ["2014": amount])
    }
    let all = Facts.snapshot(
      ["beslut": [Facts.record("B1", ["projekt": "P1", "belopp": "9.00"])]],
      [
        "budget": [
          row("driftkostnad", "konsulter", "5.00"), row("driftkostnad", "licenser", "4.00"),
          row("investeringsutgift", "konsulter", "1.00"),
        ]
      ])
    let open = Facts.open(all, Facts.mark("beslut", "belopp", "B1"))
    #expect(open.values("budget", "belopp").map { $0.hasSuffix("–") } == [true, true, false])
  }
}

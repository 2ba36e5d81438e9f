import DataPackage
import ProgrammeModel
import Testing

/// The ledger's codes of a project are found wherever they are stated.
@Suite struct LedgerCodeTests {
  private static func booked(_ code: String) -> StoredSeries {
    Facts.series("huvudbok", [code, "driftkostnad", ""], "belopp", ["2014T2": "5.00"])
  }

  private static let all = Facts.snapshot(
    [
      "projekt": [
        Facts.record("P1", ["namn": "Skyddat boende"]),
        Facts.record("P2", ["namn": "Öppen", "huvudbokskod": "K2", "syfte": "Bokförs delvis på 7701."]),
        Facts.record("P3", ["namn": "Utan kod", "syfte": "Har kostat 77 kronor."]),
      ],
      "projektkoder": [
        Facts.record("*|*|K5", ["projekt": "P1"]), Facts.record("*|*|77*", ["projekt": "P1"]),
        Facts.record("*|*|7712", ["projekt": "P2"]), Facts.record("HB1|F2|K6", ["projekt": "P1"]),
      ],
    ],
    [
      "utfall": [
        Facts.series(
          "utfall", ["P1", "", "SLK", "driftkostnad", "konsulter", "portfölj", "per_period", ""], "belopp",
          ["2014T2": "25.00"]),
        Facts.series(
          "utfall", ["P3", "", "SLK", "driftkostnad", "konsulter", "portfölj", "per_period", ""], "belopp",
          ["2014T2": "5.00"]),
      ],
      "huvudbok": ["K5", "7701", "7712", "K6", "K2", "P1", "P3"].map(booked),
    ])

  private static func shown(_ mark: SecrecyMark) -> [String] {
    let open = Facts.open(all, mark)
    return (open.series[TableName("huvudbok")] ?? []).filter { $0.observations.allSatisfy { $0.value.value != nil } }
      .compactMap(\.key.dimensions.parts.first)
  }

  @Test func `a project left out takes with it what is booked on any code that may be its`() {
    #expect(Self.shown(Facts.mark("projekt", "", "P1")) == ["7712", "K2", "P3"])
  }

  @Test func `a secret outcome is not told by any code that may be the project's`() {
    #expect(Self.shown(Facts.mark("utfall", "belopp", "P1")) == ["7712", "K2", "P3"])
    #expect(Self.shown(Facts.mark("utfall", "belopp", "P3")) == ["K5", "7701", "7712", "K6", "K2", "P1"])
  }

  @Test func `a secret amount in the ledger is not told by the outcome of a project mapped to the code`() {
    let open = Facts.open(Self.all, Facts.mark("huvudbok", "belopp", "7701"))
    #expect(open.values("utfall", "belopp").map { $0.suffix(4) } == ["T2 –", "5.00"])
  }

  @Test func `a text with a code that is mapped to what is left out is hidden, and no other number`() {
    let open = Facts.open(Self.all, Facts.mark("projekt", "", "P1"))
    #expect(open.values("projekt", "syfte") == ["P2 [sekretess]", "P3 Har kostat 77 kronor."])
  }

  @Test func `a mark on a code that is mapped to what is left out is not told`() {
    let marks = [Facts.mark("projekt", "", "P1"), Facts.mark("huvudbok", "belopp", "7799")]
    #expect(Disclosure(marks, on: Facts.day(2015, 1, 1)).tellable(of: Self.all) == [])
  }
}

import DataPackage
import ProgrammeModel
import Testing

/// What belongs to a project whose existence is secret is not told either, whatever form it has.
@Suite struct LeftOutTests {
  private static let all = Facts.snapshot(
    [
      "projekt": [
        Facts.record("P1007", ["namn": "Tillstånd för företag"]),
        Facts.record("P2", ["namn": "Öppen", "syfte": "Bygger på tillstånd för företag."]),
      ],
      "nyttor": [
        Facts.record("N1", ["projekt": "P1007", "namn": "Tid", "mätetal": "M1"]),
        Facts.record("N2", ["projekt": "P1007", "namn": "Mer tid", "mätetal": "M2"]),
        Facts.record("N3", ["projekt": "P2", "namn": "Annan tid", "mätetal": "M2"]),
      ],
      "mätetal": [
        Facts.record("M1", ["namn": "Tid per anmälan"]), Facts.record("M2", ["namn": "Tid"]),
        Facts.record("M3", ["namn": "Andra"]),
      ],
      "beslut": [
        Facts.record("B1", ["projekt": "P1007", "nod": "PF1", "belopp": "20.00"]),
        Facts.record("B2", ["projekt": "P2", "nod": "PF1", "belopp": "5.00", "beskrivning": "Beror av P1007."]),
      ],
      "avvikelser": [Facts.record("AV1", ["projekt": "P1007", "period": "2014T2", "slag": "tid"])],
      "risker": [Facts.record("R1|2014T2", ["projekt": "P1007", "beskrivning": "Försening"])],
      "övergångar": [Facts.record("Ö1", ["nytta": "N1", "händelse": "hemtagning", "belopp": "6.00"])],
      "avtal": [Facts.record("A1", ["projekt": "P1007", "värde": "1.00"])],
      "finansieringsbehov": [Facts.record("F1", ["namn": "Behov", "belopp": "20.00", "beslut": "B1"])],
      "godtagna": [Facts.record("G1", ["iakttagelse": "R13:projekt:P1007:mål", "motiv": "Mål beslutas."])],
      "texter": [
        Facts.record("2014T2|projekt/P1007/bakgrund|sv", ["text": "Så gick det."]),
        Facts.record("2014T2|bakgrund|sv", ["text": "Tillstånd för företag är klart."]),
      ],
    ],
    [
      "mätvärden": [
        Facts.series("mätvärden", ["M1", "projekt", "P1007", "totalt"], "värde", ["2014T2": "5"]),
        Facts.series("mätvärden", ["M2", "projekt", "P2", "totalt"], "värde", ["2014T2": "6"]),
      ]
    ])
  private static let open = Facts.open(all, Facts.mark("projekt", "", "P1007"))

  @Test func `decisions, deviations, risks, transitions, needs, acceptances and texts about it go`() {
    let left: [(table: String, keys: [String])] = [
      ("beslut", ["B2"]), ("avvikelser", []), ("risker", []), ("övergångar", []), ("avtal", []),
      ("finansieringsbehov", []), ("godtagna", []), ("texter", ["2014T2|bakgrund|sv"]),
    ]
    for (table, keys) in left {
      #expect((Self.open.records[TableName(table)] ?? []).map(\.key.text) == keys, "\(table)")
    }
  }

  @Test func `an indicator goes where nothing else is measured by it`() {
    #expect((Self.open.records[TableName("mätetal")] ?? []).map(\.key.text) == ["M2", "M3"])
    #expect(Self.open.values("mätvärden", "värde") == ["M2|projekt|P2|totalt 2014T2 6"])
  }

  @Test func `a text with its name or its id is hidden, and no other`() {
    #expect(Self.open.values("projekt", "syfte") == ["P2 [sekretess]"])
    #expect(Self.open.values("projekt", "namn") == ["P2 Öppen"])
    #expect(Self.open.values("beslut", "beskrivning") == ["B2 [sekretess]"])
    #expect(Self.open.values("beslut", "belopp") == ["B2 5.00"])
    #expect(Self.open.values("texter", "text") == ["2014T2|bakgrund|sv [sekretess]"])
  }
  @Test func `what a mark reaches is told by the series that indicators are measured in`() {
    let mark = Facts.mark("projekt", "", "P1007")
    let needed = SecretFacts.tables(for: [mark])
    #expect(needed.isSuperset(of: [TableName("nyttor"), TableName("mätvärden"), TableName("målvärden")]))
    let secret = SecretFacts([mark], in: Self.all)
    #expect(secret.marks(over: TableName("mätetal"), Key(["M1"]), FieldName("namn")) == [mark])
    var series = Self.all.series
    series[TableName("målvärden")] = [
      Facts.series("målvärden", ["M1", "organisation", "SOC", "totalt"], "värde", ["2014": "5"])
    ]
    let shared = Snapshot(
      registration: Self.all.registration, statedAt: Self.all.statedAt, records: Self.all.records, series: series)
    #expect(SecretFacts([mark], in: shared).marks(over: TableName("mätetal"), Key(["M1"]), FieldName("namn")) == [])
  }
}

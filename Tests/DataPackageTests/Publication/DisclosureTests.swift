import DataPackage
import ProgrammeModel
import TestSupport
import Testing

/// What is public holds no secret value, and nothing from which one follows.
@Suite struct DisclosureTests {
  private static let outcome = ["P1", "", "SLK", "driftkostnad", "konsulter", "portfölj", "per_period", ""]

  @Test func `a marked value goes and its neighbours stay`() {
    let all = Facts.snapshot(
      [:],
      [
        "utfall": [
          Facts.series(
            "utfall", Self.outcome, "belopp", ["2014-04": "4.00", "2014-05": "5.00", "2014-09": "9.00"])
        ]
      ])
    let open = Facts.open(all, Facts.mark("utfall", "belopp", "P1", "2014T2"))
    let key = Key(Self.outcome).text
    #expect(open.values("utfall", "belopp") == ["\(key) 2014-04 4.00", "\(key) 2014-05 –", "\(key) 2014-09 9.00"])
    let hidden = open.series[TableName("utfall")]?.first?.observations[1].value.missing
    #expect(hidden == MissingValue(.secret, note: "OSL 19 kap. 3 §"))
  }

  @Test func `a value counted from 1 January goes with every month it holds`() {
    var dimensions = Self.outcome
    dimensions[6] = "ackumulerat"
    let all = Facts.snapshot(
      [:],
      [
        "utfall": [
          Facts.series("utfall", dimensions, "belopp", ["2014-04": "4.00", "2014-08": "9.00", "2014-12": "12.00"]),
          Facts.series("utfall", dimensions, "belopp", ["2015-04": "1.00"]),
        ]
      ])
    let open = Facts.open(all, Facts.mark("utfall", "belopp", "P1", "2014T2"))
    #expect(open.values("utfall", "belopp").map { $0.suffix(4) } == ["4.00", "08 –", "12 –", "1.00"])
  }

  @Test func `the ledger does not tell a secret outcome, nor the reverse`() {
    let all = Facts.snapshot(
      ["projekt": [Facts.record("P1", ["namn": "A", "huvudbokskod": "K77"]), Facts.record("P2", ["namn": "B"])]],
      [
        "utfall": [
          Facts.series("utfall", Self.outcome, "belopp", ["2014-05": "5.00", "2014-01": "1.00"])
        ],
        "huvudbok": [
          Facts.series("huvudbok", ["K77", "driftkostnad", ""], "belopp", ["2014T2": "5.00", "2014T1": "1.00"]),
          Facts.series("huvudbok", ["P2", "driftkostnad", ""], "belopp", ["2014T2": "7.00"]),
        ],
      ])
    let byOutcome = Facts.open(all, Facts.mark("utfall", "belopp", "P1", "2014-05"))
    #expect(byOutcome.values("huvudbok", "belopp").map { $0.suffix(4) } == ["T2 –", "1.00", "7.00"])
    let byLedger = Facts.open(all, Facts.mark("huvudbok", "belopp", "K77", "2014T2"))
    #expect(byLedger.values("utfall", "belopp").map { $0.suffix(4) } == ["05 –", "1.00"])
  }

  @Test func `the forecasts that hold a secret outcome go with it, and those made before it stay`() {
    func forecast(_ project: String, _ costType: String, _ occasion: String, _ year: String) -> StoredSeries {
      Facts.series(
        "prognos", [project, "", "SLK", "driftkostnad", costType, "portfölj", occasion], "belopp", [year: "20.00"])
    }
    let all = Facts.snapshot(
      ["projekt": [Facts.record("P1", ["namn": "A", "huvudbokskod": "K77"])]],
      [
        "utfall": [
          Facts.series("utfall", Self.outcome, "belopp", ["2014-01": "11.00", "2014-05": "5.00"])
        ],
        "huvudbok": [Facts.series("huvudbok", ["K77", "driftkostnad", ""], "belopp", ["2014T2": "5.00"])],
        "prognos": [
          forecast("P1", "konsulter", "2014T2", "2014"), forecast("P1", "", "2014VB", "2014"),
          forecast("P1", "konsulter", "2014T1", "2014"), forecast("P1", "licenser", "2014T2", "2014"),
          forecast("P1", "konsulter", "2014T2", "2015"), forecast("P2", "konsulter", "2014T2", "2014"),
          forecast("P1", "konsulter", "2015T1", "2014"), forecast("P1", "konsulter", "2015T1", "2015"),
        ],
      ])
    let byOutcome = Facts.open(all, Facts.mark("utfall", "belopp", "P1", "2014T2"))
    let byLedger = Facts.open(all, Facts.mark("huvudbok", "belopp", "K77", "2014T2"))
    for open in [byOutcome, byLedger] {
      let shown = open.series[TableName("prognos")]?.map { $0.observations.allSatisfy { $0.value.value != nil } }
      #expect(shown == [false, false, true, true, true, true, false, true])
    }
  }

  @Test func `a ratio, its parts, the other sex and the city's value go together`() {
    func line(_ object: [String], _ measure: String, _ value: String) -> StoredSeries {
      Facts.series("mätvärden", ["M1"] + object, measure, ["2014T2": value])
    }
    let all = Facts.snapshot(
      [:],
      [
        "mätvärden": [
          line(["organisation", "SOC", "kvinnor"], "täljare", "3"),
          line(["organisation", "SOC", "kvinnor"], "nämnare", "4"),
          line(["organisation", "SOC", "kvinnor"], "värde", "75"), line(["organisation", "SOC", "män"], "värde", "60"),
          line(["organisation", "UTB", "totalt"], "värde", "50"), line(["staden", "staden", "totalt"], "värde", "62"),
        ]
      ])
    let open = Facts.open(all, Facts.mark("mätvärden", "täljare", "M1|SOC|kvinnor"))
    #expect(open.values("mätvärden", "värde").map { $0.suffix(2) } == [" –", " –", "50", " –"])
    #expect(open.values("mätvärden", "nämnare").map { $0.suffix(1) } == ["–"])
  }

  @Test func `both sides of a move between frames go, and other frames stay`() {
    func frame(_ id: String, _ kind: String, _ amount: String) -> StoredRecord {
      Facts.record(id, ["portfölj": "PF1", "år": "2014", "slag": kind, "belopp": amount, "beslut": "12/2014"])
    }
    let moved = "flytt_mellan_portföljer"
    let all = Facts.snapshot([
      "ramar": [frame("R1", moved, "-5.00"), frame("R2", moved, "5.00"), frame("R3", "ursprunglig", "40.00")]
    ])
    let open = Facts.open(all, Facts.mark("ramar", "belopp", "R1"))
    #expect(open.values("ramar", "belopp") == ["R1 –", "R2 –", "R3 40.00"])
  }

  @Test func `an application's amount and its years tell each other, and a decision its transition and agreement`() {
    let all = Facts.snapshot([
      "ansökningar": [Facts.record("A1", ["belopp": "9.00"])],
      "ansökningsår": [Facts.record("A1|2014", ["belopp": "4.00"]), Facts.record("A2|2014", ["belopp": "1.00"])],
      "beslut": [Facts.record("B1", ["belopp": "9.00", "dnr": "7/2014"]), Facts.record("B2", ["belopp": "2.00"])],
      "övergångar": [Facts.record("Ö1", ["belopp": "9.00", "beslut": "B1"])],
      "avtal": [Facts.record("AV1", ["värde": "9.00", "dnr": "7/2014"])],
    ])
    let open = Facts.open(all, Facts.mark("ansökningar", "belopp", "A1"), Facts.mark("beslut", "belopp", "B1"))
    #expect(open.values("ansökningsår", "belopp") == ["A1|2014 –", "A2|2014 1.00"])
    #expect(open.values("beslut", "belopp") == ["B1 –", "B2 2.00"])
    #expect(open.values("övergångar", "belopp") == ["Ö1 –"])
    #expect(open.values("avtal", "värde") == ["AV1 –"])
  }

  @Test func `a project whose existence is secret goes with all that needs it`() {
    let all = Facts.snapshot(
      [
        "projekt": [
          Facts.record("P1", ["namn": "Skyddad", "huvudbokskod": "K77"]),
          Facts.record("P2", ["namn": "Öppen", "överordnat": "P1"]),
        ],
        "nyttor": [Facts.record("N1", ["projekt": "P1", "namn": "Nytta"])],
        "hemtagningar": [Facts.record("H1", ["nytta": "N1", "belopp": "1.00"])],
        "tjänster": [Facts.record("T1", ["namn": "Tjänst", "projekt": "P1"])],
      ],
      [
        "utfall": [Facts.series("utfall", Self.outcome, "belopp", ["2014-05": "5.00"])],
        "huvudbok": [Facts.series("huvudbok", ["K77", "driftkostnad", ""], "belopp", ["2014T2": "5.00"])],
      ])
    let open = Facts.open(all, Facts.mark("projekt", "", "P1"))
    #expect(open.values("projekt", "namn") == ["P2 Öppen"])
    #expect(open.values("projekt", "överordnat") == ["P2 –"])
    #expect(open.values("tjänster", "projekt") == ["T1 –"])
    for (table, column) in [
      ("nyttor", "namn"), ("hemtagningar", "belopp"), ("utfall", "belopp"), ("huvudbok", "belopp"),
    ] {
      #expect(open.values(table, column) == [], "\(table)")
    }
  }

  @Test func `a secret text says that it is secret`() {
    let all = Facts.snapshot([
      "risker": [Facts.record("R1|2014T2", ["projekt": "P1", "beskrivning": "Låset är trasigt"])]
    ])
    let open = Facts.open(all, Facts.mark("risker", "beskrivning", "P1", "2014T2"))
    #expect(open.values("risker", "beskrivning") == ["R1|2014T2 [sekretess]"])
  }

  @Test func `a mark that has ended hides nothing, and one that has not begun hides already`() {
    let all = Facts.snapshot(["avtal": [Facts.record("AV1", ["värde": "9.00"])]])
    var ended = Facts.mark("avtal", "värde", "AV1")
    ended.to = Facts.day(2014, 12, 31)
    var coming = Facts.mark("avtal", "värde", "AV1")
    coming.from = Facts.day(2016, 1, 1)
    #expect(Facts.open(all, ended).values("avtal", "värde") == ["AV1 9.00"])
    #expect(Facts.open(all, coming).values("avtal", "värde") == ["AV1 –"])
  }

  @Test(arguments: [("avtl", "värde"), ("avtal", "vrde"), ("avtal", "avtal_id"), ("utfall", "period")])
  func `a mark that protects nothing is told`(table: String, column: String) {
    let disclosure = Disclosure([Facts.mark(table, column, "")], on: Facts.day(2014, 1, 1))
    #expect(disclosure.unusable.count == 1)
  }

  @Test func `names, remarks and what is not listed go without a mark`() {
    let all = Facts.snapshot(
      [
        "personer": [Facts.record("PE1", ["namn": "Anna Ek", "befattning": "handläggare"])],
        "svar": [Facts.record("F1|SOC", ["svar": "Vi ber att få återkomma"])],
        "nytt": [Facts.record("X", ["vad": "som helst"])],
      ], ["utfall": [Facts.series("utfall", Self.outcome, "belopp", ["2014-05": "5.00"])]])
    let open = Facts.open(all)
    #expect(open.values("personer", "namn") == ["PE1 –"])
    #expect(open.values("personer", "befattning") == ["PE1 handläggare"])
    #expect(open.values("svar", "svar") == ["F1|SOC [utelämnat]"] && open.records[TableName("nytt")] == nil)
    #expect(open.series[TableName("utfall")]?.first?.observations.map(\.note) == ["[utelämnat]"])
  }
}

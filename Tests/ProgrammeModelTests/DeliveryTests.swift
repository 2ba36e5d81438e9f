import ProgrammeModel
import TestSupport
import Testing

/// Values on their way from files to the register.
@Suite struct DeliveryTests {
  @Test(arguments: MissingValue.Reason.allCases)
  func `a reason for a missing value comes back from its code and its word`(_ reason: MissingValue.Reason) {
    #expect(reason.code > 0)
    #expect(MissingValue.Reason(code: reason.code) == reason)
    #expect(MissingValue.Reason(rawValue: reason.rawValue) == reason)
  }

  @Test func `a value that is there has no reason`() {
    #expect(MissingValue.Reason(code: 0) == nil)
    #expect(MissingValue.Reason(code: 200) == nil)
    #expect(Reported.value(1).missing == nil && Reported.value(1).value == 1)
    #expect(Reported<Int>.missing(MissingValue(.secret)).map { $0 + 1 }.missing?.reason == .secret)
    #expect(Reported.value(0) != .missing(MissingValue(.unstated)), "0 is never blank")
  }

  @Test func `a batch keeps every observation, with each series and note once`() {
    var batch = ObservationBatch()
    let keys = (0..<3).map { SeriesKey(table: TableName("t"), measure: FieldName("m"), dimensions: Key(["\($0)"])) }
    let place = SourcePlace(source: 0, row: 7)
    for year in 2013...2015 {
      for key in keys {
        let value = Reported.value(FixedDecimal(digits: Int64(year), scale: 2))
        batch.append(Observation(period: .year(year), value: value, note: "not", place: place), to: key, source: 0)
      }
    }
    let secret = Reported<FixedDecimal>.missing(MissingValue(.secret, note: "OSL 19:1, KS"))
    batch.append(Observation(period: .year(2016), value: secret, place: place), to: keys[0], source: 1)
    #expect(batch.rows.count == 10)
    #expect(Array(batch.series) == keys)
    #expect(batch.notes == ["", "not", "OSL 19:1, KS"])
    #expect(batch.rows.last?.missing == MissingValue.Reason.secret.code)
    #expect(batch.rows.last?.note == 2)
    #expect(batch.rows.allSatisfy { $0.row == 7 })
  }

  @Test(arguments: [
    (FieldValue.text("å"), "å"), (.integer(-3), "-3"), (.decimal(FixedDecimal(digits: 50, scale: 2)), "0.50"),
    (.money(Money(ore: 1250)), "12.50"), (.money(Money(ore: -5)), "-0.05"), (.flag(true), "ja"), (.flag(false), "nej"),
    (.period(.year(2014)), "2014"), (.missing(MissingValue(.secret)), ""), (.personal("Anna"), "Anna"),
  ])
  func `a value has one canonical text`(_ value: FieldValue, _ text: String) {
    #expect(value.canonicalText == text)
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func `columns of a sheet have the letters of a spreadsheet`(_ column: Int, _ letters: String) {
    #expect(Place.letters(column) == letters)
    #expect(Place(file: "a.xlsx", sheet: "Kostnader", row: 14, column: column).text == "a.xlsx: Kostnader!\(letters)14")
  }

  @Test func `a diagnostic is one line with place, severity and code`() {
    let diagnostic = Diagnostic(
      code: "amount-not-a-number", severity: .error, message: Phrase(sv: "Inget belopp.", en: "No amount."),
      place: Place(file: "projekt.csv", row: 7, column: 4), remedy: Phrase(sv: "Rätta.", en: "Mend it."))
    #expect(diagnostic.line(.swedish) == "projekt.csv:7:4: fel: [amount-not-a-number] Inget belopp.")
    #expect(diagnostic.line(.english) == "projekt.csv:7:4: error: [amount-not-a-number] No amount.")
    #expect(Severity.notice < .warning && Severity.warning < .error)
  }
}

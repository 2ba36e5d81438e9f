import ProgrammeModel
import Scrutiny
import Testing

/// R40 to R42: ratings, definitions and measurements.
@Suite struct IndicatorRuleTests {
  private static let object = Subject(.indicator, "I1/projekt/P2")

  /// The healthy city with a falling indicator: 650 against a target of 700, in two tertials.
  private static func rated(_ rating: Rating?, motive: String = "", target: Int64 = 700) -> (inout Programme) -> Void {
    { programme in
      programme.indicators[0].direction = .falling
      var goal = TargetValue(
        indicator: "I1", objectKind: .project, object: "P2",
        key: SeriesKey(table: TableName("målvärden"), measure: FieldName("värde"), dimensions: Key(["I1", "P2"])))
      goal.observations = [number("2014", target)]
      programme.targetValues = [goal]
      guard let rating else { return }
      var assessment = Assessment(objectKind: .project, object: "P2", indicator: "I1", period: HealthyCity.period)
      assessment.rating = .value(rating)
      assessment.motive = motive
      programme.assessments = [assessment]
    }
  }

  @Test func `a decided rating kinder than the proposed is a warning with its motive`() throws {
    expectOne(
      try findings("R40", after: Self.rated(.met, motive: "Upphandling pågår.", target: 500)), .warning, Self.object,
      naming: "uppfylls helt", "uppfylls inte", "Upphandling pågår.")
  }

  @Test func `a harsher rating is a notice, the same rating is in order, no motive is a warning`() throws {
    expectOne(
      try findings("R40", after: Self.rated(.partlyMet, motive: "Osäkra värden.")), .notice, Self.object,
      naming: "uppfylls delvis", "uppfylls helt")
    #expect(try findings("R40", after: Self.rated(.met, motive: "Målet nåddes.")).isEmpty)
    expectOne(try findings("R40", after: Self.rated(.met)), .warning, Self.object, naming: "Motiv saknas")
    #expect(try findings("R40", after: Self.rated(nil)).isEmpty)
  }

  @Test func `a target without direction and a calculation that does not exist are found`() throws {
    expectOne(
      try findings("R41") { programme in
        Self.rated(nil)(&programme)
        programme.indicators[0].direction = nil
      }, .warning, Subject(.indicator, "I1"), naming: "ingen riktning")
    expectOne(
      try findings("R41") { $0.indicators[0].calculation = "tillgänglig" }, .warning, Subject(.indicator, "I1"),
      naming: "tillgänglig", "inte finns")
    #expect(try findings("R41") { $0.indicators[0].calculation = "tillgänglighet" }.isEmpty)
    #expect(try findings("R41", after: Self.rated(nil)).isEmpty)
  }

  private func percentages(_ values: [StoredObservation]) throws -> [Finding] {
    try findings("R42") { programme in
      programme.indicators[0].unit = "%"
      programme.indicators[0].numerator = "digitala"
      programme.indicators[0].denominator = "alla"
      programme.measurements = [measurement("I1", .project, "P2", values)]
    }
  }

  @Test func `a percentage above 100 is found`() throws {
    expectOne(
      try percentages([number("2014T1", 97), number("2014T2", 104)]), .warning, Self.object, naming: "104",
      "delen är större än det hela")
    #expect(try percentages([number("2014T1", 97), number("2014T2", 100)]).isEmpty)
  }

  @Test func `one per cent on two scales is found`() throws {
    let odd = StoredObservation(
      period: period("2014T2"), value: .value(FixedDecimal(digits: 97, scale: 2)),
      registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 1))
    expectOne(
      try percentages([number("2013T3", 96), number("2014T1", 97), odd]), .warning, Self.object, naming: "0,97",
      "annan skala")
    #expect(try percentages([number("2013T3", 96), number("2014T1", 97), number("2014T2", 98)]).isEmpty)
    let small = try percentages([number("2013T3", 1), number("2014T1", 1), number("2014T2", 1)])
    #expect(small.isEmpty, "a series of one per cent is no mistake")
  }

  @Test func `a percentage below 0 is found where it is a part of something`() throws {
    expectOne(
      try percentages([number("2014T2", -5)]), .warning, Self.object, naming: "−5", "delen är mindre än noll")
  }

  @Test func `two values on two scales are enough`() throws {
    let odd = StoredObservation(
      period: period("2014T2"), value: .value(FixedDecimal(digits: 97, scale: 2)),
      registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 1))
    expectOne(try percentages([number("2014T1", 97), odd]), .warning, Self.object, naming: "0,97", "annan skala")
    let begun = try percentages([number("2014T1", 1), number("2014T2", 60)])
    #expect(begun.isEmpty, "something new may go from 1 to 60 per cent")
  }

  @Test func `a numerator above its denominator is found`() throws {
    func parts(_ above: Int64) throws -> [Finding] {
      try findings("R42") { programme in
        programme.measurements = []
        programme.indicators[0].unit = "procent"
        programme.indicators[0].numerator = "digitala"
        programme.indicators[0].denominator = "alla"
        for (measure, value) in [(Measurement.Measure.numerator, above), (.denominator, 100)] {
          let series = SeriesKey(
            table: TableName("mätvärden"), measure: FieldName(measure.rawValue),
            dimensions: Key(["I1", "projekt", "P2", ""]))
          var row = Measurement(indicator: "I1", objectKind: .project, object: "P2", key: series)
          row.measure = measure
          row.observations = [number("2014T2", value)]
          programme.measurements.append(row)
        }
      }
    }
    expectOne(try parts(120), .warning, Self.object, naming: "120 av 100", "delen är större än det hela")
    #expect(try parts(100).isEmpty)
  }

  @Test func `more automated cases than completed ones in a row are found`() throws {
    func cases(_ automated: Int64) throws -> [Finding] {
      try findings("R42") { programme in
        for (measure, value) in [(CaseVolume.Measure.completed, Int64(60)), (.automated, automated)] {
          let series = SeriesKey(
            table: TableName("ärenden"), measure: FieldName(measure.rawValue), dimensions: Key(["T1", "", "e_tjänst"]))
          var row = CaseVolume(service: "T1", channel: .eService, measure: measure, key: series)
          row.observations = [number("2014-07", value)]
          programme.caseVolumes.append(row)
        }
      }
    }
    expectOne(
      try cases(70), .warning, Subject(.service, "T1"), naming: "fler automatiserade (70) än fullföljda (60)")
    #expect(try cases(60).isEmpty)
  }

  @Test func `a denominator of zero is found`() throws {
    func parts(_ below: Int64) throws -> [Finding] {
      try findings("R42") { programme in
        var row = measurement("I1", .project, "P2", [number("2014T2", below)])
        row.measure = .denominator
        programme.measurements.append(row)
      }
    }
    expectOne(try parts(0), .warning, Self.object, naming: "nämnaren 0")
    #expect(try parts(5).isEmpty)
  }
}

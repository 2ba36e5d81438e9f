import ProgrammeModel
import Scrutiny
import Testing

/// R40 for a perspective as a whole.
@Suite struct R40PerspectiveTests {
  /// The healthy city with one rated indicator, of which the perspective is decided.
  private func found(_ rating: Rating, motive: String, target: Int64 = 700) throws -> [Finding] {
    try findings("R40") { programme in
      programme.indicators[0].direction = .falling
      programme.indicators[0].perspective = .internalBenefit
      var goal = TargetValue(
        indicator: "I1", objectKind: .project, object: "P2",
        key: SeriesKey(table: TableName("målvärden"), measure: FieldName("värde"), dimensions: Key(["I1", "P2"])))
      goal.observations = [number("2014", target)]
      programme.targetValues = [goal]
      var row = Assessment(
        objectKind: .project, object: "P2", indicator: Perspective.internalBenefit.rawValue,
        period: HealthyCity.period)
      row.rating = .value(rating)
      row.motive = motive
      programme.assessments = [row]
    }
  }

  @Test func `a perspective decided kinder than its indicators say is a warning with its motive`() throws {
    let found = try found(.met, motive: "Upphandling pågår.", target: 500)
    #expect(found.count == 1 && found.first?.severity == .warning)
    let text = found.first?.found.swedish ?? ""
    #expect(text.contains("uppfylls helt") && text.contains("uppfylls inte") && text.contains("Upphandling pågår."))
    #expect(found.first?.subject.kind == .perspective)
  }

  @Test func `a harsher one is a notice, the same with motive is in order, none is a warning`() throws {
    #expect(try found(.notMet, motive: "Osäkra värden.").map(\.severity) == [.notice])
    #expect(try found(.met, motive: "Målen nåddes.").isEmpty)
    #expect(try found(.met, motive: "").map(\.severity) == [.warning])
  }
}

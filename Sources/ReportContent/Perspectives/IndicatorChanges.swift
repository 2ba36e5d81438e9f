import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The heads of the two changes that stand beside an indicator's value.
  var changeColumns: [Table.Column] {
    [.figures(self(PreviousReport.title), unit: ""), .figures(self(SameLastYear.title), unit: "")]
  }

  /// The two changes with their signs, with the decimals of the value they are changes of; a word or a dash where there is
  /// none.
  ///
  /// - Parameter gaps: what stands where there is no change is noted here, so that the table says what it means.
  func changes(
    _ standing: PointStanding, of known: KnownPoint, _ subject: Subject, beside value: Figure, _ gaps: inout ChangeGaps
  ) -> (sincePrevious: Table.Cell, sinceLastYear: Table.Cell) {
    (
      change(PreviousReport.self, standing.sincePrevious, of: known, subject, beside: value, &gaps),
      change(SameLastYear.self, standing.sinceLastYear, of: known, subject, beside: value, &gaps)
    )
  }

  private func change<Earlier: EarlierReport>(
    _ earlier: Earlier.Type, _ change: FigureValue, of known: KnownPoint, _ subject: Subject, beside value: Figure,
    _ gaps: inout ChangeGaps
  ) -> Table.Cell {
    if change.number != nil {
      let figure = IndicatorChange<Earlier>.figure(subject, period, worth: change)
      return .figure(fitted(figure, of: known, beside: value))
    }
    let isBroken = book.isBroken(known.point.indicator, between: Earlier.of(period), and: period)
    if isBroken { gaps.hasBroken = true } else { gaps.hasAbsent = true }
    return .text(isBroken ? self("brott", "break") : "–")
  }

  /// What the words that stand where there is no change mean; nothing where every indicator has both changes.
  func notes(_ gaps: ChangeGaps) -> [Prose] {
    let absent = self(
      "– : värdet nu eller värdet då saknas, så att ingen förändring kan visas.",
      "– : the value now or the value then is missing, so that no change can be shown.")
    let broken = self(
      "brott: mätetalets definition eller skala har ändrats sedan dess, så att värdena inte kan jämföras.",
      "break: the indicator's definition or scale has changed since then, so that the values cannot be compared.")
    return [gaps.hasAbsent ? absent : nil, gaps.hasBroken ? broken : nil].compactMap(\.self).map(Prose.plain)
  }
}

/// What stands in a table where there is no change.
struct ChangeGaps {
  /// Whether a value is missing somewhere.
  var hasAbsent = false
  /// Whether a series is broken somewhere.
  var hasBroken = false
}

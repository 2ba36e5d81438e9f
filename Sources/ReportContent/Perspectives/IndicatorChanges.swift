import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The heads of the two changes that stand beside an indicator's value.
  var changeColumns: [Table.Column] {
    [.figures(self(PreviousReport.title), unit: ""), .figures(self(SameLastYear.title), unit: "")]
  }

  /// A change with its sign, with the decimals of the value it is a change of; a word or a dash where there is none.
  func change<Earlier: EarlierReport>(
    _ earlier: Earlier.Type, _ point: MeasurementBook.Point, _ subject: Subject, beside value: Figure
  ) -> Table.Cell {
    let change = IndicatorChange<Earlier>.figure(of: point, subject, period, book)
    if change.value.number != nil { return .figure(fitted(change, beside: value)) }
    return .text(isBroken(earlier, point) ? self("brott", "break") : "–")
  }

  /// What the words that stand where there is no change mean; nothing where every indicator has both changes.
  func changeNotes(_ points: [MeasurementBook.Point]) -> [Prose] {
    var (isAnyAbsent, isAnyBroken) = (false, false)
    func look<Earlier: EarlierReport>(_ earlier: Earlier.Type, _ point: MeasurementBook.Point) {
      guard book.change(of: point, from: Earlier.of(period), to: period).number == nil else { return }
      if isBroken(earlier, point) { isAnyBroken = true } else { isAnyAbsent = true }
    }
    for point in points {
      look(PreviousReport.self, point)
      look(SameLastYear.self, point)
    }
    let absent = self(
      "– : värdet nu eller värdet då saknas, så att ingen förändring kan visas.",
      "– : the value now or the value then is missing, so that no change can be shown.")
    let broken = self(
      "brott: mätetalets definition eller skala har ändrats sedan dess, så att värdena inte kan jämföras.",
      "break: the indicator's definition or scale has changed since then, so that the values cannot be compared.")
    return [isAnyAbsent ? absent : nil, isAnyBroken ? broken : nil].compactMap(\.self).map(Prose.plain)
  }

  private func isBroken<Earlier: EarlierReport>(_ earlier: Earlier.Type, _ point: MeasurementBook.Point) -> Bool {
    book.isBroken(point.indicator, between: Earlier.of(period), and: period)
  }
}

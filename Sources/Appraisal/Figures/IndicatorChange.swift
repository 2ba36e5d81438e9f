// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Which earlier report a value is compared with.
public protocol EarlierReport: Sendable {
  /// The frozen name of the change since it, whole: it is asked for each of a hundred thousand figures.
  static var changeName: String { get }
  /// What it is compared with.
  static var title: Phrase { get }
  /// The earlier period.
  static func of(_ period: ReportPeriod) -> ReportPeriod
}

/// The report before.
public enum PreviousReport: EarlierReport {
  public static let changeName = "indicator.change-previous"
  public static let title = Phrase(sv: "Mot förra rapporten", en: "Against the previous report")
  public static func of(_ period: ReportPeriod) -> ReportPeriod { period.previous }
}

/// The same report a year earlier.
public enum SameLastYear: EarlierReport {
  public static let changeName = "indicator.change-last-year"
  public static let title = Phrase(sv: "Mot året före", en: "Against the year before")
  public static func of(_ period: ReportPeriod) -> ReportPeriod { period.sameLastYear }
}

/// How an indicator has changed since an earlier report, in its own unit.
public enum IndicatorChange<Earlier: EarlierReport>: FigureDefinition {
  public static var name: String { Earlier.changeName }
  public static var version: Int { 2 }
  public static var title: Phrase { Earlier.title }
  public static var formula: Phrase {
    Phrase(
      sv: "Värdet nu − värdet då. Odefinierat över ett brott i serien, då definition eller skala ändrats.",
      en: "The value now − the value then. Undefined across a break in the series, where definition or scale changed.")
  }
  public static var style: FigureStyle { .change(decimals: 1) }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> ChangeInputs {
    let earlier = Earlier.of(period)
    func term(_ period: ReportPeriod) -> Term {
      let id = IndicatorValue.id(subject, period)
      return Term(
        Phrase(sv: period.description, en: period.description), IndicatorValue.value(subject, period, book), .figure(id)
      )
    }
    let broken = MeasurementBook.Point(subject).map { book.isBroken($0.indicator, between: earlier, and: period) }
    return ChangeInputs(now: term(period), earlier: term(earlier), isBroken: broken ?? false)
  }

  public static func value(of inputs: ChangeInputs) -> FigureValue { inputs.change }

  /// The figure of a subject whose change is known already.
  public static func figure(_ subject: Subject, _ period: ReportPeriod, worth change: FigureValue) -> Figure {
    Figure(id: id(subject, period), version: version, value: change, style: style)
  }
}

/// A value and an earlier one.
public struct ChangeInputs: FigureInputs {
  let now: Term
  let earlier: Term
  /// Whether definition or scale changed in between.
  let isBroken: Bool

  public var terms: [Term] { [now, earlier] }

  /// Now less earlier; undefined across a break.
  public var change: FigureValue { Self.change(now.value, earlier.value, isBroken: isBroken) }

  static func change(_ now: FigureValue, _ earlier: FigureValue, isBroken: @autoclosure () -> Bool) -> FigureValue {
    guard let after = now.number else { return now }
    guard let before = earlier.number else { return earlier }
    return isBroken()
      ? .undefined(UndefinedReason.seriesBroken.phrase) : .number(WrittenDecimal.difference(after, before))
  }
}

extension Book {
  /// How a point's value has changed since an earlier report; undefined across a break in the series.
  public func change(
    of point: MeasurementBook.Point, from earlier: ReportPeriod, to later: ReportPeriod
  ) -> FigureValue {
    let known = known(point)
    return change(of: known, worth: value(of: known, at: later), from: earlier, to: later)
  }

  /// How a point's value has changed since an earlier report.
  ///
  /// - Parameter now: its value in the later report.
  func change(
    of known: KnownPoint, worth now: FigureValue, from earlier: ReportPeriod, to later: ReportPeriod
  ) -> FigureValue {
    guard now.number != nil else { return now }
    return ChangeInputs.change(
      now, value(of: known, at: earlier), isBroken: isBroken(known.traits, between: earlier, and: later))
  }

  /// Whether an indicator's definition or scale changed after the earlier period.
  public func isBroken(
    _ indicator: Identifier<Indicator>, between earlier: ReportPeriod, and later: ReportPeriod
  ) -> Bool { isBroken(indicatorIndex[indicator], between: earlier, and: later) }

  private func isBroken(
    _ traits: IndicatorTraits, between earlier: ReportPeriod, and later: ReportPeriod
  ) -> Bool {
    guard let from = traits.seriesFrom else { return false }
    return earlier < from && from <= later
  }
}

// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The value of an indicator that grows with the year, from 1 January to the cut-off.
public enum IndicatorToDate: FigureDefinition {
  public static let name = "indicator.to-date"
  public static let version = 2
  public static let title = Phrase(sv: "Sedan 1 januari", en: "Since 1 January")
  public static let formula = Phrase(
    sv: "Ur grunduppgifter med katalogens beräkning, från 1 januari till brytdatum.",
    en: "From raw rows by the catalogue's calculation, from 1 January to the cut-off.")
  public static let style = IndicatorValue.style

  public static func formula(of subject: Subject, in book: Book) -> Phrase {
    IndicatorValue.formula(of: subject, in: book)
  }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> IndicatorReading {
    MeasurementBook.Point(subject).flatMap { book.readingToDate(of: $0, at: period) }
      ?? IndicatorReading(
        value: .missing(MissingValue(.notReported)),
        terms: [Term(title, .missing(MissingValue(.notReported)), .facts(.untraced))])
  }

  public static func value(of inputs: IndicatorReading) -> FigureValue { inputs.value }
}

/// The part of a yearly target that the months to the cut-off are to reach.
public enum IndicatorTargetToDate: FigureDefinition {
  public static let name = "indicator.target-to-date"
  public static let version = 2
  public static let title = Phrase(sv: "Årsmålets del", en: "Part of the target")
  public static let formula = Phrase(
    sv: "Årsmålet × månader sedan 1 januari / 12.", en: "The yearly target × months since 1 January / 12.")
  public static let style = IndicatorTarget.style

  /// The target × the months to the cut-off / 12.
  static func share(of target: Double, at period: ReportPeriod) -> Double {
    WrittenDecimal.part(of: target, period.lastMonth, outOf: 12)
  }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> TargetPartInputs {
    TargetPartInputs(
      target: Term(
        IndicatorTarget.title, IndicatorTarget.value(subject, period, book),
        .figure(IndicatorTarget.id(subject, period))),
      period: period)
  }

  public static func value(of inputs: TargetPartInputs) -> FigureValue {
    inputs.target.value.number.map { .number(share(of: $0, at: inputs.period)) } ?? inputs.target.value
  }
}

/// A yearly target and the months that have passed.
public struct TargetPartInputs: FigureInputs {
  fileprivate let target: Term
  fileprivate let period: ReportPeriod

  public var terms: [Term] {
    let months = Phrase(sv: "Månader sedan 1 januari", en: "Months since 1 January")
    return [target, Term(months, .count(period.lastMonth), .constant(months))]
  }
}

// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// How the deviation has changed since the report before in the same year; positive is an improvement.
public enum EconomyDeviationChange: FigureDefinition {
  public static let name = "economy.deviation-change"
  public static let version = 1
  public static let title = Phrase(sv: "Förändring", en: "Change")
  public static let formula = Phrase(
    sv: "Avvikelsen nu − avvikelsen i årets förra rapport. Plus är förbättring. Tertial 1 är årets första rapport.",
    en: "The deviation now − the deviation in the year's previous report. Plus is an improvement. Tertial 1 is the "
      + "year's first report.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    let now = Term(
      EconomyDeviation.title, EconomyDeviation.value(subject, period, book),
      .figure(EconomyDeviation.id(subject, period)))
    let title = Phrase(sv: "Avvikelse i förra rapporten", en: "Deviation in the previous report")
    guard period.occasion != .first else {
      let reason = Phrase(sv: "tertial 1 är årets första rapport", en: "tertial 1 is the year's first report")
      return DifferenceInputs(
        minuend: now, subtrahend: Term(title, .missing(MissingValue(.notApplicable)), .constant(reason)))
    }
    let before = period.previous
    return DifferenceInputs(
      minuend: now,
      subtrahend: Term(
        title, EconomyDeviation.value(subject, before, book), .figure(EconomyDeviation.id(subject, before))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

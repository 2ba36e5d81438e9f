// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// How much more than its frame a portfolio is expected to use: what a sentence on an overrun states; negative where some
/// of the frame is left.
public enum FrameOverrun: FigureDefinition {
  public static let name = "frame.overrun"
  public static let version = 1
  public static let title = Phrase(sv: "Över ramen", en: "Above the frame")
  public static let formula = Phrase(
    sv: "Prognos mot ram − gällande ram. Plus betyder att ramen överskrids.",
    en: "Forecast against frame − frame in force. Plus means that the frame is exceeded.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    FrameLeft.inputs(of: subject, at: period, from: book).turned
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

/// How much more than what is decided a project is expected to cost in all; negative where some of it is left.
public enum ProjectOverrun: FigureDefinition {
  public static let name = "project.overrun"
  public static let version = 1
  public static let title = Phrase(sv: "Över beslutat", en: "Above decided")
  public static let formula = Phrase(
    sv: "Bedömd slutkostnad − beslutat. Plus betyder att projektet bedöms kosta mer än beslutat.",
    en: "Expected total cost − decided. Plus means that the project is expected to cost more than decided.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    ProjectMargin.inputs(of: subject, at: period, from: book).turned
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

extension DifferenceInputs {
  /// The same two amounts, the first taken from the second.
  fileprivate var turned: DifferenceInputs { DifferenceInputs(minuend: subtrahend, subtrahend: minuend) }
}

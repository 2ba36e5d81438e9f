// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// A figure of a portfolio's frame, and for a larger node or the programme the sum over the frames below it.
public protocol FrameFigure: FigureDefinition where Inputs == SumInputs {
  /// Whether a row of the frame counts.
  static func counts(_ frame: Frame, at period: ReportPeriod) -> Bool
}

extension FrameFigure {
  public static var style: FigureStyle { .millions }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let nodes: Set<Identifier<StructureNode>> =
      subject.kind == .node ? Set(book.subtree(of: Identifier(subject.id))) : Set(book.programme.nodes.map(\.id))
    let frames = book.programme.frames.filter {
      nodes.contains($0.portfolio) && $0.year == period.year && counts($0, at: period)
    }.sorted { $0.id < $1.id }
    return SumInputs(
      parts: frames.map { frame in
        var sum = ReportedSum()
        sum.add(frame.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
        let kind = frame.change.map { $0.phrase } ?? Phrase(sv: "ram", en: "frame")
        return SumInputs.Part(
          Phrase(sv: "\(kind.swedish), \(frame.portfolio)", en: "\(kind.english), \(frame.portfolio)"), sum,
          .facts(.records([frame.origin], field: FieldName("belopp"))))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

extension Frame {
  /// Whether the row changes what may be spent, as decided by a day: plans do not, and grossing adds income as well.
  package func isInForce(on day: CalendarDay) -> Bool {
    status != .planned && change != .grossing && (decidedOn.map { $0 <= day } ?? true)
  }
}

/// The frame first decided by the council for the year.
public enum FrameOriginal: FrameFigure {
  public static let name = "frame.original"
  public static let version = 1
  public static let title = Phrase(sv: "Ursprunglig ram", en: "Original frame")
  public static let formula = Phrase(
    sv: "Kommunfullmäktiges ursprungliga ram för året.", en: "The council's original frame for the year.")

  /// Whether a row of the frame counts.
  public static func counts(_ frame: Frame, at period: ReportPeriod) -> Bool {
    frame.change == .original && frame.isInForce(on: period.cutOff)
  }
}

/// The frame in force at the cut-off: original, adjustments, carried over and moved, decided by then.
public enum FrameInForce: FrameFigure {
  public static let name = "frame.in-force"
  public static let version = 1
  public static let title = Phrase(sv: "Gällande ram", en: "Frame in force")
  public static let formula = Phrase(
    sv: "Ursprunglig ram, budgetjusteringar, överfört mellan år och flytt mellan portföljer, beslutade senast på "
      + "periodens sista dag. Omslutning ändrar inte nettot och räknas inte.",
    en: "Original frame, adjustments, amounts carried over and moved, decided by the cut-off. Grossing leaves the net "
      + "unchanged and is not counted.")

  /// Whether a row of the frame counts.
  public static func counts(_ frame: Frame, at period: ReportPeriod) -> Bool { frame.isInForce(on: period.cutOff) }
}

/// What has been granted from the frame during the year: financing decisions by the cut-off.
public enum FrameGranted: AmountFigure {
  public static let name = "frame.granted"
  public static let version = 1
  public static let title = Phrase(sv: "Beviljat under året", en: "Granted in the year")
  public static let formula = Phrase(
    sv: "Summan av årets beslut om finansiering och tilläggsfinansiering ur portföljen, till och med periodens slut.",
    en: "The sum of the year's decisions on financing and additional financing from the portfolio, to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.decided(project.id, from: period.first, through: period.cutOff) {
      $0.financier == .portfolio || $0.financier == nil
    }
  }
}

/// The part of the full-year forecast that burdens the frame.
public enum FrameForecast: AmountFigure {
  public static let name = "frame.forecast"
  public static let version = 1
  public static let title = Phrase(sv: "Prognos mot ram", en: "Forecast against frame")
  public static let formula = Phrase(
    sv: "Portföljfinansierad del av prognosen för helåret; i verksamhetsberättelsen av utfallet.",
    en: "The portfolio-financed part of the full-year forecast; in the annual report of the outcome.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    if period.isAnnual { return FrameOutcome.amount(of: project, at: period, from: book) }
    return book.forecast(of: .project(project.id), year: period.year, at: period, .portfolioCost)
  }
}

/// The part of the outcome that burdens the frame.
public enum FrameOutcome: AmountFigure {
  public static let name = "frame.outcome"
  public static let version = 1
  public static let title = Phrase(sv: "Utfall mot ram", en: "Outcome against frame")
  public static let formula = Phrase(
    sv: "Portföljfinansierad del av utfallet från 1 januari till periodens slut.",
    en: "The portfolio-financed part of the outcome from 1 January to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.outcome(of: .project(project.id), from: period.first, through: period.cutOff, .portfolioCost)
  }
}

/// What is left of the frame when the year's forecast has been met; negative is an overrun.
public enum FrameLeft: FigureDefinition {
  public static let name = "frame.left"
  public static let version = 1
  public static let title = Phrase(sv: "Kvar av ramen", en: "Left of the frame")
  public static let formula = Phrase(
    sv: "Gällande ram − prognos mot ram. Minus betyder att ramen överskrids.",
    en: "Frame in force − forecast against frame. Minus means that the frame is exceeded.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      minuend: Term(
        FrameInForce.title, FrameInForce.value(subject, period, book), .figure(FrameInForce.id(subject, period))),
      subtrahend: Term(
        FrameForecast.title, FrameForecast.value(subject, period, book), .figure(FrameForecast.id(subject, period))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

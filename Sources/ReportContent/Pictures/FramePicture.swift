import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The years before the report's own as whole years, then the report itself: what pictures year by year show.
  func years(back count: Int) -> [ReportPeriod] {
    (1...count).reversed().map { ReportPeriod(year: period.year - $0, occasion: .annual) } + [period]
  }

  /// A portfolio's frame, what was granted, outcome and forecast, year by year; `nil` where it has no frame this year.
  func framePicture(of node: StructureNode) -> Chart? {
    let subject = Subject(.node, node.id.rawValue)
    guard figure(FrameInForce.self, subject).value.number != nil else { return nil }
    let shown = years(back: 3).filter { figure(FrameInForce.self, subject, at: $0).value.number != nil }
    let title =
      switch figure(FrameLeft.self, subject).value.number {
      case nil: self("Ramen och vad den används till", "The frame and its use")
      case let left? where left < 0:
        self("Portföljen väntas överskrida sin ram", "The portfolio is to exceed its frame")
      default: self("Portföljen väntas hålla sin ram", "The portfolio is expected to stay within its frame")
      }
    return Chart(
      id: "bild-ram", title: period.isAnnual ? closedTitle(subject) : title,
      summary: self(
        "Stapeldiagram med gällande ram, beviljat, utfall och prognos mot ram för varje år. Ett år som är slut visas vid "
          + "årets slut. Värdena står i tabellen som hör till bilden.",
        "Bar chart of frame in force, granted, outcome and forecast against frame for each year. A year that is over is "
          + "shown at its end. The values are in the table that belongs to the picture."),
      unit: self("mnkr", "SEK m"),
      form: .bars(
        labels: shown.map(\.description),
        series: [
          series(FrameInForce.self, .frame, of: subject, at: shown),
          series(FrameGranted.self, .granted, of: subject, at: shown),
          series(FrameOutcome.self, .outcome, of: subject, at: shown),
          series(FrameForecast.self, .forecast, of: subject, at: shown),
        ]))
  }

  /// The message where the year is over.
  private func closedTitle(_ subject: Subject) -> String {
    switch figure(FrameLeft.self, subject).value.number {
    case nil: self("Ramen och vad den har använts till", "The frame and its use")
    case let left? where left < 0: self("Portföljen överskred sin ram", "The portfolio exceeded its frame")
    default: self("Portföljen höll sin ram", "The portfolio stayed within its frame")
    }
  }
}

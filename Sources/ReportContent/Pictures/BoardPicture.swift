import Appraisal
import ProgrammeModel

extension BoardContent {
  /// What the board pays against the benefit realised at it, year by year; `nil` where there is neither.
  func payerPicture() -> Chart? {
    func figures(_ year: ReportPeriod) -> [Figure] {
      [
        report.figure(BoardPays<ThisYear>.self, subject, at: year),
        report.figure(BoardGains<GreenBenefit, ThisYear>.self, subject, at: year),
        report.figure(BoardGains<YellowBenefit, ThisYear>.self, subject, at: year),
      ]
    }
    let years = report.years(back: 5).map { (period: $0, figures: figures($0)) }
    guard let first = years.firstIndex(where: { $0.figures.contains { ($0.value.number ?? 0) != 0 } }) else {
      return nil
    }
    let shown = years[first...]
    let series = [
      (self("Betalar", "Pays"), Chart.Series.Role.paid), (self("Grön nytta", "Green benefit"), .realised),
      (self("Gul nytta", "Yellow benefit"), .yellow),
    ].enumerated().map { place, name in
      Chart.Series(name: name.0, role: name.1, figures: shown.map { $0.figures[place] })
    }
    let title =
      switch report.carriesAlone(board) {
      case true?:
        self(
          "\(who.uppercasedFirst) har betalat utan att nytta har realiserats hos \(pronoun)",
          "The \(whoEnglish) has paid without benefit realised at it")
      case false?, nil:
        self("Vad \(who) betalar och den nytta som realiserats", "What the \(whoEnglish) pays and the benefit realised")
      }
    return Chart(
      id: "bild-betalar-och-far-nytta", title: title,
      summary: self(
        "Stapeldiagram år för år: vad \(who) betalar ur egen budget och den gröna och gula nytta som har realiserats hos "
          + "\(pronoun). Rapportens eget år gäller till brytdatum. Värdena står i tabellen som hör till bilden.",
        "Bar chart year by year: what the \(whoEnglish) pays out of its own budget and the green and yellow benefit "
          + "realised at it. The report's own year is to the cut-off. The values are in the table that belongs to the "
          + "picture."),
      unit: self("mnkr", "SEK m"), form: .bars(labels: shown.map(\.period.description), series: series))
  }

  /// Den for nämnden, det for bolaget.
  private var pronoun: String { board.kind == .companyBoard ? "det" : "den" }
}

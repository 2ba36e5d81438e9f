import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The most boards that the picture of payers shows; the table has them all.
  private static var mostBoards: Int { 12 }

  /// What boards pay against the benefit realised at them, since the start; the boards with most at stake.
  func payerPicture(_ boards: [Organisation]) -> Chart? {
    let standings = boards.map { board in
      let subject = Subject(.organisation, board.id.rawValue)
      let figures = [
        figure(BoardPays<SinceStart>.self, subject), figure(BoardGains<GreenBenefit, SinceStart>.self, subject),
        figure(BoardGains<YellowBenefit, SinceStart>.self, subject),
      ]
      return (board: board, figures: figures, stake: figures.compactMap(\.value.number).map(\.magnitude).max() ?? 0)
    }.filter { $0.stake > 0 }
    guard standings.count > 1 else { return nil }
    let shown = standings.sorted { ($1.stake, $0.board.id) < ($0.stake, $1.board.id) }.prefix(Self.mostBoards)
    let verdicts = boards.map(carriesAlone)
    let alone = verdicts.count { $0 == true }
    let message =
      alone == 0
      ? verdicts.contains(nil)
        ? self("Vad nämnderna betalar och den nytta de fått", "What boards pay and the benefit they have had")
        : self("Alla nämnder som betalar har fått nytta", "Every board that pays has had benefit")
      : alone == 1
        ? self(
          "En nämnd betalar utan att nytta har realiserats hos den", "One board pays without benefit realised at it")
        : self(
          "\(alone.words(language).uppercasedFirst) nämnder betalar utan att nytta har realiserats hos dem",
          "\(alone.words(language).uppercasedFirst) boards pay without benefit realised at them")
    let names = [
      (self("Betalar", "Pays"), Chart.Series.Role.paid), (self("Grön nytta", "Green benefit"), .realised),
      (self("Gul nytta", "Yellow benefit"), .yellow),
    ]
    return Chart(
      id: "bild-betalar-och-far-nytta",
      title: shown.count == standings.count
        ? message
        : message
          + self(
            " (de \(shown.count) med störst belopp av \(standings.count))",
            " (the \(shown.count) with the largest amounts of \(standings.count))"),
      summary: self(
        "Stapeldiagram: vad varje nämnd har betalat ur egen budget och den gröna och gula nytta som har realiserats hos "
          + "den, till brytdatum. Värdena står i tabellen som hör till bilden.",
        "Bar chart: what each board has paid out of its own budget and the green and yellow benefit realised at it, to "
          + "the cut-off. The values are in the table that belongs to the picture."),
      unit: self("mnkr", "SEK m"),
      form: .bars(
        labels: shown.map(\.board.name),
        series: names.enumerated().map { place, name in
          Chart.Series(name: name.0, role: name.1, figures: shown.map { $0.figures[place] })
        }))
  }
}

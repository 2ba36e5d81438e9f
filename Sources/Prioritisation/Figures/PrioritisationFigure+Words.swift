import ProgrammeModel

extension PrioritisationFigure {
  /// What the figure is called.
  var title: Phrase {
    switch self {
    case .bestValue: Phrase(sv: "Bästa urvalets nettonuvärde", en: "Net present value of the best set")
    case .bestAsked: Phrase(sv: "Bästa urvalets belopp", en: "Amount of the best set")
    case .bestUsed: Phrase(sv: "Urvalet tar av ramen", en: "Taken of the frame by the set")
    case .bestLeft: Phrase(sv: "Kvar efter urvalet", en: "Left after the set")
    case .asked: Phrase(sv: "Sökt i omgången", en: "Asked for in the round")
    case .frame: Phrase(sv: "Omgångens ram", en: "Frame of the round")
    case .committed: Phrase(sv: "Intecknat av andra projekt", en: "Committed to other projects")
    case .room: Phrase(sv: "Får beviljas", en: "May be granted")
    case .noValue: Phrase(sv: "Nettonuvärde utan kalkyl", en: "Net present value without a case")
    case .nextValue: Phrase(sv: "Nettonuvärde med nästa ansökan", en: "Net present value with the next application")
    case .listedValue: Phrase(sv: "Nettonuvärde efter listan", en: "Net present value by the list")
    case .listedShortfall: Phrase(sv: "Listan ger mindre med", en: "The list gives less by")
    case .goalPoints: Phrase(sv: "Målpassning", en: "Goal fit")
    case .valuePoints: Phrase(sv: "Poäng för nettonuvärde", en: "Points for net present value")
    case .quotientPoints: Phrase(sv: "Poäng för NNK-idu", en: "Points for NNK-idu")
    case .score: Phrase(sv: "Poäng", en: "Points")
    }
  }

  /// How it is computed.
  var formula: Phrase {
    switch self {
    case .bestValue:
      Phrase(
        sv: "Summan av nettonuvärdena i det tillåtna urval som ger mest; ramar, obligatoriska och varandra uteslutande "
          + "ansökningar hålls.",
        en: "The sum of net present values of the allowed set that gives most; frames, mandatory and exclusive "
          + "applications are kept.")
    case .bestAsked:
      Phrase(sv: "Summan av sökta belopp i det bästa urvalet.", en: "The sum asked for in the best set.")
    case .bestUsed:
      Phrase(
        sv: "Summan av vad det bästa urvalet söker av ramen.", en: "The sum that the best set asks of the frame.")
    case .bestLeft: Phrase(sv: "Får beviljas − urvalet tar.", en: "May be granted − taken by the set.")
    case .asked:
      Phrase(
        sv: "Summan av ansökans belopp per år; utan år ansökans belopp, projektets startår.",
        en: "The sum of the application's amounts by year; without years its amount, in the project's first year.")
    case .frame:
      Phrase(
        sv: "Årets ram: beslutade rader, eller planerade där inget är beslutat; omslutning räknas inte.",
        en: "The year's frame: decided rows, or planned ones where nothing is decided; grossing is not counted.")
    case .committed:
      Phrase(
        sv: "Summan av vad portföljens andra projekt väntas ta: senaste prognos, annars gällande budget.",
        en: "The sum that the portfolio's other projects are expected to take: latest forecast, else budget in force.")
    case .room: Phrase(sv: "Ram − intecknat.", en: "Frame − committed.")
    case .noValue:
      Phrase(
        sv: "Finns inte: ansökan har ingen nyttokalkyl.", en: "There is none: the application has no benefit case.")
    case .nextValue:
      Phrase(
        sv: "Nettonuvärdet av det bästa urvalet när ramen växer så att nästa ansökan ryms.",
        en: "The net present value of the best set when the frame grows to let the next application in.")
    case .listedValue:
      Phrase(
        sv: "Nettonuvärdet när obligatoriska ansökningar och sedan de med högst NNK-idu tas så länge ramen räcker.",
        en: "The net present value when mandatory applications, then those with the highest NNK-idu, are taken as long "
          + "as the frame lasts.")
    case .listedShortfall: Phrase(sv: "Bästa urvalet − listan.", en: "The best set − the list.")
    case .goalPoints:
      Phrase(
        sv: "Vikterna hos de mål som projektet bidrar till / alla måls vikter.",
        en: "The weights of the goals that the project contributes to / all goals' weights.")
    case .valuePoints, .quotientPoints:
      Phrase(
        sv: "Ansökans värde / det högsta i omgången; 0 där det är negativt.",
        en: "The application's value / the highest of the round; 0 where it is negative.")
    case .score:
      Phrase(
        sv: "100 × summan av vikt × poäng / summan av vikter.", en: "100 × the sum of weight × points / sum of weights."
      )
    }
  }
}

import ProgrammeModel

extension CommitmentFigure {
  /// What the figure is called.
  var title: Phrase {
    switch self {
    case .original: Phrase(sv: "Ursprunglig ram för året", en: "The year's original frame")
    case .adjustment: Phrase(sv: "Årets budgetjustering", en: "The year's budget adjustment")
    case .carriedOver: Phrase(sv: "Överfört mellan år", en: "Carried over between years")
    case .moved: Phrase(sv: "Flyttat mellan portföljer", en: "Moved between portfolios")
    case .grossing: Phrase(sv: "Omslutning", en: "Grossing")
    case .frame: Phrase(sv: "Årets ram", en: "The year's frame")
    case .granted: Phrase(sv: "Beviljat ur årets ram", en: "Granted from the year's frame")
    case .pending: Phrase(sv: "Sökt och inte avgjort", en: "Applied for and not decided")
    case .leftToGrant: Phrase(sv: "Kvar att bevilja", en: "Left to grant")
    case .overGranted: Phrase(sv: "Beviljat och sökt över ramen", en: "Granted and applied for above the frame")
    case .used: Phrase(sv: "Använt av årets ram", en: "Used of the year's frame")
    case .forecast: Phrase(sv: "Prognos mot årets ram", en: "Forecast against the year's frame")
    case .leftOfForecast: Phrase(sv: "Kvar av årets ram", en: "Left of the year's frame")
    case .overForecast: Phrase(sv: "Prognos över ramen", en: "Forecast above the frame")
    }
  }

  /// How it is computed.
  var formula: Phrase {
    switch self {
    case .original, .adjustment, .carriedOver, .moved, .grossing:
      Phrase(
        sv: "Summan av ramens rader av slaget för året, beslutade senast dagen för läget; planerade rader där inget är "
          + "beslutat för året.",
        en: "The sum of the year's rows of that kind, decided by the day of the view; planned rows where nothing is "
          + "decided for the year.")
    case .frame:
      Phrase(
        sv: "Ursprunglig ram + justeringar + överfört + flyttat för året, beslutade senast dagen för läget; planerade "
          + "rader där inget är beslutat. Omslutning räknas inte.",
        en: "Original frame + adjustments + carried over + moved for the year, decided by the day of the view; planned "
          + "rows where nothing is decided. Grossing is not counted.")
    case .granted:
      Phrase(
        sv:
          "Summan av årets beslut som beviljar portföljens projekt medel ur portföljen, senast dagen för läget. "
          + "Saknas där inget beslut och ingen ansökan är registrerad för något av projekten.",
        en:
          "The sum of the year's decisions granting the portfolio's projects its money, by the day of the view. "
          + "Missing where no decision and no application is registered for any of them.")
    case .pending:
      Phrase(
        sv: "Summan av sökta belopp som inte är avgjorda dagen för läget. De belastar det årets ram.",
        en: "The sum of amounts applied for and not decided on the day of the view. They burden that year's frame.")
    case .leftToGrant: Phrase(sv: "Ram − beviljat − sökt.", en: "Frame − granted − applied for.")
    case .overGranted:
      Phrase(
        sv: "Beviljat + sökt − ram, där det är mer än ramen; annars 0.",
        en: "Granted + applied for − frame, where that is more than the frame; else 0.")
    case .used:
      Phrase(
        sv: "Summan av projektens portföljfinansierade utfall under året.",
        en: "The sum of the projects' portfolio-financed outcome in the year.")
    case .forecast:
      Phrase(
        sv: "Summan av projektens portföljfinansierade prognos för året; utfall när året är slut.",
        en: "The sum of the projects' portfolio-financed forecast for the year; outcome once the year is over.")
    case .leftOfForecast: Phrase(sv: "Ram − prognos.", en: "Frame − forecast.")
    case .overForecast:
      Phrase(
        sv: "Prognos − ram, där prognosen är större än ramen; annars 0.",
        en: "Forecast − frame, where the forecast is larger than the frame; else 0.")
    }
  }
}

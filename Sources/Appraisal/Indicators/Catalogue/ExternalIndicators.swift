import ProgrammeModel

extension IndicatorCatalogue {
  static let external: [IndicatorCalculation] = [
    IndicatorCalculation(
      "digital-andel", .externalBenefit,
      sv: (
        "Andel digitala ärenden", "%", "Fullföljda digitala ärenden, assisterade inräknade / fullföljda i alla kanaler."
      ),
      en: ("Digital take-up", "%", "Completed digital cases, assisted ones included / completed in all channels."),
      .rising, ["ärenden"]
    ) { request in
      let all = RawTotals("ärenden/fullföljda", of: request)
      return IndicatorReading(
        RawTotals("ärenden/fullföljda", of: request, where: { $0.channel?.isDigital == true }).zero(where: all), all,
        names: named(
          ("Fullföljda digitala ärenden", "Completed digital cases"), ("Fullföljda ärenden", "Completed cases")),
        scale: 100, isShare: true, request: request)
    },
    IndicatorCalculation(
      "fullföljandegrad", .externalBenefit,
      sv: ("Andel fullföljda ärenden", "%", "Fullföljda ärenden i e-tjänsten / påbörjade i e-tjänsten."),
      en: ("Completion rate", "%", "Cases completed in the e-service / cases started in it."), .rising, ["ärenden"]
    ) { request in
      IndicatorReading(
        RawTotals("ärenden/fullföljda", of: request, where: { $0.channel == .eService }),
        RawTotals("ärenden/påbörjade", of: request, where: { $0.channel == .eService }),
        names: named(("Fullföljda i e-tjänsten", "Completed online"), ("Påbörjade i e-tjänsten", "Started online")),
        scale: 100, isShare: true, ofSameRows: true, request: request)
    },
    perCase(
      "handläggningstid", .externalBenefit, "handläggningsdagar",
      sv: ("Handläggningstid", "dagar", "Summan av dagar från inkommet till beslut / fullföljda ärenden."),
      en: ("Handling time", "days", "The sum of days from arrival to decision / completed cases."),
      over: ("Handläggningsdagar", "Handling days")),
    perCase(
      "invånarminuter", .externalBenefit, "invånarminuter",
      sv: ("Den sökandes tid per ärende", "min", "Summan av den sökandes minuter / fullföljda ärenden."),
      en: ("The applicant's time per case", "min", "The sum of the applicants' minutes / completed cases."),
      over: ("Den sökandes minuter", "The applicants' minutes")),
    IndicatorCalculation(
      "nki", .externalBenefit,
      sv: (
        "Nöjd kund-index", "index",
        "Medelvärdet över tre frågor av (frågans medelbetyg − 1)/9 × 100. Ofullständiga formulär räknas inte; "
          + "små grupper visas inte."
      ),
      en: (
        "Satisfied-customer index", "index",
        "The mean over three questions of (mean mark − 1)/9 × 100. Incomplete forms do not count; small groups "
          + "are not shown."
      ), .rising, ["enkätsvar"], isIndividual: true
    ) { SurveyReading.customerIndex($0) },
    IndicatorCalculation(
      "användarnöjdhet", .externalBenefit,
      sv: (
        "Användarnöjdhet", "index",
        "Vägt medelvärde av svaren i fem steg: 100, 75, 50, 25 och 0. Små grupper visas inte."
      ),
      en: (
        "User satisfaction", "index",
        "Weighted mean of answers in five steps: 100, 75, 50, 25 and 0. Small groups are not shown."
      ), .rising, ["enkätsvar"], isIndividual: true
    ) { SurveyReading.satisfaction($0) },
  ]

  /// A sum over cases divided by the number of completed cases.
  static func perCase(
    _ key: String, _ perspective: Perspective, _ column: String, sv: (String, String, String),
    en: (String, String, String), over: (String, String), direction: Direction = .falling, scale: Double = 1,
    isShare: Bool = false
  ) -> IndicatorCalculation {
    IndicatorCalculation(key, perspective, sv: sv, en: en, direction, ["ärenden"]) { request in
      let above = RawTotals("ärenden/" + column, of: request)
      // A board that never reports the column has no such indicator; one that leaves a period out has a gap.
      guard !above.cells.isEmpty else { return nil }
      return IndicatorReading(
        above, RawTotals("ärenden/fullföljda", of: request),
        names: named(over, ("Fullföljda ärenden", "Completed cases")), scale: scale, isShare: isShare,
        ofSameRows: true, request: request)
    }
  }
}

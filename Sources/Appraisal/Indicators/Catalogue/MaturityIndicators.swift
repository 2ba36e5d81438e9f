import ProgrammeModel

extension IndicatorCatalogue {
  static let maturity: [IndicatorCalculation] = [
    IndicatorCalculation(
      "licensutnyttjande", .itMaturity,
      sv: ("Licensutnyttjande", "%", "Använda licenser / köpta licenser, produkt för produkt."),
      en: ("Licence use", "%", "Licences used / licences bought, product by product."), .rising, ["licenser"]
    ) { request in
      IndicatorReading(
        RawTotals("licenser/använda", of: request, isStock: true),
        RawTotals("licenser/köpta", of: request, isStock: true),
        names: named(("Använda licenser", "Licences used"), ("Köpta licenser", "Licences bought")), scale: 100,
        isShare: true, request: request)
    },
    ofUsers(
      "aktiva-användare", "aktiva",
      sv: ("Aktiva användare", "%", "Användare som loggat in under perioden / behöriga användare."),
      en: ("Active users", "%", "Users who logged in during the period / authorised users."),
      over: ("Aktiva användare", "Active users")),
    ofUsers(
      "utbildade", "utbildade",
      sv: ("Utbildade användare", "%", "Behöriga som genomgått utbildning / behöriga användare."),
      en: ("Trained users", "%", "Authorised users who have been trained / authorised users."),
      over: ("Utbildade användare", "Trained users")),
    IndicatorCalculation(
      "sus", .itMaturity,
      sv: (
        "Upplevd användbarhet (SUS)", "index",
        "Medelvärdet av formulärens poäng: 2,5 × (Σ udda (x−1) + Σ jämna (5−x)). Ofullständiga formulär räknas inte; "
          + "små grupper visas inte."
      ),
      en: (
        "System Usability Scale", "index",
        "The mean of the forms' scores: 2.5 × (Σ odd (x−1) + Σ even (5−x)). Incomplete forms do not count; small "
          + "groups are not shown."
      ), .rising, ["enkätsvar"], isIndividual: true
    ) { SurveyReading.usability($0) },
    IndicatorCalculation(
      "support-per-användare", .itMaturity,
      sv: ("Supportärenden per användare", "antal", "Supportärenden under perioden / aktiva användare."),
      en: ("Support calls per user", "number", "Support calls in the period / active users."), .falling, ["användare"],
      accumulates: true
    ) { request in
      let calls = RawTotals("användare/supportärenden", of: request)
      if !calls.cells.isEmpty, request.isHidden(among: .counted("användare/behöriga")) { return .hidden }
      return IndicatorReading(
        calls, RawTotals("användare/aktiva", of: request, isStock: true),
        names: named(("Supportärenden", "Support calls"), ("Aktiva användare", "Active users")), request: request)
    },
  ]

  /// A part of the authorised users.
  private static func ofUsers(
    _ key: String, _ column: String, sv: (String, String, String), en: (String, String, String),
    over: (String, String)
  ) -> IndicatorCalculation {
    IndicatorCalculation(key, .itMaturity, sv: sv, en: en, .rising, ["användare"], isIndividual: true) { request in
      let above = RawTotals("användare/" + column, of: request, isStock: true)
      guard !above.cells.isEmpty else { return nil }
      if request.isHidden(among: .counted("användare/behöriga")) { return .hidden }
      return IndicatorReading(
        above, RawTotals("användare/behöriga", of: request, isStock: true),
        names: named(over, ("Behöriga användare", "Authorised users")), scale: 100, isShare: true, ofSameRows: true,
        request: request)
    }
  }
}

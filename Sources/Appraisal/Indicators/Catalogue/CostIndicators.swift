import ProgrammeModel

extension IndicatorCatalogue {
  static let cost: [IndicatorCalculation] = [
    costPer(
      "kostnad-per-årsarbetare", "årsarbetare",
      sv: (
        "It-kostnad per årsarbetare", "kr",
        "It-kostnad / årsarbetare. En nämnds egen kostnad; för staden all, även central."
      ),
      en: (
        "IT cost per employee", "SEK",
        "IT cost / full-time equivalents. A board's own cost; for the city all, central too."
      ),
      under: ("Årsarbetare", "Full-time equivalents")),
    split(
      "säkerställa-andel", .keep, .falling, sv: ("säkerställa", "driften av tjänster"), en: ("keep", "running services")
    ),
    split(
      "förbättra-andel", .improve, .rising, sv: ("förbättra", "projekt som förbättrar det som finns"),
      en: ("improve", "projects that improve what there is")),
    split(
      "nyutveckla-andel", .renew, .rising, sv: ("nyutveckla", "projekt som gör nytt"),
      en: ("renew", "projects that make something new")),
    IndicatorCalculation(
      "konsultandel", .itCost,
      sv: ("Konsultandel i projekten", "%", "Kostnad för konsulter i projekten / projektens hela kostnad."),
      en: ("Consultants' share of project cost", "%", "Cost of consultants in projects / all cost of the projects."),
      .falling, ["utfall"]
    ) { request in
      IndicatorReading(
        .cost(request, by: .row, types: [.consultants], onlyProjects: true),
        .cost(request, by: .row, onlyProjects: true),
        names: named(
          ("Konsulter i projekt, kr", "Consultants in projects, SEK"),
          ("Projektens kostnad, kr", "Cost of projects, SEK")),
        scale: 100, isShare: true, ifZero: .noCost, request: request)
    },
    IndicatorCalculation(
      "kostnad-per-transaktion", .itCost,
      sv: ("It-kostnad per ärende", "kr", "Tjänstens it-kostnad / fullföljda ärenden i alla kanaler, löpande priser."),
      en: (
        "IT cost per transaction", "SEK", "The service's IT cost / completed cases in all channels, current prices."
      ),
      .falling, ["utfall", "ärenden"]
    ) { request in
      let cases = RawTotals("ärenden/fullföljda", of: request, by: { $0.service?.rawValue ?? "" })
      return IndicatorReading(
        RawTotals.cost(request, by: .service).only(cases), cases,
        names: named(("It-kostnad, kr", "IT cost, SEK"), ("Fullföljda ärenden", "Completed cases")), request: request)
    },
  ]

  /// IT cost of boards divided by what there is of something at them.
  static func costPer(
    _ key: String, _ column: String, types: Set<CostType>? = nil, sv: (String, String, String),
    en: (String, String, String), under: (String, String)
  ) -> IndicatorCalculation {
    IndicatorCalculation(key, .itCost, sv: sv, en: en, .falling, ["utfall", "verksamhetsmått"], accumulates: true) {
      request in
      let sides = RawTotals.cost(request, against: column, isStock: true, types: types)
      return IndicatorReading(
        sides.cost, sides.counts, names: named(("It-kostnad, kr", "IT cost, SEK"), under), request: request)
    }
  }

  private static func split(
    _ key: String, _ purpose: SpendingPurpose, _ direction: Direction, sv: (String, String), en: (String, String)
  ) -> IndicatorCalculation {
    IndicatorCalculation(
      key, .itCost,
      sv: ("Andel till att \(sv.0)", "%", "Kostnad för \(sv.1) / all it-kostnad."),
      en: ("Share to \(en.0)", "%", "Cost of \(en.1) / all IT cost."), direction, ["utfall", "projekt"]
    ) { request in
      let all = RawTotals.cost(request, by: .row)
      guard !all.cells.isEmpty else { return nil }
      return IndicatorReading(
        .cost(request, by: .row, purpose: purpose), all,
        names: named(("Kostnad för \(sv.1), kr", "Cost of \(en.1), SEK"), ("It-kostnad, kr", "IT cost, SEK")),
        scale: 100, isShare: true, ifZero: .noCost, request: request)
    }
  }
}

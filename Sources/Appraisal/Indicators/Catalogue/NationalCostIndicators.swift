import ProgrammeModel

extension IndicatorCatalogue {
  /// The national IT cost figures (ESV 2017:13) that are not among the city's own; three of the nine are the split
  /// of spending, which counts as one.
  static let nationalCost: [IndicatorCalculation] = [
    share(
      "it-andel", "verksamhetskostnad",
      sv: ("It-kostnadens andel av verksamhetens", "%", "It-kostnad / verksamhetens hela kostnad."),
      en: ("IT share of cost", "%", "IT cost / all cost of operations."),
      sides: { RawTotals.cost($0, against: $1, isStock: false) },
      names: named(("It-kostnad, kr", "IT cost, SEK"), ("Verksamhetskostnad, kr", "Cost of operations, SEK"))),
    share(
      "it-investeringsandel", "verksamhetskostnad",
      sv: ("It-investeringarnas andel", "%", "It-investeringar / verksamhetens hela kostnad."),
      en: ("IT investment share", "%", "IT investments / all cost of operations."),
      sides: { request, column in
        (RawTotals("verksamhetsmått/it_investering", of: request), RawTotals("verksamhetsmått/" + column, of: request))
      },
      names: named(
        ("It-investeringar, kr", "IT investments, SEK"), ("Verksamhetskostnad, kr", "Cost of operations, SEK"))),
    IndicatorCalculation(
      "inhyrd-andel", .itCost,
      sv: ("Andel inhyrd it-personal", "%", "Inhyrd it-personal / all it-personal, årsarbetare."),
      en: ("Hired share of IT staff", "%", "Hired IT staff / all IT staff, full-time equivalents."), .falling,
      ["verksamhetsmått"]
    ) { request in
      IndicatorReading(
        RawTotals("verksamhetsmått/inhyrd_it_personal", of: request, isStock: true),
        RawTotals("verksamhetsmått/it_personal", of: request, isStock: true),
        names: named(("Inhyrd it-personal", "Hired IT staff"), ("It-personal", "IT staff")), scale: 100, isShare: true,
        request: request)
    },
    costPer(
      "kostnad-per-användare", "it_användare",
      sv: (
        "It-kostnad per användare", "kr",
        "It-kostnad / it-användare. En nämnds egen kostnad; för staden all, även central."
      ),
      en: ("IT cost per user", "SEK", "IT cost / IT users. A board's own cost; for the city all, central too."),
      under: ("It-användare", "IT users")),
    IndicatorCalculation(
      "utkontrakterad-andel", .itCost,
      sv: ("Utkontrakterad andel", "%", "Kostnad för utkontrakterad it / all it-kostnad."),
      en: ("Outsourced share", "%", "Cost of outsourced IT / all IT cost."), .falling, ["utfall"]
    ) { request in
      IndicatorReading(
        .cost(request, by: .row, types: [.outsourced]), .cost(request, by: .row),
        names: named(("Utkontrakterad it, kr", "Outsourced IT, SEK"), ("It-kostnad, kr", "IT cost, SEK")), scale: 100,
        isShare: true, ifZero: .noCost, request: request)
    },
    costPer(
      "kostnad-per-arbetsplats", "arbetsplatser", types: [.equipment, .support],
      sv: ("Kostnad per it-arbetsplats", "kr", "Kostnad för utrustning och support / it-arbetsplatser."),
      en: ("Cost per IT workplace", "SEK", "Cost of equipment and support / IT workplaces."),
      under: ("It-arbetsplatser", "IT workplaces")),
    costPer(
      "telefoni-per-användare", "it_användare", types: [.telephony],
      sv: ("Telefoni per användare", "kr", "Kostnad för telefoni / it-användare."),
      en: ("Telephony per user", "SEK", "Cost of telephony / IT users."), under: ("It-användare", "IT users")),
    IndicatorCalculation(
      "lagringskostnad", .itCost,
      sv: ("Kostnad för lagring", "mnkr", "Kostnad för lagring av data."),
      en: ("Cost of storage", "SEK m", "Cost of storing data."), .falling, ["utfall"], accumulates: true
    ) { request in
      IndicatorReading(
        sum: .cost(request, by: .row, types: [.storage], onlyTypes: true),
        name: Phrase(sv: "Lagring, kr", en: "Storage, SEK"),
        inUnitsOf: 1_000_000, request: request)
    },
  ]

  private static func share(
    _ key: String, _ column: String, sv: (String, String, String), en: (String, String, String),
    sides: @escaping @Sendable (IndicatorRequest, String) -> (cost: RawTotals, counts: RawTotals),
    names: (Phrase, Phrase)
  ) -> IndicatorCalculation {
    IndicatorCalculation(key, .itCost, sv: sv, en: en, .falling, ["utfall", "verksamhetsmått"]) { request in
      let sides = sides(request, column)
      return IndicatorReading(
        sides.cost, sides.counts, names: names, scale: 100, isShare: true, request: request)
    }
  }
}

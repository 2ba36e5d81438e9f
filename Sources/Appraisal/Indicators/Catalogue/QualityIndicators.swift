import ProgrammeModel

extension IndicatorCatalogue {
  static let quality: [IndicatorCalculation] = [
    availability(
      "tillgänglighet", nil, sv: ("Tillgänglighet", "i den tjänstetid som gäller för varje tjänst"),
      en: ("Availability", "in each service's own service hours")),
    availability(
      "tillgänglighet-kontorstid", .officeHours,
      sv: ("Tillgänglighet på kontorstid", "på kontorstid, vilken tjänstetid tjänsten än har"),
      en: ("Availability in office hours", "in office hours, whatever the service's own hours")),
    availability(
      "tillgänglighet-dygnet-runt", .roundTheClock,
      sv: ("Tillgänglighet dygnet runt", "dygnet runt, vilken tjänstetid tjänsten än har"),
      en: ("Availability round the clock", "round the clock, whatever the service's own hours")),
    IndicatorCalculation(
      "återställningstid", .itQuality,
      sv: ("Tid till återställning", "min", "Summan av oplanerade incidenters längd / deras antal."),
      en: ("Time to restore", "min", "The sum of the lengths of unplanned incidents / their number."), .falling,
      ["incidenter"]
    ) { request in
      guard request.knowsIncidents else { return nil }
      let found = RawTotals.incidents(request, by: "start", "slut") { incident in
        guard let start = incident.start.value, let end = incident.end.value, end >= start else {
          return .wrong(.incidentTimesUnknown)
        }
        return .amount(Double(end.secondsSinceEpoch - start.secondsSinceEpoch) / 60)
      }
      return IndicatorReading(
        found.sum, found.number,
        names: named(
          ("Minuter till återställning", "Minutes to restore"), ("Oplanerade incidenter", "Unplanned incidents")),
        ifZero: .noIncidents, request: request)?.resting(onIncidentsOf: request.book)
    },
    IndicatorCalculation(
      "p1-incidenter", .itQuality,
      sv: ("Allvarliga incidenter (P1)", "antal", "Oplanerade incidenter med prioritet P1 som började i perioden."),
      en: ("Major incidents (P1)", "number", "Unplanned incidents of priority P1 that began in the period."), .falling,
      ["incidenter"], accumulates: true
    ) { request in
      guard request.knowsIncidents else { return nil }
      let found = RawTotals.incidents(request, by: "prioritet") { incident in
        incident.priority.isEmpty
          ? .missing(MissingValue(.unstated)) : .amount(incident.priority.uppercased() == "P1" ? 1 : 0)
      }
      return IndicatorReading(
        sum: found.sum, name: Phrase(sv: "Incidenter P1", en: "P1 incidents"),
        among: (Phrase(sv: "Tjänster i drift", en: "Services in operation"), found.services), request: request
      )?.resting(onIncidentsOf: request.book)
    },
    IndicatorCalculation(
      "sla-uppfyllelse", .itQuality,
      sv: ("Löst inom avtalad tid", "%", "Oplanerade incidenter lösta inom avtalad tid / oplanerade incidenter."),
      en: ("Solved within agreed time", "%", "Unplanned incidents solved within agreed time / unplanned incidents."),
      .rising, ["incidenter"]
    ) { request in
      guard request.knowsIncidents else { return nil }
      let found = RawTotals.incidents(request, by: "inom_sla") { incident in
        switch incident.withinAgreement {
        case .value(let isInTime): .amount(isInTime ? 1 : 0)
        case .missing(let why): .missing(why)
        }
      }
      return IndicatorReading(
        found.sum, found.number,
        names: named(("Lösta i tid", "Solved in time"), ("Oplanerade incidenter", "Unplanned incidents")), scale: 100,
        isShare: true, ifZero: .noIncidents, request: request)?.resting(onIncidentsOf: request.book)
    },
    IndicatorCalculation(
      "förändringsframgång", .itQuality,
      sv: (
        "Lyckade förändringar", "%",
        "Förändringar som varken backades eller ledde till en incident / alla förändringar."
      ),
      en: ("Change success", "%", "Changes neither rolled back nor followed by an incident / all changes."), .rising,
      ["förändringar"]
    ) { request in
      let found = RawTotals.changes(request)
      return IndicatorReading(
        found.succeeded, found.all,
        names: named(("Lyckade förändringar", "Successful changes"), ("Förändringar", "Changes")), scale: 100,
        isShare: true, request: request)
    },
  ]

  private static func availability(
    _ key: String, _ profile: ServiceHours?, sv: (String, String), en: (String, String)
  ) -> IndicatorCalculation {
    IndicatorCalculation(
      key, .itQuality,
      sv: (
        sv.0, "%",
        "(Avtalad tjänstetid − oplanerad nertid inom den) / avtalad tjänstetid, \(sv.1). Överlappande incidenter räknas "
          + "en gång; planerat underhåll räknas inte."
      ),
      en: (
        en.0, "%",
        "(Agreed service time − unplanned downtime within it) / agreed service time, \(en.1). Overlapping incidents count "
          + "once; planned maintenance does not count."
      ), .rising, ["tjänster", "incidenter"],
      // An hour of downtime in four months is 0,03 per cent of them.
      decimals: 2
    ) { request in
      guard request.knowsIncidents else { return nil }
      let found = RawTotals.availability(request, as: profile)
      return IndicatorReading(
        found.up, found.agreed,
        names: named(("Sekunder i drift", "Seconds up"), ("Avtalade sekunder", "Agreed seconds")), scale: 100,
        isShare: true, ifZero: .noServiceTime, request: request)?.resting(onIncidentsOf: request.book)
    }
  }
}

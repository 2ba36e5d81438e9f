import ProgrammeModel

extension AppraisalFigure {
  /// How sure the result of a case is, and what would change it.
  static let uncertainty: [AppraisalFigure] =
    [("p10", NormalQuantile.p10, 10), ("p50", .p50, 50), ("p90", .p90, 90)].map(percentile)
    + [("lowest", "Lägst", "Lowest"), ("likely", "Troligt", "Likely"), ("highest", "Högst", "Highest")].map(bound) + [
      AppraisalFigure(
        "probability-of-profit", Phrase(sv: "Sannolikhet för vinst", en: "Probability of profit"),
        Phrase(
          sv: "Andelen dragningar med nettonuvärde över noll; samma frö ger samma tal.",
          en: "The share of draws with a net present value above zero; the same seed gives the same number."), .percent,
        terms: { $0.countedTerms + $0.simulationTerms }
      ) { basis in
        guard let found = basis.simulated else { return .undefined(UndefinedReason.noValues.phrase) }
        return .share(found.probabilityAboveZero)
      },
      AppraisalFigure(
        "variance-share", Phrase(sv: "Andel av variansen", en: "Share of the variance"),
        Phrase(
          sv: "Postens s² / summan av alla posters s², av nuvärdet av lägsta och högsta belopp.",
          en: "The item's s² / the sum of all items' s², of the present value of lowest and highest."), .percent
      ) { basis in
        guard let shares = basis.appraisal.successive.varianceShares.value else {
          return .missing(MissingValue(.notReported))
        }
        let indices = basis.indicesOfItem
        return indices.isEmpty
          ? .missing(MissingValue(.notReported)) : .share(indices.reduce(0) { $0 + shares[$1] })
      },
    ]
    + [
      ("low", "Nettonuvärde vid den lägre änden", "Net present value at the lower end"),
      ("high", "Nettonuvärde vid den övre änden", "Net present value at the upper end"),
      ("span", "Utslag", "Span"),
    ].map(bar)
    + [
      ("scenario.green", Set([CaseItem.Part.green])), ("scenario.green-yellow", Set([CaseItem.Part.green, .yellow])),
    ].map(scenario)

  /// What the pictures of distribution and sensitivity are drawn from.
  static let pictures: [AppraisalFigure] =
    [
      ("histogram.lower", "Intervallets början", "Start of the interval"),
      ("histogram.upper", "Intervallets slut", "End of the interval"),
    ]
    .map { name, swedish, english in
      histogram(name, swedish, english, .millions) { .kronor(name == "histogram.lower" ? $0.lower : $0.upper) }
    }
    + [histogram("histogram.share", "Andel av dragningarna", "Share of the draws", .percent) { .share($0.share) }]
    + [("tornado.worst", "Sämst", "Worst"), ("tornado.best", "Bäst", "Best")].map { name, swedish, english in
      AppraisalFigure(
        name, Phrase(sv: "\(swedish) nettonuvärde av en ändring", en: "\(english) net present value of a change"),
        sensitivityFormula
      ) { basis in
        guard let bars = basis.appraisal.sensitivity?.bars, let index = Int(basis.part(0)), bars.indices.contains(index)
        else { return .missing(MissingValue(.notReported)) }
        let ends = (bars[index].low, bars[index].high)
        return .kronor(name == "tornado.worst" ? min(ends.0, ends.1) : max(ends.0, ends.1))
      }
    }
    + [
      AppraisalFigure(
        "net-present-value.base", Phrase(sv: "Nettonuvärde som planerat", en: "Net present value as planned"),
        sensitivityFormula
      ) { .kronor($0.appraisal.sensitivity?.base) }
    ]

  private static func histogram(
    _ name: String, _ swedish: String, _ english: String, _ style: FigureStyle,
    _ value: @escaping @Sendable (Histogram.Interval) -> FigureValue
  ) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: swedish, en: english),
      Phrase(
        sv: "Dragningarnas nettonuvärden i lika breda intervall, numrerade från det lägsta.",
        en: "The net present values drawn, in intervals of one width, numbered from the lowest."), style,
      terms: { $0.countedTerms + $0.simulationTerms }
    ) { basis in
      guard let intervals = basis.simulated?.histogram.intervals, let number = Int(basis.part(1)),
        intervals.indices.contains(number - 1)
      else { return .missing(MissingValue(.notReported)) }
      return value(intervals[number - 1])
    }
  }

  private static let sensitivityFormula = Phrase(
    sv: "Nettonuvärdet när en post ändras 20 % upp eller ned, räntan är 2 eller 8 %, nyttan kommer ett år senare "
      + "eller anslutningen halveras; numret är ordningen, störst utslag först.",
    en: "The net present value when an item changes by 20% up or down, the rate is 2 or 8%, the benefit comes a "
      + "year late or the adoption is halved; the number is the order, the widest first.")

  /// The scenarios in the order that their figures are numbered by.
  static let scenarios: [Scenario] = [.planned, .oneYearLate, .halfAdoption, .oneYearLateAtHalfAdoption]

  private static func percentile(_ name: String, _ quantile: NormalQuantile, _ number: Int) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: "Nettonuvärde, P\(number)", en: "Net present value, P\(number)"),
      Phrase(
        sv:
          "Successivprincipen: M + k × S av posternas nuvärden. Monte Carlo: den \(number):e percentilen av dragningarna.",
        en:
          "Successive principle: M + k × S of the items' present values. Monte Carlo: percentile \(number) of the draws."
      ), terms: { $0.countedTerms + $0.simulationTerms }
    ) { basis in
      if basis.part(0) == basis.appraisal.conventions.variant.rawValue {
        return .kronor(basis.appraisal.successive.quantile(quantile) + basis.appraisal.certain)
      }
      let found = basis.simulated
      return .kronor(number == 10 ? found?.p10 : number == 50 ? found?.p50 : found?.p90)
    }
  }

  private static func bound(_ name: String, _ swedish: String, _ english: String) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: "\(swedish) nuvärde", en: "\(english) present value"),
      Phrase(
        sv: "Postens nuvärde av årens belopp, med minus för en kostnad.",
        en: "The item's present value of the years' amounts, with a minus sign for a cost.")
    ) { basis in
      let indices = basis.indicesOfItem
      guard !indices.isEmpty else { return .missing(MissingValue(.notReported)) }
      return .kronor(
        indices.reduce(0) { sum, index in
          let estimate = basis.appraisal.uncertain[index].estimate
          return sum + (name == "lowest" ? estimate.lowest : name == "likely" ? estimate.likely : estimate.highest)
        })
    }
  }

  private static func bar(_ name: String, _ swedish: String, _ english: String) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: swedish, en: english),
      sensitivityFormula
    ) { basis in
      guard let bars = basis.appraisal.sensitivity?.bars, let index = Int(basis.part(0)), bars.indices.contains(index)
      else { return .missing(MissingValue(.notReported)) }
      return .kronor(name == "low" ? bars[index].low : name == "high" ? bars[index].high : bars[index].span)
    }
  }

  private static func scenario(_ name: String, _ parts: Set<CaseItem.Part>) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: "Nettonuvärde i ett scenario", en: "Net present value in a scenario"),
      Phrase(
        sv: "0: som planerat, 1: all nytta ett år senare, 2: halv anslutning, 3: båda. Kostnaderna behåller sina år.",
        en: "0: as planned, 1: all benefit a year late, 2: half the adoption, 3: both. Costs keep their years."),
      items: { basis in basis.appraisal.items.filter { $0.part.isCost || parts.contains($0.part) } }
    ) { basis in
      guard let index = Int(basis.part(0)), scenarios.indices.contains(index) else {
        return .missing(MissingValue(.notReported))
      }
      return .kronor(basis.appraisal.netPresentValue(scenarios[index], counting: parts))
    }
  }
}

extension CaseAppraisal {
  /// How many items the table of what to break down writes out; the others are one row with a figure of its own.
  public static let itemsWrittenOut = 20
}

extension AppraisalFigure.Basis {
  /// The counted items as inputs, with the rate.
  fileprivate var countedTerms: [Term] {
    appraisal.counted.map { term($0, of: appraisal.benefitCase) } + [rate].compactMap(\.self)
  }

  /// Seed and number of draws.
  fileprivate var simulationTerms: [Term] {
    guard Simulation.Distribution(rawValue: part(0)) != nil else { return [] }
    let draws = appraisal.conventions.iterations(forItems: appraisal.uncertain.count)
    let seed = Phrase(sv: "Frö", en: "Seed")
    let number = Phrase(sv: "Dragningar", en: "Draws")
    return [
      Term(seed, .count(Int(appraisal.conventions.seed)), .constant(seed)),
      Term(number, .count(draws), .constant(number)),
    ]
  }

  /// The simulation with the distribution that the subject names.
  fileprivate var simulated: SimulationResult? {
    Simulation.Distribution(rawValue: part(0)).flatMap { appraisal.simulated($0).value }
  }

  /// Which of the uncertain items the subject names: one by its id, or all that are not written out.
  fileprivate var indicesOfItem: [Int] {
    let id = rest.joined(separator: "/")
    if id == "övriga" { return Array(appraisal.successive.breakdownOrder.dropFirst(CaseAppraisal.itemsWrittenOut)) }
    return appraisal.uncertain.indices.filter {
      "\(appraisal.uncertain[$0].item.part.rawValue)/\(appraisal.uncertain[$0].item.id)" == id
    }
  }
}

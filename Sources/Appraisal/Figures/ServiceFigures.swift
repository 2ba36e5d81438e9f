// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// What running a service has cost from 1 January to the cut-off.
public enum ServiceCost: FigureDefinition {
  public static let name = "service.cost"
  public static let version = 1
  public static let title = Phrase(sv: "Kostnad hittills i år", en: "Cost so far this year")
  public static let formula = Phrase(
    sv: "Tjänstens utfall från 1 januari till brytdatum: driftkostnad och investeringsutgift, utan internfakturering.",
    en:
      "The service's outcome from 1 January to the cut-off: operating cost and investment, internal invoicing left out."
  )
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let outcome = book.outcome(of: .service(Identifier(subject.id)), from: period.first, through: period.cutOff)
    return SumInputs(parts: [SumInputs.Part(Phrase(sv: "Utfall", en: "Outcome"), outcome.value, outcome.origin)])
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// A service's IT cost per case in the prices of the programme's base year.
public enum ServiceUnitCostFixed: FigureDefinition {
  public static let name = "service.unit-cost-fixed"
  public static let version = 2
  public static let title = Phrase(sv: "It-kostnad per ärende, fasta priser", en: "IT cost per case, fixed prices")
  public static let formula = Phrase(
    sv: "It-kostnad per ärende × prisindex för basåret / prisindex för rapportens år. Basåret är programmets, annars "
      + "indexets första år. Ej beräkningsbar om indexet saknar något av åren.",
    en: "IT cost per case × price index of the base year / price index of the report's year. The base year is the "
      + "programme's, else the index's first year. Undefined where the index lacks one of the years.")
  public static let style = FigureStyle.kronor

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> FixedPriceInputs {
    let point = MeasurementBook.Point(
      indicator: "kostnad-per-transaktion", kind: .service, object: subject.id)
    // Which of several indexes is meant, nobody has said.
    let index = book.programme.priceIndexes.count == 1 ? book.programme.priceIndexes.first : nil
    let plan = book.programme.plans.first
    // Where the programme states a base year, another would give another price level under the same name.
    let base = plan?.baseYear ?? index?.observations.map(\.period.year).min()
    func term(_ year: Int?) -> Term {
      let value = index?.observations.first { $0.period.year == year }
      let words = Phrase(
        sv: "Prisindex \(year.map(String.init) ?? "")", en: "Price index \(year.map(String.init) ?? "")")
      let whole = Period.year(year ?? period.year)
      return Term(
        words, .reported(value),
        .facts(.observations(index.map { [$0.key] } ?? [], from: whole.first, through: whole.last)))
    }
    return FixedPriceInputs(
      nominal: Term(
        Phrase(sv: "It-kostnad per ärende, löpande priser", en: "IT cost per case, current prices"),
        IndicatorValue.value(point.subject, period, book), .figure(IndicatorValue.id(point.subject, period))),
      base: term(base), now: term(period.year),
      baseYear: plan.flatMap { plan in
        plan.baseYear.map {
          Term(
            Phrase(sv: "Programmets basår", en: "The programme's base year"), .count($0),
            .facts(.records([plan.origin], field: FieldName("basår"))))
        }
      })
  }

  public static func value(of inputs: FixedPriceInputs) -> FigureValue { inputs.fixed }
}

/// An amount in current prices and the two index numbers that set it at another price level.
public struct FixedPriceInputs: FigureInputs {
  let nominal: Term
  let base: Term
  let now: Term
  /// What chooses the base, where the programme states it.
  let baseYear: Term?

  public var terms: [Term] { [nominal, base, now] + (baseYear.map { [$0] } ?? []) }

  /// Nominal × base / now; undefined where the index lacks a year.
  var fixed: FigureValue {
    guard let nominal = nominal.value.number else { return nominal.value }
    guard let base = base.value.number, let now = now.value.number, now > 0 else {
      return .undefined(UndefinedReason.noIndexForYear.phrase)
    }
    return .number(nominal * base / now)
  }
}

/// What a case costs now less what it cost in the service that was replaced.
public enum ReplacedUnitCost: FigureDefinition {
  public static let name = "service.unit-cost-change"
  public static let version = 2
  public static let title = Phrase(sv: "Förändring mot det som ersattes", en: "Change from what was replaced")
  public static let formula = Phrase(
    sv:
      "It-kostnad per ärende nu − it-kostnad per ärende i den ersatta tjänsten dess sista period med värde, båda i fasta "
      + "priser. Minus är billigare.",
    en:
      "IT cost per case now − IT cost per case of the replaced service in its last period with a value, both in fixed "
      + "prices. Minus is cheaper.")
  public static let style = FigureStyle.kronor

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> ChangeInputs {
    func term(_ name: Phrase, _ subject: Subject, _ period: ReportPeriod) -> Term {
      Term(
        name, ServiceUnitCostFixed.value(subject, period, book), .figure(ServiceUnitCostFixed.id(subject, period)))
    }
    let now = term(Phrase(sv: "Efter", en: "After"), subject, period)
    let before = Phrase(sv: "Före", en: "Before")
    guard let old = book.services[Identifier(subject.id)]?.replacedService else {
      return ChangeInputs(
        now: now, earlier: Term(before, .missing(MissingValue(.notApplicable)), .facts(.untraced)), isBroken: false)
    }
    let last = book.lastUnitCost(of: old, before: period)
    return ChangeInputs(
      now: now, earlier: term(before, Subject(.service, old.rawValue), last ?? period), isBroken: false)
  }

  public static func value(of inputs: ChangeInputs) -> FigureValue { inputs.change }
}

extension Book {
  /// The last period, ten years back at most, in which a service's cost per case has a value.
  public func lastUnitCost(of service: Identifier<ITService>, before period: ReportPeriod) -> ReportPeriod? {
    let subject = Subject(.service, service.rawValue)
    var looked = period
    for _ in 0..<30 {
      if ServiceUnitCostFixed.value(subject, looked, self).number != nil { return looked }
      looked = looked.previous
    }
    return nil
  }
}

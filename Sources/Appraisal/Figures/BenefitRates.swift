// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Realised benefit as a share of the plan to the cut-off; never capped, undefined where nothing was planned.
public enum RealisationRate<Scope: BenefitScope>: FigureDefinition {
  public static var name: String { "benefit.realisation-rate.\(Scope.name)" }
  public static var version: Int { 2 }
  public static var title: Phrase { Phrase(sv: "Realiseringsgrad", en: "Realisation rate") }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Realiserad nytta / planerad nytta till samma dag, båda i planens priser. Begränsas inte till 100 %. Ej "
        + "beräkningsbar om planen är 0.",
      en:
        "Realised benefit / benefit planned to the same day, both in the plan's prices. Not capped at 100%. Undefined "
        + "where the plan is 0.")
  }
  public static var style: FigureStyle { .percent }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    RatioInputs(
      numerator: Scope.realised(subject, period, book),
      denominator: Term(
        BenefitPlanned<Scope>.title, BenefitPlanned<Scope>.value(subject, period, book),
        .figure(BenefitPlanned<Scope>.id(subject, period))),
      undefined: .planIsZero)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}

/// Benefit taken home as a share of what has been realised.
public enum TakeHomeRate<Scope: BenefitScope>: FigureDefinition {
  public static var name: String { "benefit.take-home-rate.\(Scope.name)" }
  public static var version: Int { 1 }
  public static var title: Phrase { Phrase(sv: "Hemtagningsgrad", en: "Take-home rate") }
  public static var formula: Phrase {
    Phrase(
      sv: "Hemtagen nytta / realiserad nytta till samma dag. Över 100 % betyder att budgeten minskats mer än nyttan.",
      en: "Benefit taken home / realised to the same day. Above 100% budgets were cut by more than the benefit.")
  }
  public static var style: FigureStyle { .percent }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    RatioInputs(
      numerator: Term(
        BenefitTakenHome<Scope>.title, BenefitTakenHome<Scope>.value(subject, period, book),
        .figure(BenefitTakenHome<Scope>.id(subject, period))),
      denominator: Term(
        BenefitRealised<Scope>.title, BenefitRealised<Scope>.value(subject, period, book),
        .figure(BenefitRealised<Scope>.id(subject, period))),
      undefined: .nothingRealised)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}

/// What is missing from the plan at the cut-off; negative where more came than was planned.
public enum BenefitGap<Scope: BenefitScope>: FigureDefinition {
  public static var name: String { "benefit.gap.\(Scope.name)" }
  public static var version: Int { 2 }
  public static var title: Phrase { Phrase(sv: "Nyttogap", en: "Benefit gap") }
  public static var formula: Phrase {
    Phrase(
      sv: "Planerad − realiserad nytta till periodens slut, båda i planens priser.",
      en: "Planned − realised benefit to the cut-off, both in the plan's prices.")
  }
  public static var style: FigureStyle { .millions }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      minuend: Term(
        BenefitPlanned<Scope>.title, BenefitPlanned<Scope>.value(subject, period, book),
        .figure(BenefitPlanned<Scope>.id(subject, period))),
      subtrahend: Scope.realised(subject, period, book))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

/// Realised benefit per krona spent by the projects, running cost of their services left out.
public enum EffectPerKrona<Scope: BenefitScope>: FigureDefinition {
  public static var name: String { "effect.per-krona.\(Scope.name)" }
  public static var version: Int { 1 }
  public static var title: Phrase { Phrase(sv: "Nytta per satsad krona", en: "Benefit per krona spent") }
  public static var formula: Phrase {
    Phrase(
      sv: "Realiserad nytta / projektens utfall sedan start, båda till periodens slut, utan tjänsternas driftkostnad.",
      en:
        "Realised benefit / the projects' outcome since start, both to the cut-off, without the services' running cost."
    )
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    RatioInputs(
      numerator: Term(
        BenefitRealised<Scope>.title, BenefitRealised<Scope>.value(subject, period, book),
        .figure(BenefitRealised<Scope>.id(subject, period))),
      denominator: Term(
        ProjectSpent.title, ProjectSpent.value(subject, period, book), .figure(ProjectSpent.id(subject, period))),
      undefined: .noCost)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue {
    guard case .share(let ratio) = inputs.ratio else { return inputs.ratio }
    return .number(ratio)
  }
}

/// Realised benefit per krona with the running cost of the services that the projects gave.
public enum EffectPerKronaWithRunning<Scope: BenefitScope>: FigureDefinition {
  public static var name: String { "effect.per-krona-running.\(Scope.name)" }
  public static var version: Int { 1 }
  public static var title: Phrase { Phrase(sv: "Nytta per krona med drift", en: "Benefit per krona with running cost") }
  public static var formula: Phrase {
    Phrase(
      sv: "Realiserad nytta / (projektens utfall + utfall för tjänster som kommer ur projekten), till periodens slut.",
      en: "Realised benefit / (the projects' outcome + outcome of services that came of the projects), to the cut-off.")
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    RatioInputs(
      numerator: Term(
        BenefitRealised<Scope>.title, BenefitRealised<Scope>.value(subject, period, book),
        .figure(BenefitRealised<Scope>.id(subject, period))),
      denominator: Term(
        SpentWithRunning.title, SpentWithRunning.value(subject, period, book),
        .figure(SpentWithRunning.id(subject, period))),
      undefined: .noCost)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue {
    guard case .share(let ratio) = inputs.ratio else { return inputs.ratio }
    return .number(ratio)
  }
}

/// What the projects and the services that came of them have cost to the cut-off.
public enum SpentWithRunning: AmountFigure {
  public static let name = "project.spent-with-running"
  public static let version = 1
  public static let title = Phrase(sv: "Förbrukat med drift", en: "Spent with running cost")
  public static let formula = Phrase(
    sv: "Projektets utfall + utfall för tjänster som kommer ur projektet, från start till periodens slut.",
    en: "The project's outcome + outcome of services that came of it, from start to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    var total = book.outcome(of: .project(project.id), from: .beginning, through: period.cutOff)
    for service in book.servicesOfProject[project.id] ?? [] {
      let running = book.outcome(of: .service(service.id), from: .beginning, through: period.cutOff)
      var sum = total.value
      sum.add(running.value)
      total = Traced(sum, total.origin.joined(with: running.origin))
    }
    return total
  }
}

extension Origin {
  /// Both origins; this one alone where either is no selection of facts.
  func joined(with other: Origin) -> Origin {
    guard case .facts(let left) = self, case .facts(let right) = other else { return self }
    return .facts(left.joined(with: right))
  }
}

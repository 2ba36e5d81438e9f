// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// What a decision says in money; never recomputed from its basis.
public enum DecisionAmount: FigureDefinition {
  public static let name = "decision.amount"
  public static let version = 1
  public static let title = Phrase(sv: "Beslutat belopp", en: "Decided amount")
  public static let formula = Phrase(
    sv: "Beloppet som beslutet anger.", en: "The amount that the decision states.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    guard let decision = book.programme.decisions.first(where: { $0.id.rawValue == subject.id }) else {
      return SingleInput(term: Term(title, .missing(MissingValue(.notReported)), .facts(.untraced)))
    }
    return SingleInput(
      term: Term(
        title, decision.amount.figureValue, .facts(.records([decision.origin], field: FieldName("belopp")))))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

extension Reported<Money> {
  /// The amount, or why it is missing.
  public var figureValue: FigureValue {
    switch self {
    case .value(let amount): .money(amount)
    case .missing(let missing): .missing(missing)
    }
  }
}

/// The sum of the computed needs behind a decision, or of one statement of needs.
public enum ComputedNeed: FigureDefinition {
  public static let name = "need.computed"
  public static let version = 1
  public static let title = Phrase(sv: "Beräknat behov", en: "Computed need")
  public static let formula = Phrase(
    sv: "Summan av posterna i sammanställningen (eller alla sammanställningar bakom beslutet).",
    en: "The sum of the items of the statement (or of all statements behind the decision).")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let needs = book.programme.financingNeeds.filter {
      switch subject.kind {
      case .decision: $0.decision?.rawValue == subject.id
      case .statement: $0.statement == subject.id
      case .other: $0.id.rawValue == subject.id
      default: false
      }
    }.sorted { ($0.statement, $0.order ?? .max, $0.id) < ($1.statement, $1.order ?? .max, $1.id) }
    return SumInputs(
      parts: needs.map { need in
        var sum = ReportedSum()
        sum.add(need.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
        return SumInputs.Part(
          Phrase(sv: need.name, en: need.name), sum, .facts(.records([need.origin], field: FieldName("belopp"))))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// The computed need less the decided amount: the rounding that nobody may correct away.
public enum ComputedDifference: FigureDefinition {
  public static let name = "need.difference"
  public static let version = 1
  public static let title = Phrase(sv: "Skillnad", en: "Difference")
  public static let formula = Phrase(
    sv: "Beräknat behov − beslutat belopp.", en: "Computed need − decided amount.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      minuend: Term(
        ComputedNeed.title, ComputedNeed.value(subject, period, book), .figure(ComputedNeed.id(subject, period))),
      subtrahend: Term(
        DecisionAmount.title, DecisionAmount.value(subject, period, book),
        .figure(DecisionAmount.id(subject, period))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

/// What is reserved in equity and not yet granted by any decision of the programme.
public enum NotDisposed: FigureDefinition {
  public static let name = "programme.not-disposed"
  public static let version = 1
  public static let title = Phrase(sv: "Ej disponerat", en: "Not disposed of")
  public static let formula = Phrase(
    sv: "Reserverat i eget kapital − beviljat för programmet.", en: "Reserved in equity − granted to the programme.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    func sum(_ counts: (Decision) -> Bool) -> (ReportedSum, [RecordOrigin]) {
      var total = ReportedSum()
      var origins: [RecordOrigin] = []
      for decision in book.programme.decisions
      where decision.project == nil && counts(decision) && (decision.date.value.map { $0 <= period.cutOff } ?? true) {
        total.add(decision.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
        origins.append(decision.origin)
      }
      return (total, origins)
    }
    let reserved = sum { $0.kind == .reservation }
    let granted = sum { $0.kind == .financing && $0.financier == .reservedEquity }
    let field = FieldName("belopp")
    return DifferenceInputs(
      minuend: Term(
        Phrase(sv: "Reserverat", en: "Reserved"), reserved.0.figureValue, .facts(.records(reserved.1, field: field))),
      subtrahend: Term(
        Phrase(sv: "Beviljat", en: "Granted"), granted.0.figureValue, .facts(.records(granted.1, field: field))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

/// The value of an agreement with its options.
public enum AgreementValue: FigureDefinition {
  public static let name = "agreement.value"
  public static let version = 1
  public static let title = Phrase(sv: "Avtalsvärde med optioner", en: "Value with options")
  public static let formula = Phrase(sv: "Värde + optioner.", en: "Value + options.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    guard let agreement = book.programme.agreements.first(where: { $0.id.rawValue == subject.id }) else {
      return SumInputs(parts: [])
    }
    var value = ReportedSum()
    value.add(agreement.value.map { FixedDecimal(digits: $0.ore, scale: 2) })
    var parts = [
      SumInputs.Part(
        Phrase(sv: "Värde", en: "Value"), value, .facts(.records([agreement.origin], field: FieldName("värde"))))
    ]
    if let options = agreement.options {
      var sum = ReportedSum()
      sum.add(.value(FixedDecimal(digits: options.ore, scale: 2)))
      parts.append(
        SumInputs.Part(
          Phrase(sv: "Optioner", en: "Options"), sum, .facts(.records([agreement.origin], field: FieldName("optioner")))
        ))
    }
    return SumInputs(parts: parts)
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

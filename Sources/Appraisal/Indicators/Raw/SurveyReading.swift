import ProgrammeModel

/// Indexes from survey forms.
enum SurveyReading {
  static func customerIndex(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.customerIndex, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let means = (0..<SurveyKind.customerIndex.questionCount).map(forms.mean)
    return IndicatorReading(
      value: FigureValue(SatisfactionIndex.simple(questionMeans: means)), terms: forms.means + forms.terms)
  }

  static func usability(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.usability, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let scores = forms.complete.compactMap { UsabilityScale.score(answers: $0).value }
    let sum = CompensatedSum.of(scores)
    return IndicatorReading(
      value: .number(sum / Double(scores.count)),
      terms: forms.means + forms.terms)
  }

  static func satisfaction(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.satisfaction, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let steps = (1...5).reversed()
    let counts = steps.map { step in forms.complete.count { $0.first == step } }
    let terms = zip(steps, counts).map { step, count in
      Term(Phrase(sv: "Svar \(step)", en: "Answer \(step)"), .count(count), forms.origin { $0.first == step })
    }
    return IndicatorReading(
      value: FigureValue(WeightedSatisfaction.score(answerCounts: counts)), terms: terms + forms.terms)
  }
}

/// The forms of a survey that concern an object in a stretch of time.
private struct Forms {
  /// The answers of each complete form.
  var complete: [[Int]] = []
  /// Where the complete forms stand, in the same order, in a book that traces.
  private var origins: [RecordOrigin] = []
  /// How many forms lack an answer or have one outside the scale.
  private var incomplete = 0
  private let survey: SurveyKind
  private let isTracing: Bool
  /// Whether there are enough of them, and nobody's answer can be had from them by subtraction.
  let isShown: Bool

  /// `nil` where there are no forms at all.
  init?(_ survey: SurveyKind, _ request: IndicatorRequest) {
    let services = Set(request.services.map(\.id))
    let whole = request.book.delivery.answers(to: survey).filter { form in
      // A yearly survey counts in the report that its year ends in, as a yearly measurement does.
      guard let period = form.period, period.last >= request.first, period.last <= request.last else { return false }
      switch request.kind {
      case .city: return true
      case .organisation:
        return form.organisation.map { $0.rawValue == request.object }
          ?? form.service.map(services.contains) ?? false
      case .service, .project, .portfolio: return form.service.map(services.contains) ?? false
      }
    }
    let forms = request.sex == .all ? whole : whole.filter { $0.sex == request.sex }
    guard !forms.isEmpty else { return nil }
    self.survey = survey
    isTracing = request.book.isTracing
    for form in forms {
      if form.isComplete {
        complete.append(form.answers.prefix(survey.questionCount).compactMap(\.self))
        if isTracing { origins.append(form.origin) }
      } else {
        incomplete += 1
      }
    }
    isShown =
      complete.count >= request.book.leastGroup(on: request.last) && !request.isHidden(among: .answered(survey))
  }

  /// The mean answer to a question, from 0, over the complete forms.
  func mean(of question: Int) -> Double {
    CompensatedSum.of(complete.lazy.map { Double($0[question]) }) / Double(complete.count)
  }

  /// The answers to a question, from 0, in the complete forms that are asked for.
  func origin(of question: Int = 0, where counts: ([Int]) -> Bool = { _ in true }) -> Origin {
    guard isTracing else { return .facts(.untraced) }
    let used = zip(complete, origins).filter { counts($0.0) }.map(\.1)
    return .facts(.records(used, field: FieldName("fråga_\(question + 1)")))
  }

  /// The mean of each question, which the index is worked out from.
  var means: [Term] {
    (0..<survey.questionCount).map { question in
      let words = Phrase(sv: "Medelbetyg fråga \(question + 1)", en: "Mean mark, question \(question + 1)")
      return Term(words, .number(mean(of: question)), origin(of: question))
    }
  }

  /// How many forms there are: those that counted, and those that did not.
  var terms: [Term] {
    let (used, left) = (
      Phrase(sv: "Hela formulär", en: "Complete forms"),
      Phrase(sv: "Ofullständiga formulär, inte räknade", en: "Incomplete forms, not counted")
    )
    return [Term(used, .count(complete.count), origin())]
      + (incomplete > 0 ? [Term(left, .count(incomplete), .constant(left))] : [])
  }
}

extension FigureValue {
  /// A calculation's result as a figure's value.
  init(_ result: Calculated<Double>) {
    switch result {
    case .value(let number): self = .number(number)
    case .undefined(let reason): self = .undefined(reason.phrase)
    }
  }
}

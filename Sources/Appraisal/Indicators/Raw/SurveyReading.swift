import ProgrammeModel

/// Indexes from survey forms.
enum SurveyReading {
  static func customerIndex(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.customerIndex, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let means = (0..<3).map { question in
      CompensatedSum.of(forms.complete.lazy.map { Double($0[question]) }) / Double(forms.complete.count)
    }
    let terms = means.enumerated().map { number, mean in
      Term(
        Phrase(sv: "Medelbetyg fråga \(number + 1)", en: "Mean mark, question \(number + 1)"), .number(mean),
        forms.origin)
    }
    return IndicatorReading(
      value: FigureValue(SatisfactionIndex.simple(questionMeans: means)), terms: terms + forms.terms)
  }

  static func usability(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.usability, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let scores = forms.complete.compactMap { UsabilityScale.score(answers: $0).value }
    let sum = CompensatedSum.of(scores)
    return IndicatorReading(
      value: .number(sum / Double(scores.count)),
      terms: [Term(Phrase(sv: "Summan av poäng", en: "Sum of scores"), .number(sum), forms.origin)] + forms.terms)
  }

  static func satisfaction(_ request: IndicatorRequest) -> IndicatorReading? {
    guard let forms = Forms(.satisfaction, request) else { return nil }
    guard forms.isShown else { return .hidden }
    let counts = (1...5).reversed().map { step in forms.complete.count { $0.first == step } }
    let terms = zip((1...5).reversed(), counts).map { step, count in
      Term(Phrase(sv: "Svar \(step)", en: "Answer \(step)"), .count(count), forms.origin)
    }
    return IndicatorReading(
      value: FigureValue(WeightedSatisfaction.score(answerCounts: counts)), terms: terms + forms.terms)
  }
}

/// The forms of a survey that concern an object in a stretch of time.
private struct Forms {
  /// The answers of each complete form.
  var complete: [[Int]] = []
  /// How many forms lack an answer or have one outside the scale.
  var incomplete = 0
  let origin: Origin
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
    for form in forms {
      if form.isComplete {
        complete.append(form.answers.prefix(survey.questionCount).compactMap(\.self))
      } else {
        incomplete += 1
      }
    }
    let origins = request.book.isTracing ? forms.map(\.origin) : []
    origin = .facts(request.book.isTracing ? .records(origins, field: FieldName("fråga_1")) : .untraced)
    isShown =
      complete.count >= request.book.leastGroup(on: request.last) && !request.isHidden(among: .answered(survey))
  }

  var terms: [Term] {
    let (used, left) = (
      Phrase(sv: "Hela formulär", en: "Complete forms"),
      Phrase(sv: "Ofullständiga formulär, inte räknade", en: "Incomplete forms, not counted")
    )
    return [Term(used, .count(complete.count), origin)]
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

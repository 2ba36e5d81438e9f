/// Which survey a form belongs to, and so its questions and scale.
public enum SurveyKind: String, Choice {
  /// Satisfied-customer index: three questions on the scale 1 to 10.
  case customerIndex = "nki"
  /// System Usability Scale: ten statements on the scale 1 to 5.
  case usability = "sus"
  /// One question in five steps, 5 is very satisfied.
  case satisfaction = "nöjdhet"

  /// How many questions a complete form answers.
  public var questionCount: Int {
    switch self {
    case .customerIndex: 3
    case .usability: 10
    case .satisfaction: 1
    }
  }

  /// The lowest and highest answer.
  public var scale: ClosedRange<Int> { self == .customerIndex ? 1...10 : 1...5 }
}

/// One survey form, as it was answered.
public struct SurveyAnswer: Sendable, Identifiable {
  /// The form's id; no person can be known by it.
  public let id: Identifier<SurveyAnswer>
  /// Which survey.
  public var survey: SurveyKind?
  /// The service it is about.
  public var service: Identifier<ITService>?
  /// The respondent's board.
  public var organisation: Identifier<Organisation>?
  /// All (default), women or men.
  public var sex: SexBreakdown?
  /// When it was answered: month, tertial or year.
  public var period: Period?
  /// The answers in the order of the questions; `nil` for one that was left out.
  public var answers: [Int?] = []
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(id: Identifier<SurveyAnswer>) {
    self.id = id
  }

  /// Whether every question is answered within the scale.
  public var isComplete: Bool {
    guard let survey else { return false }
    let asked = answers.prefix(survey.questionCount)
    return asked.count == survey.questionCount && asked.allSatisfy { $0.map(survey.scale.contains) ?? false }
  }
}

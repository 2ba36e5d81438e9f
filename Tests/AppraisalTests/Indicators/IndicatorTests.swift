import Appraisal
import Testing

/// GOV.UK's example: 1 000 of 2 000 started transactions completed.
@Test func `a ratio indicator is a fraction of its denominator`() {
  #expect(RatioIndicator.share(1000, of: 2000) == .value(0.5))
  #expect(RatioIndicator.share(1, of: 0) == .undefined(.denominatorIsZero))
}

/// Question means 7,4, 6,8 and 6,5 give 71,11, 64,44 and 61,11, together 65,56 (Python).
@Test func `the satisfied-customer index has its worked value`() {
  #expect(isClose(SatisfactionIndex.simple(questionMeans: [7.4, 6.8, 6.5]).value, 65.56, within: 0.005))
  #expect(SatisfactionIndex.simple(questionMeans: [10, 10]) == .value(100))
  #expect(SatisfactionIndex.simple(questionMeans: [1]) == .value(0))
  #expect(SatisfactionIndex.simple(questionMeans: []) == .undefined(.noValues))
  #expect(SatisfactionIndex.simple(questionMeans: [7.4, 10.1]) == .undefined(.outsideScale))
  #expect(SatisfactionIndex.simple(questionMeans: [0.9]) == .undefined(.outsideScale))
  #expect(SatisfactionIndex.simple(questionMeans: [.nan]) == .undefined(.outsideScale))
}

@Test func `the usability scale has its worked value and refuses incomplete forms`() {
  #expect(UsabilityScale.score(answers: [4, 2, 5, 1, 4, 2, 4, 2, 4, 3]) == .value(77.5))
  #expect(UsabilityScale.score(answers: [5, 1, 5, 1, 5, 1, 5, 1, 5, 1]) == .value(100))
  #expect(UsabilityScale.score(answers: [4, 2, 5, 1, nil, 2, 4, 2, 4, 3]) == .undefined(.incompleteAnswers))
  #expect(UsabilityScale.score(answers: [4, 2, 5, 1, 2, 4, 2, 4, 3]) == .undefined(.incompleteAnswers))
  #expect(
    UsabilityScale.score(answers: [4, 2, 5, 1, 4, 2, 4, 2, 4, 3, nil]) == .undefined(.incompleteAnswers))
  #expect(UsabilityScale.score(answers: [4, 2, 5, 1, 4, 2, 4, 2, 4, 6]) == .undefined(.outsideScale))
  #expect(UsabilityScale.score(answers: [0, 2, 5, 1, 4, 2, 4, 2, 4, 3]) == .undefined(.outsideScale))
}

@Test func `satisfaction weighs the five steps`() {
  #expect(WeightedSatisfaction.score(answerCounts: [2, 1, 0, 0, 1]) == .value(68.75))
  #expect(WeightedSatisfaction.score(answerCounts: [0, 0, 0, 0, 0]) == .undefined(.noValues))
  #expect(WeightedSatisfaction.score(answerCounts: [1, 2, 3, 4]) == .undefined(.incompleteAnswers))
  #expect(WeightedSatisfaction.score(answerCounts: [1, -2, 3, 4, 5]) == .undefined(.outsideScale))
}

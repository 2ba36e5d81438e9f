import Appraisal
import ProgrammeModel
import Testing

@Test func `a reason is carried through later steps`() {
  let undefined = Calculated<Double>.undefined(.planIsZero)
  #expect(undefined.map { $0 * 2 } == .undefined(.planIsZero))
  #expect(undefined.flatMap { Calculated<Double>.value($0) }.reason == .planIsZero)
  #expect(undefined.value == nil)
  #expect(Calculated.value(2.0).map { $0 * 2 } == .value(4))
  #expect(Calculated.value(2.0).flatMap { _ in Calculated<Int>.undefined(.noCost) } == .undefined(.noCost))
  #expect(Calculated.value(2.0).reason == nil)
}

@Test(arguments: Language.allCases)
func `every reason has its own words`(language: Language) {
  let words = UndefinedReason.allCases.map { $0.phrase(language) }
  #expect(Set(words).count == words.count)
  #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
}

@Test(arguments: Language.allCases)
func `statuses and conventions have words`(language: Language) {
  #expect(Set(TrafficLight.allCases.map { $0.phrase(language) }).count == 4)
  #expect(Set(DiscountTiming.allCases.map { $0.phrase(language) }).count == 2)
  #expect(Set(SuccessiveVariant.allCases.map { $0.phrase(language) }).count == 5)
}

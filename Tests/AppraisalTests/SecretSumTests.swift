import Appraisal
import ProgrammeModel
import Testing

/// A sum with a secret part is not stated; one with a part that nobody reported is, as before.
@Suite struct SecretSumTests {
  private static let secret = MissingValue(.secret, note: "OSL 19 kap. 3 §")

  private func sum(_ parts: [Reported<FixedDecimal>]) -> ReportedSum {
    var sum = ReportedSum()
    for part in parts { sum.add(part) }
    return sum
  }

  @Test func `five and a secret value are secret, five and an unreported value are five`() {
    let five = Reported<FixedDecimal>.value(FixedDecimal(digits: 500, scale: 2))
    #expect(sum([five, .missing(Self.secret)]).figureValue == .missing(Self.secret))
    #expect(sum([.missing(MissingValue(.notReported)), five]).figureValue == .money(Money(ore: 500)))
  }

  @Test func `secrecy goes with a sum into a larger one, whatever else is missing`() {
    var whole = sum([.missing(MissingValue(.notReported)), .value(FixedDecimal(digits: 500, scale: 2))])
    whole.add(sum([.missing(Self.secret)]))
    #expect(whole.figureValue == .missing(Self.secret))
    #expect(whole.missing == 2)
  }
}

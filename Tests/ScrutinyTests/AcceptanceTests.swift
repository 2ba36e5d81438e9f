import Appraisal
import ProgrammeModel
import Scrutiny
import Testing

@Suite struct AcceptanceTests {
  /// The finding that P1 has no goal.
  private static let id = "R13:projekt:P1:mål"

  private func accepted(
    _ from: String?, _ to: String?, motive: String = "Målet beslutas i höst", role: String = "stadsdirektören",
    id: Identifier<AcceptedFinding> = "G1"
  ) -> AcceptedFinding {
    var row = AcceptedFinding(id: id)
    row.finding = Self.id
    row.motive = motive
    row.role = role
    row.decision = "KS 2014/9"
    row.from = from.map { day($0) }
    row.to = to.map { day($0) }
    return row
  }

  private func found(
    _ rows: AcceptedFinding..., asOf text: String = "2014-10-13", answers: [FindingAnswer] = []
  ) -> [Finding] {
    let programme = HealthyCity.programme { programme in
      programme.projectGoals.removeAll { $0.project == "P1" }
      programme.acceptedFindings = rows
      programme.findingAnswers = answers
    }
    return Scrutiny.findings(
      in: Book(programme), at: ScrutinyContext(of: programme, period: HealthyCity.period, asOf: day(text)))
  }

  @Test func `a finding nobody has accepted stands`() {
    #expect(found().map(\.id.text) == [Self.id])
    #expect(found().allSatisfy { !$0.isAccepted && $0.acceptance == nil })
  }

  @Test func `an accepted finding stays visible with motive, role and last day`() throws {
    let finding = try #require(found(accepted("2014-09-01", "2014-12-31")).first)
    #expect(finding.isAccepted && finding.severity == .error)
    let words = try #require(finding.acceptance?.phrase.swedish)
    for part in ["31 december 2014", "stadsdirektören", "KS 2014/9", "Målet beslutas i höst"] {
      #expect(words.contains(part), "\(words)")
    }
  }

  @Test func `an acceptance that has run out accepts nothing and says so`() throws {
    let finding = try #require(found(accepted("2014-02-01", "2014-10-12")).first)
    #expect(!finding.isAccepted)
    #expect(finding.acceptance?.phrase.swedish.contains("löpte ut den 12 oktober 2014") == true)
    #expect(found(accepted("2014-02-01", "2014-10-13")).allSatisfy { $0.isAccepted })
  }

  @Test func `an acceptance that has not begun, or lacks motive, role or last day, accepts nothing`() {
    for row in [
      accepted("2014-10-14", "2014-12-31"), accepted("2014-09-01", "2014-12-31", motive: ""),
      accepted("2014-09-01", "2014-12-31", role: ""), accepted("2014-09-01", nil), accepted(nil, "2014-12-31"),
    ] {
      #expect(found(row).map(\.acceptance) == [nil])
    }
  }

  @Test func `of several acceptances the one that lasts longest counts`() {
    let both = found(accepted("2014-02-01", "2014-06-30"), accepted("2014-07-01", "2014-12-31", id: "G2"))
    #expect(both.map(\.acceptance?.record.id) == ["G2"])
    #expect(both.allSatisfy { $0.isAccepted })
  }

  @Test func `answers stand at the finding they are about, in organisation order`() {
    var answer = FindingAnswer(finding: Self.id, organisation: "SOC")
    answer.answer = "Målet kopplas i november."
    var other = FindingAnswer(finding: Self.id, organisation: "ALD")
    other.asked = day("2014-10-01")
    let answers = found(answers: [answer, other]).first?.answers ?? []
    #expect(answers.map(\.organisation) == ["ALD", "SOC"])
    #expect(answers.first?.phrase.swedish == "ALD har fått frågan den 1 oktober 2014 men inte svarat.")
    #expect(answers.last?.phrase.english.hasPrefix("Answer by SOC") == true)
  }

  @Test func `an acceptance that can accept nothing is told with why, and one whose finding is gone is not`() {
    var unknown = accepted("2014-09-01", "2014-12-31", id: "G2")
    unknown.finding = "R99:projekt:P1:"
    var cleared = accepted("2014-09-01", "2014-12-31", id: "G3")
    cleared.finding = "R01:projekt:P1:"
    let programme = HealthyCity.programme {
      $0.acceptedFindings = [
        accepted("2014-12-31", "2014-09-01"), unknown, cleared, accepted("2014-09-01", nil, id: "G4"),
      ]
    }
    let futile = Acceptance.withoutEffect(programme)
    #expect(futile.map(\.record.id) == ["G1", "G2", "G4"])
    #expect(futile[0].why.swedish.contains("ligger före den första"))
    #expect(futile[1].why.swedish == "det finns ingen regel R99")
  }
}

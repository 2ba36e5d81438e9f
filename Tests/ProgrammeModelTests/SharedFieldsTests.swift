import ProgrammeModel
import Testing

/// Records of many fields share them until one is changed.
@Suite struct SharedFieldsTests {
  @Test func `a changed copy leaves the one it was copied from as it was`() {
    var benefit = Benefit(id: "N1")
    benefit.name = "Kortare tid"
    benefit.benefitClass = .value(.green)
    var changed = benefit
    changed.name += " för alla"
    changed.benefitClass = .value(.red)
    #expect(benefit.name == "Kortare tid" && changed.name == "Kortare tid för alla")
    #expect(benefit.benefitClass == .value(.green) && changed.benefitClass == .value(.red))
    #expect(changed.id == benefit.id)
  }

  @Test func `a project in two programmes is changed in one of them`() {
    var first = Programme(
      registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_400_000_000))
    first.projects = ["P1", "P2"].map { Project(id: Identifier($0)) }
    var second = first
    second.projects[1].state = .value(.closed)
    #expect(first.projects.map(\.state.value) == [nil, nil])
    #expect(second.projects.map(\.state.value) == [nil, .closed])
  }
}

import ProgrammeModel
import ReportContent
import Testing

/// The ids of sections and tables about things with ids.
@Suite struct AnchorTests {
  @Test func `an id of large letters, digits and hyphens is the same in small letters`() {
    #expect(Identifier<Project>("P1002").anchor == "p1002")
    #expect(Identifier<Review>("G2012-11").anchor == "g2012-11")
  }

  @Test func `no two ids have the same`() {
    let ids = ["PF1", "pf1", "Pf1", "PF-1", "PF 1", "PF.1", "PF_1", "ÄL", "AL", "äl", "ÅL", "P.f1.", "P_F1", ".50.F1"]
    #expect(Set(ids.map { Identifier<StructureNode>($0).anchor }).count == ids.count)
  }
}

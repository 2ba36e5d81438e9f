import ProgrammeModel
import Scrutiny
import Testing

@Suite struct FindingChangeTests {
  private func finding(_ rule: RuleID, _ project: String, found: String = "x") -> Finding {
    Finding(
      id: FindingID(rule: rule, subject: Subject(.project, project)), severity: .error, organisations: [],
      found: Phrase(sv: found, en: found), facts: [], remedy: Phrase(sv: "y", en: "y"), standing: .control)
  }

  @Test func `findings are new, remaining or cleared by their identity, whatever they say`() {
    let earlier = [finding("R01", "P1", found: "5 mnkr"), finding("R10", "P1")]
    let later = [finding("R01", "P1", found: "6 mnkr"), finding("R01", "P2")]
    let change = FindingChange(
      since: ReportPeriod(year: 2014, occasion: .first), knownThrough: day("2014-06-02"), from: earlier, to: later)
    #expect(change.new.map(\.id.text) == ["R01:projekt:P2:"])
    #expect(change.remaining.map(\.found.swedish) == ["6 mnkr"])
    #expect(change.cleared.map(\.id.text) == ["R10:projekt:P1:"])
  }

  @Test func `new and remaining are the later findings, remaining and cleared the earlier ones`() {
    let names = ["P1", "P2", "P3", "P4", "P5"]
    // Every way to choose which of five findings were there before and are there now.
    for mask in 0..<1024 {
      let earlier = names.enumerated().filter { mask >> $0.offset & 1 == 1 }.map { finding("R01", $0.element) }
      let later = names.enumerated().filter { mask >> ($0.offset + 5) & 1 == 1 }.map { finding("R01", $0.element) }
      let change = FindingChange(
        since: HealthyCity.period, knownThrough: day("2014-10-13"), from: earlier, to: later)
      #expect((change.new + change.remaining).sorted() == later)
      #expect((change.remaining + change.cleared).sorted() == earlier)
    }
  }
}

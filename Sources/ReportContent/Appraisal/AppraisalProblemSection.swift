import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// How many problems of one kind are written out; the others are counted.
  private static let shownPerKind = 8

  /// What in the case itself is questionable, each with what would clear it: nothing is left out without a word.
  func problems() -> Section? {
    let found = appraisal.problems(in: book)
    guard !found.isEmpty else { return nil }
    var section = Section(id: "anmarkningar", heading: self("Att rätta i kalkylen", "To correct in the case"))
    for code in CaseProblemCode.allCases {
      let alike = found.filter { $0.code == code }
      for problem in alike.prefix(Self.shownPerKind) {
        section.blocks.append(
          .notice(severity: code.severity, [.text(report(problem.found) + " " + report(problem.remedy))]))
      }
      let more = alike.count - Self.shownPerKind
      if more > 0 {
        section.blocks.append(
          .notice(
            severity: code.severity,
            .plain(self("Och \(more) till av samma slag.", "And \(more) more of the same kind."))))
      }
    }
    return section
  }
}

import Appraisal
import ProgrammeModel
import Scrutiny

extension ReportContext {
  /// Findings under the numbers that figures are marked with.
  func marks(_ findings: [Finding]) -> [FindingMark] {
    findings.enumerated().map { place, finding in
      FindingMark(
        number: place + 1, id: finding.id.text, severity: finding.severity,
        figures: finding.facts.compactMap(\.figure).flatMap { [$0] + Self.differences(of: $0) })
    }
  }

  /// The differences that a forecast enters, which are as doubtful as it is.
  private static func differences(of figure: FigureID) -> [FigureID] {
    let names = [
      FrameForecast.name: [FrameLeft.name, FrameOverrun.name],
      ProjectExpected.name: [ProjectMargin.name, ProjectOverrun.name],
      EconomyForecast.name: [EconomyDeviation.name],
    ]
    return (names[figure.name] ?? []).map { FigureID(name: $0, subject: figure.subject, period: figure.period) }
  }

  /// Findings in a table, numbered as the marks at the figures are.
  func numberedTable(_ findings: [Finding], id: String, caption: String) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        .text(self("Nr", "No.")), .text(self("Regel", "Rule")), .text(self("Grad", "Severity")),
        .text(self("Iakttagelse", "Finding")), .text(self("Vad som skulle åtgärda den", "What would clear it")),
      ],
      rows: findings.enumerated().map { place, finding in
        Table.Row(
          .body,
          [
            .text(String(place + 1)), .text(finding.rule.description), .severity(finding.severity),
            .text(found(finding)), .text(self(finding.remedy)),
          ], finding: place + 1)
      })
  }

  /// The findings about one thing: how many, each in a table, or that there are none.
  func ownFindings(_ findings: [Finding], none: String) -> Section {
    var section = Section(id: "brister", heading: self("Iakttagelser", "Findings"))
    guard !findings.isEmpty else {
      section.blocks = [.paragraph(.plain(none))]
      return section
    }
    section.blocks = [
      .paragraph(.plain(counted(findings, lead: Phrase(sv: "Kontrollen gav här", en: "Here the check gave")))),
      .table(
        numberedTable(
          findings, id: "tabell-iakttagelser",
          caption: self(
            "Iakttagelser; numren står vid de tal som de gäller.", "Findings; their numbers stand at the figures.")
        )),
    ]
    return section
  }

  /// What leads the sentence that counts the findings on the whole register.
  private static let wholeRegister = Phrase(sv: "Kontrollen av registret gav", en: "The check of the register gave")

  /// How many errors, warnings and notices, in one sentence.
  func counted(_ findings: [Finding], lead: Phrase = Self.wholeRegister) -> String {
    let parts = [
      (findings.count { $0.severity == .error }, ("fel", "fel"), ("error", "errors")),
      (findings.count { $0.severity == .warning }, ("varning", "varningar"), ("warning", "warnings")),
      (findings.count { $0.severity == .notice }, ("upplysning", "upplysningar"), ("notice", "notices")),
    ].filter { $0.0 > 0 }
    let numbers = counts(parts.map(\.0), isNeuter: false)
    let words = zip(numbers, parts).map { number, part in
      let (swedish, english) = part.0 == 1 ? (part.1.0, part.2.0) : (part.1.1, part.2.1)
      // Fel is neuter, the others are not.
      let one = language == .swedish && number == "en" && part.1.0 == "fel" ? "ett" : number
      return one + "\u{A0}" + self(swedish, english)
    }
    guard !words.isEmpty else {
      return self(lead) + self(" inga iakttagelser.", " no findings.")
    }
    return self(lead) + " " + listed(words) + "."
  }
}

import Operations
import ProgrammeModel
import Scrutiny

/// What a check gave, as JSON.
struct CheckResultJSON: Encodable {
  let period: String
  let asOf: String
  let counts: [String: Int]
  let since: String?
  let findings: [Line]
  let cleared: [Line]?
  let thresholds: [Limit]
  let futileAcceptances: [String: String]

  init(_ result: CheckProgramme.Result, _ language: Language) {
    period = result.period.description
    asOf = result.asOf.description
    let open = result.findings.filter { !$0.isAccepted }
    var counts = ["accepted": result.findings.count - open.count]
    for severity in Severity.allCases { counts[severity.rawValue] = open.count { $0.severity == severity } }
    if let change = result.change {
      counts["new"] = change.new.count
      counts["remaining"] = change.remaining.count
      counts["cleared"] = change.cleared.count
    }
    self.counts = counts
    since = result.change?.since.description
    let new = result.change.map { Set($0.new.map(\.id)) }
    findings = result.findings.map { finding in
      Line(
        finding, at: result.period, change: new.map { $0.contains(finding.id) ? "new" : "remaining" }, language)
    }
    cleared = result.change.map { change in
      change.cleared.map { Line($0, at: change.since, change: "cleared", language) }
    }
    thresholds = result.thresholds.map { Limit($0, language) }
    futileAcceptances = Dictionary(
      result.futileAcceptances.map { ($0.record.id.rawValue, $0.why(language)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A finding.
  struct Line: Encodable {
    let id: String
    let rule: String
    let severity: String
    let subject: String
    let organisations: [String]
    let found: String
    let remedy: String
    let standing: String
    let demand: String
    let requirements: [String]
    let recommendations: [Int]
    let figures: [Fact]
    let change: String?
    let acceptance: String?
    let isAccepted: Bool
    let answers: [Answer]

    init(_ finding: Finding, at period: ReportPeriod, change: String?, _ language: Language) {
      id = finding.id.text
      rule = finding.rule.rawValue
      severity = finding.severity.rawValue
      subject = finding.subject.description
      organisations = finding.organisations.map(\.rawValue)
      found = finding.found(language)
      remedy = finding.remedy(language)
      standing = finding.standing.rawValue
      let behind = Scrutiny.rule(finding.rule)?.demand
      demand = behind?.citation(language) ?? ""
      requirements = behind?.requirements ?? []
      recommendations = behind?.recommendations ?? []
      figures = finding.facts.enumerated().map { place, fact in
        Fact(fact, GroundFigure.id(of: place, in: finding, at: period), language)
      }
      self.change = change
      acceptance = finding.acceptance?.phrase(language)
      isAccepted = finding.isAccepted
      answers = finding.answers.map { Answer($0) }
    }
  }

  /// A figure that a finding rests on.
  struct Fact: Encodable {
    let label: String
    let value: String
    let figure: String
    let table: String?
    let key: String?

    init(_ fact: FindingFact, _ figure: FigureID, _ language: Language) {
      label = fact.label(language)
      value = Printing.text(fact.value, language)
      self.figure = figure.text
      table = fact.origin?.table.rawValue
      key = fact.origin?.key.text
    }
  }

  /// An organisation's answer.
  struct Answer: Encodable {
    let organisation: String
    let answer: String
    let action: String
    let due: String?
    let answered: String?
    let role: String

    init(_ answer: FindingAnswer) {
      organisation = answer.organisation.rawValue
      self.answer = answer.answer
      action = answer.action
      due = answer.due?.description
      answered = answer.answered?.description
      role = answer.role
    }
  }

  /// A limit that rules went by.
  struct Limit: Encodable {
    let threshold: String
    let value: String
    let unit: String
    let source: String

    init(_ limit: AppliedThreshold, _ language: Language) {
      threshold = limit.name.rawValue
      value = limit.value.text
      unit = limit.name.unit.phrase(language)
      source = limit.sourceText(language)
    }
  }
}

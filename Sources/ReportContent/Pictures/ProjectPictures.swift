import Appraisal
import Governance
import ProgrammeModel

/// What the pictures of all projects are made from, laid out once for a report.
struct ProjectPictures {
  let steering: GovernanceContent
  let risks: [Identifier<Project>: [RiskStanding]]
  let milestones: [Identifier<Project>: [Milestone]]

  init(_ context: ReportContext) {
    steering = context.steering
    risks = steering.governance.risksByProject()
    milestones = Dictionary(grouping: context.book.programme.milestones, by: \.project)
  }
}

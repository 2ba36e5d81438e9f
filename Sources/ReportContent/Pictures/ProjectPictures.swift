import Appraisal
import Governance
import ProgrammeModel

/// What the pictures of all projects are made from, laid out once for a report.
struct ProjectPictures {
  let steering: GovernanceContent
  let risks: [Identifier<Project>: [RiskStanding]]

  init(_ context: ReportContext) {
    steering = context.steering
    risks = steering.governance.risksByProject()
  }
}

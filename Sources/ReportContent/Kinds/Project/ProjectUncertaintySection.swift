import Appraisal
import ProgrammeModel

extension ProjectContent {
  /// How sure the net present value of the case in force is: its distribution, and what would change it most.
  ///
  /// Nothing where no item of the case has a lowest and a highest amount.
  func uncertainty() -> Section? {
    // A case with a secret or missing amount has no net present value, and so nothing that could be sure or not.
    guard report.figure(CaseNetPresentValue<InternalBenefit>.self, subject).value.number != nil,
      let inForce = book.caseInForce(of: project.id, on: report.period.cutOff)
    else { return nil }
    let appraisal = CaseAppraisal(inForce, in: book, CaseConventions())
    guard !appraisal.uncertain.isEmpty, let simulated = appraisal.simulated(.betaPert).value else { return nil }
    let content = AppraisalContent(
      report: report, appraisal: appraisal, day: report.period.cutOff, unread: 0,
      moneyStyle: AppraisalContent.moneyStyle(of: appraisal))
    var section = Section(
      id: "osakerhet", heading: self("Hur säkert nettonuvärdet är", "How sure the net present value is"))
    section.blocks = [.chart(content.distributionChart(simulated))]
    if let picture = content.tornadoChart(most: 5) { section.blocks.append(.chart(picture)) }
    return section
  }
}

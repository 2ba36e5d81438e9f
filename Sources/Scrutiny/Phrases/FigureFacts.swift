import Appraisal
import ProgrammeModel

extension FindingFact {
  /// An amount that is a figure of the report, so that `explain` takes it apart.
  ///
  /// - Parameter isWhole: whether the amount is that of the figure; a sum over several subjects is not.
  init<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ amount: Money, of subject: Subject, at period: ReportPeriod, isWhole: Bool = true
  ) {
    self.init(definition.title, .money(amount), figure: isWhole ? definition.id(subject, period) : nil)
  }
}

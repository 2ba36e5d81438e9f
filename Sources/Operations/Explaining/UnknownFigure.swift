import Appraisal
import ProgrammeModel
import ReportContent
import Scrutiny
import SheetReaders

/// An id that is no figure's, with what may have been meant.
struct UnknownFigure {
  private let id: String

  init(_ id: String) { self.id = id }

  /// What is wrong with the id: no such rule, a misspelled name, or something else than an id.
  var error: OperationError {
    if let rule, Scrutiny.rule(RuleID(rawValue: String(rule))) != nil {
      return OperationError(
        Phrase(
          sv:
            "\"\(id)\" är en regel och ingen iakttagelse. Kommandot tertial check --rule \(rule) visar iakttagelsernas id.",
          en: "\"\(id)\" is a rule and no finding. The command tertial check --rule \(rule) shows the findings' ids."),
        isUsage: true)
    }
    if let rule {
      return OperationError(
        Phrase(
          sv: "Det finns ingen regel \(rule). Kommandot tertial schema --rules visar reglerna.",
          en: "There is no rule \(rule). The command tertial schema --rules shows the rules."), isUsage: true)
    }
    let meant = nearest.map { Phrase(sv: "Menade du \($0)? ", en: "Did you mean \($0)? ") } ?? Phrase(sv: "", en: "")
    return OperationError(
      Phrase(
        sv:
          "\"\(id)\" är inget tals beteckning. \(meant.swedish)Den står i rapportens XML som figure/@id, till exempel "
          + "economy.forecast:projekt:P1001:2014T2.",
        en: "\"\(id)\" is no figure's id. \(meant.english)It stands in the report's XML as figure/@id, such as "
          + "economy.forecast:projekt:P1001:2014T2."),
      isUsage: true)
  }

  /// The rule that the id begins with, as a finding's does.
  private var rule: Substring? {
    guard let head = id.split(separator: ":").first, head.first == "R", head.count > 1,
      head.dropFirst().allSatisfy(\.isNumber)
    else { return nil }
    return head
  }

  /// The id with the name of the figure that is most like the one given; `nil` where none is like it, or it is one.
  private var nearest: String? {
    guard let end = id.firstIndex(of: ":") else { return nil }
    let name = String(id[..<end])
    guard let found = Suggestion.nearest(to: name, among: FigureDefinitions.all.map(\.name)), found != name else {
      return nil
    }
    return found + id[end...]
  }
}

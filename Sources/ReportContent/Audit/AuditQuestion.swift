public import Appraisal
public import ProgrammeModel
public import Scrutiny

/// The four questions of audit report 11/2012, with the figures and rules that answer each.
public enum AuditQuestion: Int, Sendable, CaseIterable {
  /// Steering and follow-up at the executive board and at the boards.
  case steering = 1
  /// Whether projects follow the instructions.
  case instructions
  /// How the fulfilment of goals is followed up.
  case goals
  /// Support for those who cannot use the service.
  case support

  /// What the question is about.
  public var title: Phrase {
    switch self {
    case .steering:
      Phrase(
        sv: "Styrning och uppföljning i kommunstyrelsen och nämnderna",
        en: "Steering and follow-up at the executive board and the boards")
    case .instructions: Phrase(sv: "Följer projekten anvisningarna?", en: "Do the projects follow the instructions?")
    case .goals: Phrase(sv: "Hur följs måluppfyllelsen upp?", en: "How is the fulfilment of goals followed up?")
    case .support:
      Phrase(
        sv: "Stöd för den som inte kan använda e-tjänsten", en: "Support for those who cannot use the e-service")
    }
  }

  /// The shares that answer the question.
  public var measures: [AuditMeasure] {
    switch self {
    case .steering: AuditMeasure.steering
    case .instructions: AuditMeasure.instructions
    case .goals: AuditMeasure.goals
    case .support: AuditMeasure.support
    }
  }

  /// The rules whose findings answer the question; every rule answers one.
  public var rules: [RuleID] {
    switch self {
    case .steering:
      [
        "R09", "R10", "R15", "R19", "R20", "R25", "R26", "R27", "R28", "R30", "R32", "R33", "R34", "R35",
        "R36", "R48", "R49",
      ]
    case .instructions:
      ["R01", "R02", "R07", "R12", "R13", "R16", "R18", "R23", "R24", "R43", "R44", "R45", "R46", "R50"]
    case .goals:
      ["R03", "R04", "R05", "R06", "R08", "R11", "R14", "R21", "R22", "R29", "R31", "R40", "R41", "R42", "R47"]
    case .support: ["R17"]
    }
  }

  /// The question that a rule's findings answer; `nil` for a rule that has been given none.
  public static func answered(by rule: RuleID) -> AuditQuestion? { allCases.first { $0.rules.contains(rule) } }
}

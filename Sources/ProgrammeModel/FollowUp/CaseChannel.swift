/// The channel that a case came through.
public enum CaseChannel: String, Choice {
  /// The e-service, by the applicant.
  case eService = "e_tjänst"
  /// The e-service, with help of staff; counts as digital.
  case assistedDigital = "assisterad"
  /// By telephone.
  case telephone = "telefon"
  /// A visit.
  case visit = "besök"
  /// A letter or form on paper.
  case paper = "blankett"

  /// Whether the case was taken in digitally, help included.
  public var isDigital: Bool { self == .eService || self == .assistedDigital }
}

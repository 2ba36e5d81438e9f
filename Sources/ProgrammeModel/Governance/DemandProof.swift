/// What in the register shows that a demand of a decision point is met.
public enum DemandProof: String, Choice {
  /// An application is registered.
  case application = "ansökan"
  /// The purpose is stated.
  case purpose = "syfte"
  /// The business process is stated.
  case process = "process"
  /// A goal that is valid on the day is named.
  case goal = "mål"
  /// The evidence of the users' need is stated.
  case userNeed = "behovsunderlag"
  /// A sponsor is named.
  case sponsor = "beställare"
  /// A project leader is named.
  case projectLeader = "projektledare"
  /// The portfolio is stated.
  case portfolio = "portfölj"
  /// The city's IT department has been contacted.
  case departmentContact = "kontakt_med_it"
  /// Existing solutions have been considered, and one chosen or the exception motivated.
  case reuseTest = "återanvändningsprövning"
  /// A benefit case of any stage exists.
  case preliminaryCase = "nyttokalkyl_preliminär"
  /// An adopted benefit case with benefits and costs exists.
  case adoptedCase = "nyttokalkyl"
  /// Every green and yellow benefit has a measured baseline.
  case baseline = "nollmätning"
  /// Every benefit has an accepted owner.
  case benefitOwner = "nyttoansvarig"
  /// Innovation: the hypothesis is stated.
  case hypothesis = "hypotes"
  /// Innovation: the cost cap is stated.
  case costCap = "kostnadstak"
  /// Innovation: the stop criterion is stated.
  case stopCriterion = "stoppkriterium"
  /// Financing has been decided.
  case financing = "finansieringsbeslut"
  /// The board's own budget for the project is registered.
  case ownBudget = "egen_budget"
  /// The decision point before is passed.
  case previousPoint = "föregående_beslutspunkt"
  /// Risks are judged, with owner and measure.
  case risks = "risker"
  /// The receiving organisation is named, with an accountable role.
  case receiver = "mottagare"
  /// Support for those who cannot use the service is stated.
  case supportChannel = "stödkanal"
  /// The service is registered with its owner.
  case service = "tjänst"
  /// Someone follows up the benefits after close.
  case followUp = "uppföljning"
  /// It is stated how every green benefit is to be taken home.
  case takingHome = "hemtagningsplan"
  /// A point of the checklist is fulfilled.
  case checklist = "checklista"
  /// A point of the checklist is fulfilled with a reference to the document.
  case document = "dokument"
}

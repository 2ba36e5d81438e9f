/// What a decision decides.
public enum DecisionKind: String, Choice {
  /// Grants money to a project or programme.
  case financing = "finansiering"
  /// Grants more money.
  case additionalFinancing = "tilläggsfinansiering"
  /// Allocates money already granted.
  case allocation = "fördelning"
  /// Reserves money in equity; grants nothing.
  case reservation = "reservation"
  /// Adopts a programme or strategy.
  case programme = "program"
  /// Passes a decision point B0-B4.
  case gate = "beslutspunkt"
  /// Changes the baseline of a project or benefit case.
  case baseline = "ny_baslinje"
  /// Gives an application its place.
  case prioritisation = "prioritering"
  /// Sends an application back.
  case returned = "återremiss"
  /// Refuses an application.
  case refusal = "avslag"
  /// Closes a project.
  case closing = "avslut"
  /// Takes a benefit home.
  case takingHome = "hemtagning"
  /// Writes a benefit down.
  case writeDown = "nedskrivning"
  /// Changes a portfolio's frame.
  case frame = "ram"
  /// Assigns a responsibility.
  case benefitOwner = "ansvar"
  /// Delegates the right to decide.
  case delegation = "delegation"
  /// Anything else.
  case other = "övrigt"
}

/// The decision points of the city's project model; BP0-BP4 is another way to write them.
public enum DecisionPoint: String, Choice {
  /// Start of initiation.
  case b0 = "B0"
  /// Start of planning.
  case b1 = "B1"
  /// Start of execution.
  case b2 = "B2"
  /// Delivery to the receiving organisation.
  case b3 = "B3"
  /// Close.
  case b4 = "B4"
}

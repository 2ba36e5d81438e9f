/// How far a measure has come.
public enum ActionStatus: String, Choice {
  /// Not started.
  case notStarted = "ej_påbörjad"
  /// Going on.
  case ongoing = "pågår"
  /// Done.
  case done = "klar"
  /// Given up.
  case cancelled = "avbruten"
}

/// Whether an organisation must report or is invited to.
public enum DutyToReport: String, Choice {
  /// A board that is ordered to.
  case ordered = "ålagd"
  /// A company that is invited to.
  case invited = "inbjuden"
}

/// Whether a point of a checklist is fulfilled.
public enum Fulfilment: String, Choice {
  /// Fulfilled.
  case yes = "ja"
  /// Not fulfilled.
  case no = "nej"
  /// Does not apply.
  case notApplicable = "ej_tillämpligt"
}

/// What a deviation is about.
public enum DeviationKind: String, Choice {
  /// Cost.
  case cost = "kostnad"
  /// Time.
  case time = "tid"
  /// Benefit.
  case benefit = "nytta"
  /// Scope.
  case scope = "omfattning"
}

/// When a service must be available.
public enum ServiceHours: String, Choice {
  /// Weekdays in office hours.
  case officeHours = "kontorstid"
  /// Always.
  case roundTheClock = "dygnet_runt"
}

/// How an agreement came about.
public enum AgreementKind: String, Choice {
  /// A procurement.
  case procurement = "upphandling"
  /// An agreement.
  case contract = "avtal"
  /// A call-off from a framework agreement.
  case callOff = "avrop"
}

/// Whether a service is common to the city or local to one board.
public enum ServiceReach: String, Choice {
  /// Common to the city.
  case common = "gemensam"
  /// One board's own.
  case local = "lokal"
}

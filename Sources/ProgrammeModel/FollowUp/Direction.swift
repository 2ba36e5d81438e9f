/// Which way a value should go.
public enum Direction: String, Choice {
  /// Higher is better.
  case rising = "ökande"
  /// Lower is better.
  case falling = "minskande"
}

/// How often a value is measured.
public enum Frequency: String, Choice {
  /// Every month.
  case monthly = "månad"
  /// Every tertial.
  case perTertial = "tertial"
  /// Every year.
  case yearly = "år"
}

/// How far a goal or target is met.
public enum Rating: String, Choice {
  /// Met.
  case met = "uppfylls_helt"
  /// Partly met.
  case partlyMet = "uppfylls_delvis"
  /// Not met.
  case notMet = "uppfylls_inte"
  /// Not assessed.
  case notAssessed = "ej_bedömd"
}

/// A judged or computed status.
public enum TrafficLight: String, Choice {
  /// As planned.
  case green = "grön"
  /// Deviates.
  case yellow = "gul"
  /// Deviates much.
  case red = "röd"
  /// Not assessed.
  case notAssessed = "ej_bedömd"
}

/// What a measurement, target or rating is about.
public enum ObjectKind: String, Choice {
  /// A project.
  case project = "projekt"
  /// A service.
  case service = "tjänst"
  /// A board or other organisation.
  case organisation = "organisation"
  /// A portfolio.
  case portfolio = "portfölj"
  /// The whole city.
  case city = "staden"
}

/// Whose value it is where a value is split by sex.
public enum SexBreakdown: String, Choice {
  /// Everybody.
  case all = "totalt"
  /// Women.
  case women = "kvinnor"
  /// Men.
  case men = "män"
}

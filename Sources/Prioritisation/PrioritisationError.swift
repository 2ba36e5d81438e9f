/// What stops a prioritisation.
public enum PrioritisationError: Error, Hashable, Sendable {
  /// The search was given up before the answer was proven.
  case unproven
}

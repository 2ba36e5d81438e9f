/// What stops a prioritisation.
public enum PrioritisationError: Error, Hashable, Sendable {
  /// The search was given up before the answer was proven.
  case unproven
  /// The solver's library is not on the machine, by the name that it was looked for.
  case noSolver(String)
}

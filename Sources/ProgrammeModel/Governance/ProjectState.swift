/// Where a project is between idea and benefit taken home.
public enum ProjectState: String, Choice {
  /// An idea.
  case idea = "idé"
  /// An application has been handed in.
  case application = "ansökan"
  /// In preparation.
  case preparation = "beredning"
  /// Prioritised, not yet decided.
  case prioritised = "prioriterad"
  /// Sent back to the applicant.
  case returned = "återremitterad"
  /// Refused.
  case refused = "avslagen"
  /// Financing decided, not started.
  case decided = "beslutad"
  /// Running.
  case running = "pågående"
  /// Closed; benefits may still be realised.
  case closed = "avslutad"
  /// Stopped before close.
  case cancelled = "avbruten"
}

/// What somebody answers for.
public enum ResponsibilityRole: String, Choice {
  /// Realising a benefit.
  case benefitOwner = "nyttoansvarig"
  /// Following up a benefit.
  case followUpOwner = "uppföljningsansvarig"
  /// A service in operation.
  case serviceOwner = "objektägare"
  /// Running a project.
  case projectLeader = "projektledare"
  /// Ordering a project.
  case sponsor = "beställare"
  /// Receiving a project's result in the line organisation.
  case receiver = "mottagare"
  /// A measure or recommendation.
  case measureOwner = "åtgärdsansvarig"
}

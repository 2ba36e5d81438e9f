/// Why a value is not there. A missing value is never 0, and 0 is never blank.
public struct MissingValue: Hashable, Sendable {
  /// The kind of reason.
  public enum Reason: String, Sendable, CaseIterable {
    /// The cell was left empty without a reason: finding R21.
    case unstated = "ej angivet"
    /// Whoever owes the value has not reported it.
    case notReported = "uppgift saknas"
    /// The value is secret; the note holds legal ground and decider.
    case secret = "sekretess"
    /// There can be no such value.
    case notApplicable = "ej tillämpligt"
    /// The value is not due before a later day.
    case notYetDue = "ej förfallet"
    /// The source document does not say.
    case notInSource = "framgår inte av källan"
  }

  /// The kind of reason.
  public let reason: Reason
  /// What the sender wrote beside the reason, such as legal ground and decider; empty if nothing.
  public let note: String

  /// A missing value with its reason.
  public init(_ reason: Reason, note: String = "") {
    self.reason = reason
    self.note = note
  }
}

/// A value that a sender was asked for: reported, missing with a reason, or a column the sender never had.
public enum Reported<Value: Sendable>: Sendable {
  case value(Value)
  // Apart, so that hundreds of thousands of values do not each leave room for a reason.
  indirect case missing(MissingValue)

  /// The value, or `nil` if it is missing.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .missing: nil
    }
  }

  /// Why the value is missing, or `nil` if it is there.
  public var missing: MissingValue? {
    switch self {
    case .value: nil
    case .missing(let missing): missing
    }
  }

  /// The same report with its value transformed.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Reported<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .missing(let missing): .missing(missing)
    }
  }
}

extension Reported: Equatable where Value: Equatable {}
extension Reported: Hashable where Value: Hashable {}

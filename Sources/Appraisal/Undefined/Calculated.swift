/// The result of a calculation: a value, or the reason why there is none.
///
/// Used wherever a reader sees the result, so that "n/a" can be followed by its reason. Undefined is never 0.
public enum Calculated<Value> {
  /// The calculation has a result.
  case value(Value)
  /// The calculation has no result, for this reason.
  case undefined(UndefinedReason)

  /// The value, or `nil` where it is undefined.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .undefined: nil
    }
  }

  /// Why there is no value, or `nil` where there is one.
  public var reason: UndefinedReason? {
    switch self {
    case .value: nil
    case .undefined(let reason): reason
    }
  }

  /// The same calculation carried one step further; a reason is passed on.
  public func map<Next>(_ transform: (Value) -> Next) -> Calculated<Next> {
    switch self {
    case .value(let value): .value(transform(value))
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// The same calculation carried one step further, where that step may be undefined; the first reason is kept.
  public func flatMap<Next>(_ transform: (Value) -> Calculated<Next>) -> Calculated<Next> {
    switch self {
    case .value(let value): transform(value)
    case .undefined(let reason): .undefined(reason)
    }
  }
}

extension Calculated: Sendable where Value: Sendable {}
extension Calculated: Equatable where Value: Equatable {}
extension Calculated: Hashable where Value: Hashable {}

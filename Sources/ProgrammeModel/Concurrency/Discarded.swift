import Dispatch

/// Lets go of a large value on another thread a moment later, so that nobody waits while its many parts are freed; a
/// process that has ended by then has no need to.
public func discard<Value: Sendable>(_ value: consuming Value) {
  let holder = Holder(value)
  DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) { holder.value = nil }
}

private final class Holder<Value: Sendable>: @unchecked Sendable {
  // Written by the one thread that lets go.
  var value: Value?

  init(_ value: consuming Value) { self.value = value }
}

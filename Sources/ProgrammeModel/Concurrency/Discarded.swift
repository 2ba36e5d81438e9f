import Dispatch

/// Lets go of a large value on another thread, so that nobody waits while its many parts are freed.
public func discard<Value: Sendable>(_ value: consuming Value) {
  let holder = Holder(value)
  DispatchQueue.global().async { holder.value = nil }
}

private final class Holder<Value: Sendable>: @unchecked Sendable {
  // Written by the one thread that lets go.
  var value: Value?

  init(_ value: consuming Value) { self.value = value }
}

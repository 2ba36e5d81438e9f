/// What tests share: each thing is made once, by the first that asks for it; the others wait without holding a thread.
actor Once<Key: Hashable & Sendable, Value: Sendable> {
  private var made: [Key: Task<Value, any Error>] = [:]

  func value(_ key: Key, make: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let task = made[key] ?? Task { try await make() }
    made[key] = task
    return try await task.value
  }
}

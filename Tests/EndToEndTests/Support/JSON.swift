import Foundation

/// JSON as a command printed it.
struct JSONValue: @unchecked Sendable {
  // Only values of the Foundation's property list types, which never change.
  private let value: Any

  init(_ output: [UInt8]) throws {
    value = try JSONSerialization.jsonObject(with: Data(output), options: [.fragmentsAllowed])
  }

  private init(value: Any) { self.value = value }

  subscript(_ name: String) -> JSONValue? {
    (value as? [String: Any])?[name].flatMap { $0 is NSNull ? nil : JSONValue(value: $0) }
  }

  var elements: [JSONValue] { (value as? [Any] ?? []).map { JSONValue(value: $0) } }
  var text: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var whole: Int? { (value as? NSNumber)?.intValue }
  var flag: Bool? { value as? Bool }
  var names: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
}

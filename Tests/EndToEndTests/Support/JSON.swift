import Foundation

/// JSON as a command printed it, read with every digit of its numbers.
enum JSONValue: Decodable, Equatable, Sendable {
  case object([String: JSONValue])
  case list([JSONValue])
  case string(String)
  case double(Double)
  case boolean(Bool)
  case null

  init(_ output: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(output))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .double(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .list(elements)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// A member that is there and not null.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self, let member = members[name] else { return nil }
    if case .null = member { return nil }
    return member
  }

  var elements: [JSONValue] { if case .list(let elements) = self { elements } else { [] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .double(let number) = self { number } else { nil } }
  var whole: Int? { number.flatMap { Int(exactly: $0) } }
  var flag: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
  var names: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }
}

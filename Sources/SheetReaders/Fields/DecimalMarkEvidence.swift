/// Gathers from the cells of a column or file which decimal mark its writer uses.
public struct DecimalMarkEvidence: Hashable, Sendable {
  /// How many numbers prove the comma.
  public private(set) var comma = 0
  /// How many numbers prove the point.
  public private(set) var point = 0

  /// Nothing seen yet.
  public init() {}

  /// Takes note of what a number proves.
  public mutating func note(_ mark: DecimalMark?) {
    switch mark {
    case .comma: comma += 1
    case .point: point += 1
    case nil: break
    }
  }

  /// Takes note of a cell, whatever it holds.
  public mutating func note(_ bytes: FieldBytes) {
    if case .number(let number) = NumberText.read(bytes) { note(number.proves) }
  }

  /// Takes note of a text, whatever it holds.
  public mutating func note(_ text: String) {
    if case .number(let number) = NumberText.read(text) { note(number.proves) }
  }

  /// The mark that is proved; `nil` if nothing proves one, or numbers contradict each other.
  public var conclusion: DecimalMark? {
    switch (comma > 0, point > 0) {
    case (true, false): .comma
    case (false, true): .point
    default: nil
    }
  }

  /// Whether some numbers prove the comma and others the point.
  public var isContradictory: Bool { comma > 0 && point > 0 }
}

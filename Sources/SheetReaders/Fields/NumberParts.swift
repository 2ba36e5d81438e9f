extension NumberText {
  /// What stands around the digits of a number.
  struct Parts {
    var core: Range<Int>
    var isNegative = false
    var isPercent = false
    var unit: MoneyUnit?
  }

  /// Takes sign, parentheses, unit and percent sign off a trimmed cell that is not empty.
  static func parts(of cell: FieldBytes) -> Result<Parts, NumberFailure> {
    guard let firstDigit = cell.firstIndex(where: isDigit), let lastDigit = cell.lastIndex(where: isDigit) else {
      return .failure(.unexpected(at: 0))
    }
    // A mark may come before the first digit, `,5`; what else stands there is sign, parenthesis or unit.
    var first = firstDigit
    if first > 0, cell[first - 1] == 0x2C || cell[first - 1] == 0x2E { first -= 1 }
    var parts = Parts(core: first..<lastDigit + 1)
    var hasParenthesis = false
    if let failure = readHead(FieldBytes(rebasing: cell[..<first]), into: &parts, &hasParenthesis) {
      return .failure(failure)
    }
    let tail = FieldBytes(rebasing: cell[(lastDigit + 1)...])
    if let failure = readTail(tail, at: lastDigit + 1, into: &parts, hasParenthesis) { return .failure(failure) }
    return .success(parts)
  }

  /// Reads `(`, a sign and a unit, in any order, each at most once.
  private static func readHead(
    _ head: FieldBytes, into parts: inout Parts, _ hasParenthesis: inout Bool
  ) -> NumberFailure? {
    var hasSign = false
    var index = 0
    while index < head.count {
      let space = FieldSpaces.length(head, at: index)
      if space > 0 {
        index += space
        continue
      }
      let sign = signLength(head, at: index)
      if sign > 0 {
        if hasSign || hasParenthesis { return .unexpected(at: index) }
        hasSign = true
        parts.isNegative = head[index] != UInt8(ascii: "+")
        index += sign
      } else if head[index] == UInt8(ascii: "(") {
        if hasSign || hasParenthesis { return .unexpected(at: index) }
        hasParenthesis = true
        parts.isNegative = true
        index += 1
      } else {
        var end = index
        while end < head.count, isUnitByte(head[end]) { end += 1 }
        guard end > index, parts.unit == nil else { return .unexpected(at: index) }
        guard let unit = MoneyUnit.read(FieldBytes(rebasing: head[index..<end])) else { return .unexpected(at: index) }
        parts.unit = unit
        index = end
      }
    }
    return nil
  }

  /// Reads `)`, a percent sign or a unit.
  private static func readTail(
    _ tail: FieldBytes, at position: Int, into parts: inout Parts, _ hasParenthesis: Bool
  ) -> NumberFailure? {
    var rest = FieldSpaces.trimmed(tail)
    var isOpen = hasParenthesis
    if isOpen, rest.first == UInt8(ascii: ")") {
      isOpen = false
      rest = FieldSpaces.trimmed(FieldBytes(rebasing: rest.dropFirst()))
    } else if isOpen, rest.last == UInt8(ascii: ")") {
      isOpen = false
      rest = FieldSpaces.trimmed(FieldBytes(rebasing: rest.dropLast()))
    }
    if isOpen { return .unexpected(at: position) }
    if rest.isEmpty { return nil }
    if rest.count == 1, rest[0] == UInt8(ascii: "%") {
      parts.isPercent = true
      return parts.unit == nil ? nil : .unknownUnit
    }
    guard let unit = MoneyUnit.read(rest) else {
      return isWord(rest) && FieldSpaces.leadingLength(tail) > 0 ? .unknownUnit : .unexpected(at: position)
    }
    guard parts.unit == nil || parts.unit == unit else { return .unknownUnit }
    parts.unit = unit
    return nil
  }

  /// The bytes of a sign: `-`, `+`, U+2212 or U+2013; 0 for anything else.
  private static func signLength(_ bytes: FieldBytes, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return 1
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      let (second, third) = (bytes[index + 1], bytes[index + 2])
      return (second == 0x88 && third == 0x92) || (second == 0x80 && third == 0x93) ? 3 : 0
    default: return 0
    }
  }

  private static func isUnitByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: ".")
  }

  private static func isWord(_ bytes: FieldBytes) -> Bool {
    bytes.allSatisfy { isUnitByte($0) || $0 >= 0x80 || $0 == 0x20 }
  }
}

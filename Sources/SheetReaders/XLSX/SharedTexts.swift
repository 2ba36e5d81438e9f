/// The texts that the cells of a workbook name by number, in one piece of memory.
final class SharedTexts {
  fileprivate var bytes: [UInt8] = []
  fileprivate var ends: [UInt32] = []

  /// No texts.
  init() {}

  var count: Int { ends.count }

  /// Calls `body` with the text of a number; `nil` if there is none.
  func with<Result>(_ number: Int, _ body: (FieldBytes) -> Result) -> Result? {
    guard ends.indices.contains(number) else { return nil }
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return bytes.withUnsafeBufferPointer { body(FieldBytes(rebasing: $0[start..<Int(ends[number])])) }
  }
}

/// Reads the part of shared texts; text that only tells how to pronounce something is left out.
final class SharedTextReader: XMLPartHandler {
  let texts = SharedTexts()
  /// Set once there is more text than is kept.
  private(set) var isTooLarge = false

  private let limits: ContainerLimits
  private var isText = false
  private var pronunciation = 0
  private var current: [UInt8] = []

  init(_ limits: ContainerLimits) { self.limits = limits }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("t") {
      isText = pronunciation == 0
    } else if name.is("rPh") {
      pronunciation += 1
    }
  }

  func end(_ name: XMLName) {
    if name.is("t") {
      isText = false
    } else if name.is("rPh") {
      pronunciation -= 1
    } else if name.is("si") {
      // A text without characters takes room as well.
      if texts.count >= limits.sharedTexts {
        isTooLarge = true
        return
      }
      EscapedText.decode(&current, from: 0)
      texts.bytes += current
      texts.ends.append(UInt32(clamping: texts.bytes.count))
      current.removeAll(keepingCapacity: true)
    }
  }

  func text(_ bytes: FieldBytes) {
    guard isText, !isTooLarge else { return }
    if texts.bytes.count + current.count + bytes.count > limits.sharedTextBytes {
      isTooLarge = true
      return
    }
    current += bytes
  }
}

/// Undoes the writing of characters by number that spreadsheets use: `_x000D_` is a carriage return.
enum EscapedText {
  /// Decodes the text from a position on.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7, bytes[start...].contains(0x5F) else { return }
    var result: [UInt8] = []
    var index = start
    var found = false
    while index < bytes.count {
      guard bytes[index] == 0x5F, let scalar = scalar(bytes, at: index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      found = true
      result += Array(String(scalar).utf8)
      index += 7
    }
    guard found else { return }
    bytes.replaceSubrange(start..., with: result)
  }

  /// The character that `_xHHHH_` at a position stands for.
  private static func scalar(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == 0x5F else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return Unicode.Scalar(value)
  }
}

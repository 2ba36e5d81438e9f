/// Looks through a YAML file before anything is built from it.
///
/// Aliases can make a file of a kilobyte unfold to terabytes, and deep nesting can exhaust the stack: both are refused
/// while the file is still text. No plain value can begin with `&` or `*`, so that an alias is known by where it stands.
enum YAMLSafety {
  /// Blocks within blocks are indented by at least one column each.
  private static let widestIndent = 200

  static func check(_ text: String, deepest: Int) throws(YAMLFault) {
    var line = 1
    var column = 0
    var depth = 0
    var quote: Unicode.Scalar?
    var isComment = false
    var isEscaped = false
    /// Whether a value may begin here.
    var mayBegin = true
    /// Whether the line so far holds nothing but spaces and the signs that open blocks.
    var isOpening = true
    var afterSpace = true
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        (line, column, isComment, isOpening, afterSpace) = (line + 1, 0, false, true, true)
        if quote == nil { mayBegin = true }
        continue
      }
      column += 1
      if isComment { continue }
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if open == "\"", scalar == "\\" {
          isEscaped = true
        } else if scalar == open {
          quote = nil
        }
        continue
      }
      if isOpening {
        isOpening = [" ", "\t", "-", "?", ":"].contains(scalar)
        if isOpening, column > widestIndent { throw .tooDeep(line: line, column: column) }
      }
      defer { afterSpace = scalar == " " || scalar == "\t" }
      switch scalar {
      case " ", "\t": continue
      case "\"" where mayBegin, "'" where mayBegin: quote = scalar
      case "#" where afterSpace: isComment = true
      case "&" where mayBegin, "*" where mayBegin: throw .alias(line: line, column: column)
      case "[", "{":
        depth += 1
        if depth > deepest { throw .tooDeep(line: line, column: column) }
      case "]", "}": depth = max(0, depth - 1)
      default: break
      }
      // A quote within a word is part of the word; after these a value may begin.
      mayBegin = [":", "-", "[", "{", ",", "?", "|", ">"].contains(scalar)
    }
  }
}

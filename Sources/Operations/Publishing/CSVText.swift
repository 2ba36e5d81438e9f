/// Lines of CSV (RFC 4180), ended by CR LF, with quotes where they are needed.
enum CSVText {
  /// One line for machines, with commas.
  static func line(_ cells: [String]) -> String { line(cells, ",") }

  /// A table that a Swedish spreadsheet opens right: a byte order mark, and semicolons.
  static func sheet(_ lines: [[String]]) -> String { "\u{FEFF}" + lines.map { line($0, ";") }.joined() }

  private static func line(_ cells: [String], _ separator: Unicode.Scalar) -> String {
    cells.map { quoted($0, separator) }.joined(separator: String(separator)) + "\r\n"
  }

  /// A text that no spreadsheet takes for a formula.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String, _ separator: Unicode.Scalar) -> String {
    let marks: Set<Unicode.Scalar> = [separator, "\"", "\r", "\n"]
    guard text.unicodeScalars.contains(where: marks.contains) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

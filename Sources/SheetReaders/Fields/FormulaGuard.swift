/// Keeps a text from becoming a formula when a spreadsheet opens a text file.
///
/// A spreadsheet takes a cell of a text file that begins with `=`, `+`, `-` or `@` for a formula, which can fetch and send
/// data. An apostrophe before it says that it is text; read back, the apostrophe falls away again.
public enum FormulaGuard {
  /// The text as it is written into a text file.
  public static func written(_ text: String) -> String { isFormula(text[...]) ? "'" + text : text }

  /// The text as it was meant.
  public static func read(_ text: String) -> String {
    text.first == "'" && isFormula(text.dropFirst()) ? String(text.dropFirst()) : text
  }

  /// Whether a spreadsheet would work it out; a number with its sign is none.
  private static func isFormula(_ text: Substring) -> Bool {
    guard let first = text.first, "=+-@".contains(first), text.count > 1 else { return false }
    if case .number = NumberText.read(String(text)) { return false }
    return true
  }
}

import DataPackage

/// Writes a whole register as an XML document, row by row: an element for each row, an attribute for each column.
public struct HistoryWriter {
  private var markup = ExactMarkup()
  private var table = ""

  /// A writer of a document.
  public init() {}

  /// The beginning of the document.
  public mutating func begin() -> [UInt8] {
    markup.raw(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(FactFormat.historyRoot) xmlns=\"\(FactFormat.namespace)\">\n")
    return markup.take()
  }

  /// One row of a table of the register; a column without a value is left out.
  ///
  /// - Returns: a piece of the document, where enough has come together.
  public mutating func row(of table: String, _ values: [(column: String, text: String?)]) -> [UInt8]? {
    change(to: table)
    markup.raw("    <\(FactFormat.row)")
    var encoded: [String] = []
    for value in values {
      guard let text = value.text else { continue }
      if ExactMarkup.canHold(text) {
        markup.attribute(value.column, text)
      } else {
        encoded.append(value.column)
        markup.attribute(value.column, Base64.text(text.utf8))
      }
    }
    if !encoded.isEmpty { markup.attribute(FactFormat.encoded, encoded.joined(separator: " ")) }
    markup.raw("/>\n")
    return markup.bytes.count > 1 << 18 ? markup.take() : nil
  }

  /// The end of the document.
  public mutating func end() -> [UInt8] {
    change(to: "")
    markup.raw("</\(FactFormat.historyRoot)>\n")
    return markup.take()
  }

  private mutating func change(to name: String) {
    guard name != table else { return }
    if !table.isEmpty { markup.raw("  </\(table)>\n") }
    if !name.isEmpty { markup.raw("  <\(name)>\n") }
    table = name
  }
}

public import ProgrammeModel
import Rendering
public import ReportContent

/// Content as text for a terminal, or as JSON.
public enum Printing {
  /// What a command shows, for any writer.
  public typealias Content = Report

  /// A figure as printed, with its unit.
  public static func text(_ figure: Figure, _ language: Language) -> String {
    PrintedFigure(figure, language, withUnit: true).text
  }

  /// A value as printed in a line of text: amounts in millions of kronor, with the unit.
  public static func text(_ value: FigureValue, _ language: Language) -> String {
    let style: FigureStyle =
      switch value {
      case .money: .millions
      case .share: .percent
      case .number: .number(decimals: 2)
      case .count: .count
      case .day: .day
      case .undefined, .missing: .number(decimals: 0)
      }
    return text(Figure(unidentified: value, style), language)
  }

  /// Content as text of at most so many columns.
  public static func text(_ content: Report, width: Int) -> String { TextWriter(width: width).text(of: content) }

  /// Content as JSON.
  public static func json(_ content: Report) -> [UInt8] { JSONWriter().bytes(content) }

  /// Content as one page of HTML.
  ///
  /// - Throws: ``OperationError`` where the theme cannot be used.
  public static func html(_ content: Report, theme: PageTheme) throws(OperationError) -> [UInt8] {
    try pieces(content, theme: theme).joined
  }

  /// Content as one page of HTML, in the pieces that it was written in.
  ///
  /// - Throws: ``OperationError`` where the theme cannot be used.
  static func pieces(_ content: Report, theme: PageTheme) throws(OperationError) -> PiecedBytes {
    try onRendering { () throws(RenderingError) in try HTMLWriter(theme: theme.theme).pieces(content) }
  }

  /// A table of texts, aligned for a terminal.
  public static func table(_ heads: [String], _ rows: [[String]], width: Int) -> String {
    TextTable(columns: heads.map(TextTable.Column.text), rows: rows).text(width: width)
  }

  /// A text in lines of at most so many columns, those after the first set in two spaces beyond where the text begins.
  ///
  /// What has no space in it, such as a path or a command's option, is never broken, so that it can be copied.
  public static func hanging(_ text: String, width: Int) -> String {
    // By bytes, since thousands of lines of an explanation are set at once.
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { paragraph in
      let margin = paragraph.prefix { $0 == UInt8(ascii: " ") }.count
      let space = String(repeating: " ", count: margin)
      var line = space
      line.reserveCapacity(paragraph.count + 16)
      var (length, isFirst) = (margin, true)
      let rest: Substring.UTF8View = paragraph.dropFirst(margin)
      let words = Terminal.printable(String(Substring(rest))).utf8
      for bytes in words.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
        let word = Substring(bytes)
        let count = word.columns
        if !isFirst, count > 0, length + 1 + count > width {
          while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
          line += "\n" + space + "  "
          length = margin + 2 + count
        } else {
          if !isFirst { line += " " }
          length += (isFirst ? 0 : 1) + count
        }
        line += word
        isFirst = false
      }
      return line
    }.joined(separator: "\n")
  }

  /// A text in lines of at most so many columns, each set in by so many spaces.
  public static func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return margin
      + Terminal.wrap(Terminal.printable(text), width: width - indent).joined(separator: "\n" + margin)
  }
}

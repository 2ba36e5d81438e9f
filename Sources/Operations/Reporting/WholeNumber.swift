import ProgrammeModel
import ReportContent
import Workbooks

/// Counts, years and numbers in a row that a report holds as text, for a spreadsheet that counts with them.
struct WholeNumber {
  let value: Double
  let shape: NumberShape

  /// The number that a text is; `nil` for any other text, and for an id with a zero first.
  init?(_ text: String, _ language: Language) {
    // A comma divides thousands in English alone.
    let divider: Character = language == .swedish ? "\u{A0}" : ","
    let parts = text.split(separator: divider, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, parts.dropFirst().allSatisfy({ $0.count == 3 }),
      parts.count == 1 || first.count <= 3, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
    else { return nil }
    let digits = parts.joined()
    guard digits.count <= 9, digits == "0" || digits.first != "0", let number = Int(digits) else { return nil }
    value = Double(number)
    // A year has no division of thousands, a count that was written with one keeps it.
    shape = parts.count > 1 ? .decimal(0) : .general
  }

  /// The columns of a table whose texts are whole numbers, or words without digits where there is none.
  static func columns(of table: Table, _ language: Language) -> Set<Int> {
    Set(
      table.columns.indices.filter { column in
        let texts = table.rows.filter { $0.role != .group }.compactMap { row -> String? in
          guard row.cells.indices.contains(column) else { return "" }
          switch row.cells[column] {
          case .text(let text): return text
          case .empty: return ""
          case .prose, .figure, .status, .rating, .severity: return nil
          }
        }
        return texts.count == table.rows.count { $0.role != .group }
          && texts.contains { WholeNumber($0, language) != nil }
          && texts.allSatisfy { WholeNumber($0, language) != nil || !$0.contains(where: \.isNumber) }
      })
  }
}

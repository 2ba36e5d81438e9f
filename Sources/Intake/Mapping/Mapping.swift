import DataPackage
import ProgrammeModel
import SheetReaders

/// What a mapping file says: how a foreign table is read, and which tables of the data package come out of it.
struct Mapping {
  /// The name of the mapping file, as diagnostics show it.
  let file: String
  /// SHA-256 of its bytes.
  let sha256: String
  /// Where the table stands in the file and how its cells are written.
  var form = ForeignForm()
  /// Words that stand where a value is expected, with what each means.
  var words: [ForeignWord] = []
  /// The tables that are made, in order.
  var tables: [TableMapping] = []
}

/// Where the table stands in a foreign file, and how its cells are written.
struct ForeignForm {
  /// The sheet of a workbook, by name; `nil` for the only visible one.
  var sheet: String?
  /// The rows of the head, one or two; empty to look for the row that has most of the columns named.
  var headRows: [Int] = []
  /// Whether each column is a record and the heads stand in the first column.
  var isTransposed = false
  /// What separates the cells of a text file; `nil` to detect it.
  var delimiter: UInt8?
  /// The decimal mark; `nil` to let the numbers prove it.
  var decimalMark: DecimalMark?
  /// The order of day, month and year in days that do not show it.
  var dayForms: [DayForm] = []
  /// Rows whose first filled cell is like one of these are left out: footnotes, sums, headings within.
  var skipped: [TextPattern] = []
  /// The table ends before the first row whose first filled cell is like one of these.
  var ends: [TextPattern] = []
}

/// One table of the data package, made from the rows of a foreign one.
struct TableMapping {
  /// The table.
  let table: TableDefinition
  /// What a row must fulfil; all of them.
  var conditions: [RowCondition] = []
  /// Where the values of each column come from.
  var columns: [ColumnMapping] = []
  /// Columns that become rows.
  var wide: WideColumns?
  /// What becomes of rows with the same key.
  var sameKey = SameKey.separate
}

/// What becomes of rows that have the same key.
enum SameKey {
  /// They are two rows; that they contradict each other is an error.
  case separate
  /// Rows that are alike in every column are one row.
  case one
  /// Their amounts are added.
  case sum
}

/// Where the values of one column come from.
struct ColumnMapping {
  /// What the cell is made of.
  enum Origin {
    /// Cells of the foreign table, joined.
    case heads([ForeignHead], separator: String)
    /// The same text in every row.
    case constant(String)
  }

  let field: FieldName
  let origin: Origin
  var unit: MoneyUnit?
  var dayForms: [DayForm] = []
  var translation: Translation?
}

/// A table of values: what is written, and what it is called here.
struct Translation {
  /// What happens to a value that is not in the table.
  enum Otherwise {
    case refuse
    case keep
    case blank
  }

  var values: [String: String] = [:]
  var otherwise = Otherwise.refuse
}

/// Columns that become rows: each of their cells is a row of its own.
struct WideColumns {
  /// One of the columns.
  struct Member {
    let head: ForeignHead
    /// What the column is called in the row made of it, such as `2013`.
    let name: String
    /// What a row must fulfil for this column to count.
    var conditions: [RowCondition] = []
  }

  /// The column that takes the name.
  let nameField: FieldName
  /// The column that takes the cell.
  let valueField: FieldName
  var unit: MoneyUnit?
  var members: [Member] = []
}

/// A column of the foreign table, as the mapping names it.
struct ForeignHead: Hashable {
  /// The head, as the mapping writes it.
  let name: String
  /// Which of several columns with that head, from 1; `nil` where there must be only one.
  let occurrence: Int?
  /// Where in the mapping file it is named.
  let line: Int
  let column: Int
}

/// What a row must fulfil.
struct RowCondition {
  enum Test {
    case isOne(of: [TextPattern])
    case isNone(of: [TextPattern])
    case isBlank(Bool)
  }

  let head: ForeignHead
  let test: Test
}

/// A word that stands where a value is expected.
struct ForeignWord {
  let pattern: TextPattern
  /// What is read instead: a reason for a missing value, or a number.
  let meaning: String
}

public import ProgrammeModel

/// What was made of one file: for the sender to read, and to keep.
public struct FileReceipt: Hashable, Sendable {
  /// The file, as diagnostics name it, with the sheet of a workbook: `kostnader.xlsx: utfall`.
  public let name: String
  /// The table it was read as; `nil` for the delivery slip and for a file that could not be opened.
  public var table: TableName?
  /// How the characters are written, such as `UTF-8`; empty if the file was not read.
  public var encoding = ""
  /// What separates the cells: `;`, `,` or `tab`; empty if the file was not read.
  public var delimiter = ""
  /// The decimal mark that the numbers prove, `,` or `.`; empty if none of them does.
  public var decimalMark = ""
  /// Data rows found, blank ones left out.
  public var rowsRead = 0
  /// Rows whose content is in the result.
  public var rowsAccepted = 0
  /// Rows that say the same as another row and count with it.
  public var rowsRepeated = 0
  /// Rows that a mapping adds to another row, or takes for the same as another.
  public var rowsJoined = 0
  /// Rows that a mapping leaves out: not selected, footnotes, sums.
  public var rowsLeftOut = 0
  /// Rows with nothing in them.
  public var rowsBlank = 0
  /// The columns, with what each was taken for and its unit.
  public var columns: [SourceColumn] = []
  /// The mapping that it was read by; empty where the file has the data package's own form.
  public var mapping = ""
  /// Cells that were read as something else than they say by the letter.
  public var interpretations: [Interpretation] = []
  /// How many such cells are beyond those told apart.
  public var interpretationsBeyond = 0
  /// What was assumed, in sentences.
  public var assumptions: [Phrase] = []

  /// Whether so many rows had errors, and none before them was good, that the rest was not read.
  public var isCutShort = false

  /// Whether it is of a table in an XML document of facts.
  var isDocument = false

  /// The file, and the sheet of a workbook.
  let place: Place

  /// The receipt of a file, or of a sheet, of which nothing is known yet.
  init(_ place: Place) {
    self.place = place
    name = place.fileAndSheet
  }

  /// The file, without the sheet.
  public var file: String { place.file }

  /// Rows kept out by errors.
  public var rowsRefused: Int { rowsRead - rowsAccepted - rowsRepeated - rowsJoined }

  /// Whether there were rows, and errors kept all of them out.
  var isNothingTaken: Bool { rowsRead > 0 && (isCutShort || rowsRefused == rowsRead) }

  /// The heads that were not recognised, and so not read.
  public var unknownColumns: [String] { columns.filter { $0.field == nil }.map(\.header) }
}

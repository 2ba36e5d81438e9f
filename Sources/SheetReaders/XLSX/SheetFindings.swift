/// What a sheet holds that a person looking at it would not see, or would see otherwise; all of it was read.
public struct SheetFindings: Hashable, Sendable {
  /// How often something occurs, and where first.
  public struct Finding: Hashable, Sendable {
    /// How many times.
    public var count: Int
    /// The row of the first, from 1.
    public var row: Int
    /// The column of the first, from 1; `nil` where rows are meant.
    public var column: Int?

    /// So many, the first at a place.
    public init(count: Int, row: Int, column: Int? = nil) {
      self.count = count
      self.row = row
      self.column = column
    }
  }

  /// Rows that are hidden or filtered away and hold something.
  public var hiddenRows: Finding?
  /// Columns that are hidden, from 1.
  public var hiddenColumns: [Int] = []
  /// Cells with the number 0 that show nothing.
  public var zerosShownBlank: Finding?
  /// Cells to the right of the last head that hold something; they are not given.
  public var cellsBeyondHead: Finding?
  /// Numbers with more than nine decimals, which were rounded to nine.
  public var roundedNumbers: Finding?
  /// Cells whose content is a formula's result as it was when the file was saved.
  public var calculatedCells = 0
  /// The first ranges of joined cells, such as `A1:C1`; only the first cell of each holds anything.
  public var mergedCells: [String] = []

  /// Nothing found.
  public init() {}

  static func note(_ finding: inout Finding?, row: Int, column: Int? = nil, times: Int = 1) {
    // A file of a few bytes may claim any number of them.
    let (count, overflow) = (finding?.count ?? 0).addingReportingOverflow(times)
    finding = Finding(
      count: overflow ? .max : count, row: finding?.row ?? row, column: finding == nil ? column : finding?.column)
  }
}

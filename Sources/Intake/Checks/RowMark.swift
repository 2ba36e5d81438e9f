import ProgrammeModel

/// A row of a file of the delivery, for sets of rows.
struct RowMark: Hashable {
  let source: Int
  let row: Int32

  init(source: Int, row: Int32) {
    self.source = source
    self.row = row
  }

  init(_ place: SourcePlace) { self.init(source: Int(place.source), row: place.row) }

  init(_ row: ObservationBatch.Row) { self.init(source: Int(row.source), row: row.row) }
}

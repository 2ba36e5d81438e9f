/// What a row of `observation` states, as far as it is packed.
struct StatedValue {
  enum Kind {
    case number
    /// A reason for no value, or a value with a note.
    case moreThanNumber
    case withdrawal
  }

  let series: Int64
  /// The ``Period/code`` of the period.
  let period: Int64
  let registration: Int64
  let kind: Kind
  let digits: Int64
  let scale: UInt8

  var block: Int64 { series / PackedYear.blockSize }
  var place: Int64 { series % PackedYear.blockSize }
  var year: Int64 { period / PackedYear.yearCode }

  /// The number, as it is packed.
  var packed: PackedYear.Value {
    PackedYear.Value(period: period % PackedYear.yearCode, digits: digits, scale: scale)
  }
}

extension StatedValue {
  /// What a row states that is being written.
  init(_ row: ObservationRow, _ registration: Int64) {
    series = row.series
    period = row.period
    self.registration = registration
    kind =
      !row.hasValue ? (row.missing == 0 ? .withdrawal : .moreThanNumber) : row.note.isEmpty ? .number : .moreThanNumber
    digits = row.value
    scale = UInt8(truncatingIfNeeded: row.scale)
  }

  /// What the current row of a statement states that reads the columns that a leaf covers.
  init(_ row: Statement) {
    series = row.integer(0)
    period = row.integer(1)
    registration = row.integer(2)
    digits = row.integer(3)
    // No number reads as 0, so that only a 0 needs to be asked what it is.
    if digits != 0 || !row.isNull(3) {
      kind = row.isNull(6) ? .number : .moreThanNumber
    } else {
      kind = row.isNull(5) ? .withdrawal : .moreThanNumber
    }
    scale = UInt8(truncatingIfNeeded: row.integer(4))
  }
}

internal import ProgrammeModel

/// The columns of the table `observation` in the order in which they are read: those that everybody needs come first, so
/// that a reader of very many rows asks for no more.
enum ObservationColumn {
  static let period: Int32 = 0
  static let value: Int32 = 1
  static let scale: Int32 = 2
  static let missing: Int32 = 3
  static let note: Int32 = 4
  static let registration: Int32 = 5
  static let change: Int32 = 6
  static let series: Int32 = 7
  static let source: Int32 = 8
  static let row: Int32 = 9

  /// A number; in place of its scale -1 where there is more than a number. No reasons and no notes.
  ///
  /// - Parameter knowledge: whether what tells that it was known comes with it.
  static func plain(knowledge: Bool) -> String {
    let number = "period, value, CASE WHEN note IS NULL THEN scale ELSE -1 END"
    return knowledge ? number + ", NULL, NULL, registration, change" : number
  }

  /// What was stated, and what tells whether it was known.
  static let knowledge = "period, value, scale, missing, note, registration, change"
  /// All of them.
  static let all = knowledge + ", series, source, row"
}

extension Statement {
  /// The value of the current row of `observation`; `nil` if it is a withdrawal.
  ///
  /// - Parameter other: the one before of the same series.
  func observation(
    _ registration: Int64, at place: SourcePlace, beside other: StoredObservation? = nil
  ) -> StoredObservation? {
    guard let period = Period(code: Int32(truncatingIfNeeded: integer(ObservationColumn.period))),
      let value = reportedNumber()
    else { return nil }
    return StoredObservation(
      period: period, value: value, registration: RegistrationNumber(rawValue: registration), place: place,
      note: isNull(ObservationColumn.note) ? "" : text(ObservationColumn.note), beside: other)
  }

  /// The number of the current row of `observation`, which has one.
  func number() -> FixedDecimal {
    FixedDecimal(
      digits: integer(ObservationColumn.value), scale: UInt8(truncatingIfNeeded: integer(ObservationColumn.scale)))
  }

  /// Where the current row of `observation` was read.
  var observationPlace: SourcePlace {
    SourcePlace(
      source: integer(ObservationColumn.source), row: Int32(truncatingIfNeeded: integer(ObservationColumn.row)))
  }

  /// The number that the current row of `observation` states; `nil` if it is a withdrawal.
  func reportedNumber() -> Reported<FixedDecimal>? {
    if !isNull(ObservationColumn.value) { return .value(number()) }
    guard let reason = optionalInteger(ObservationColumn.missing) else { return nil }
    return .missing(
      MissingValue(
        MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(ObservationColumn.note)))
  }
}

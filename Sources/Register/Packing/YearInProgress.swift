/// A year of a block while series after series is packed into it, beside what was packed of it before.
struct YearInProgress {
  private var older: PackedYearCursor
  private var packed = PackedYear()
  /// Whether rows have to be read: what was packed before does not say what else stands of a series.
  private(set) var isUnclear = false

  /// - Parameter older: what was packed before; empty for nothing.
  init(beside older: [UInt8]) { self.older = PackedYearCursor(older) }

  /// Adds what is stated of a series in place of what stood.
  ///
  /// - Parameter stated: in order of period and registration.
  mutating func add(_ place: Int64, _ stated: [StatedValue]) {
    keepOlder(before: place)
    var standing: [PackedYear.Value] = []
    if older.place == place {
      if older.count == 0 { isUnclear = true }
      while let value = older.next() { standing.append(value) }
      older.goOn()
    }
    var isMore = false
    var (next, values) = (standing.startIndex, [PackedYear.Value]())
    values.reserveCapacity(standing.count + stated.count)
    var last: Int64?
    for statement in stated.reversed() where statement.period != last {
      last = statement.period
      packed.note(statement.registration)
      let period = statement.packed.period
      while next < standing.endIndex, standing[next].period > period {
        values.append(standing[next])
        next += 1
      }
      if next < standing.endIndex, standing[next].period == period { next += 1 }
      switch statement.kind {
      case .number: values.append(statement.packed)
      case .moreThanNumber: isMore = true
      case .withdrawal: break
      }
    }
    values += standing[next...]
    if isMore || !values.isEmpty { packed.add(place, isMore ? [] : values) }
  }

  /// The year, with what was packed of later series before.
  mutating func finish() -> PackedYear {
    keepOlder(before: .max)
    return packed
  }

  private mutating func keepOlder(before place: Int64) {
    while let found = older.place, found < place {
      var values: [PackedYear.Value] = []
      while let value = older.next() { values.append(value) }
      packed.add(found, values)
      older.goOn()
    }
  }
}

import Intake
import ProgrammeModel

/// A digest that is no hash in the sense of cryptography: enough to see that every byte was fed, in order.
struct CountingDigest: FileDigest {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func update(_ block: UnsafeRawBufferPointer) {
    for byte in block { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  func finish() -> String { String(value, radix: 16) }
}

/// Takes in texts as if they were files.
func takeIn(_ files: [(String, String)], known: KnownFacts = KnownFacts()) -> IntakeResult {
  takeIn(Delivery(files: files.map { DeliveredFile(name: $0.0, bytes: Array($0.1.utf8)) }), known: known)
}

func takeIn(_ delivery: Delivery, known: KnownFacts = KnownFacts()) -> IntakeResult {
  Intake(known: known) { CountingDigest() }.read(delivery)
}

/// Known ids, one key part each.
func known(_ ids: [String: [String]]) -> KnownFacts {
  KnownFacts(
    keys: Dictionary(uniqueKeysWithValues: ids.map { (TableName($0), Set($1.map { Key([$0]) })) }))
}

extension IntakeResult {
  /// `file:row:column code` of each diagnostic.
  var places: [String] { diagnostics.map { "\($0.place.text) \($0.code)" } }

  /// The codes of errors and warnings, each once.
  var codes: Set<String> { Set(diagnostics.filter { $0.severity > .notice }.map(\.code)) }

  /// The observations in the order of their rows.
  var delivered: [ObservationBatch.Row] {
    observations.rows.sorted { ($0.source, $0.row, $0.series) < ($1.source, $1.row, $1.series) }
  }

  /// Every value as `measure dimensions period = text`, for comparison.
  var values: [String] {
    delivered.map { row in
      let series = observations.series[Int(row.series)]
      let period = Period(code: row.period)?.description ?? "?"
      let value =
        MissingValue.Reason(code: row.missing)?.rawValue ?? FixedDecimal(digits: row.digits, scale: row.scale).text
      let note = observations.notes[Int(row.note)]
      return "\(series.measure.rawValue) \(series.dimensions.text) \(period) = \(value)"
        + (note.isEmpty ? "" : " # \(note)")
    }
  }
}

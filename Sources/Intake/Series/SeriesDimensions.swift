import DataPackage
import ProgrammeModel
import SheetReaders

/// Works out which series the dimensions of a row mean.
struct SeriesDimensions {
  /// Something wrong in a dimension, told again for each row that has it.
  struct Problem {
    let code: IntakeCode
    let position: Int
    let details: ProblemDetails
  }

  /// What the dimensions of a row mean.
  struct Meaning {
    /// The number in the batch of the series of each measure; empty where a dimension is wrong.
    var series: [Int32] = []
    /// What is wrong or questioned.
    var problems: [Problem] = []
    /// Dimensions that were left empty and have a default.
    var defaulted: Set<FieldName> = []
  }

  /// The positions of the dimensions that the file has.
  let positions: [Int]

  private let table: TableDefinition
  /// For each dimension of the table its column in the file, if the file has it.
  private let columns: [(definition: ColumnDefinition, binding: ColumnBinding?)]

  init(_ table: TableDefinition, _ binding: HeadBinding) {
    self.table = table
    columns = table.keys.map { ($0, binding.binding(of: $0.name)) }
    positions = columns.compactMap(\.binding?.position)
  }

  /// Reads the dimensions of a row and enters their series in the batch.
  func meaning(
    of row: SheetRow, _ measures: [FieldName], _ batch: inout ObservationBatch, _ notes: inout ReadingNotes
  ) -> Meaning {
    var meaning = Meaning()
    var parts: [String] = []
    var hasError = false
    for (definition, binding) in columns {
      switch binding?.reader.read(row[binding?.position ?? -1].bytes, mark: nil, notes: &notes) ?? .blank {
      case .value(let value): parts.append(value.canonicalText)
      case .questioned(let value, let code, let details):
        parts.append(value.canonicalText)
        meaning.problems.append(Problem(code: code, position: binding?.position ?? 0, details: details))
      case .blank:
        let standard = DimensionDefaults.text(definition.name, in: table.name)
        if !standard.isEmpty { meaning.defaulted.insert(definition.name) }
        parts.append(standard)
        if definition.isRequired {
          hasError = true
          let details = ProblemDetails(column: definition.name.rawValue)
          meaning.problems.append(Problem(code: .keyBlank, position: binding?.position ?? 0, details: details))
        }
      case .refused(let code, let details):
        hasError = true
        meaning.problems.append(Problem(code: code, position: binding?.position ?? 0, details: details))
      }
    }
    if !hasError {
      let key = Key(parts)
      meaning.series = measures.map {
        batch.number(of: SeriesKey(table: table.name, measure: $0, dimensions: key))
      }
    }
    return meaning
  }
}

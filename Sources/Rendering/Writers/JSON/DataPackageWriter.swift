public import DataPackage
import ProgrammeModel

/// Writes `datapackage.json`: the tables of the data package as Frictionless Table Schema, so that other tools can
/// check them.
public enum DataPackageWriter {
  /// The descriptor, with Swedish titles and descriptions, ended by a line feed.
  public static func bytes(of tables: [TableDefinition]) -> [UInt8] {
    var json = JSONDocument(language: .swedish)
    json.member("{\"name\":", "tertial")
    json.member(",\n\"title\":", "Tertial: datapaket för ett it-program")
    json.member(",\n\"profile\":", "tabular-data-package")
    json.out.raw(",\n\"resources\":")
    json.array(tables) { $0.resource($1) }
    json.out.raw("}\n")
    return json.out.bytes
  }

  /// The name of a table's CSV file, without å, ä and ö.
  public static func fileName(of table: TableDefinition) -> String { table.name.rawValue.asciiName + ".csv" }
}

extension JSONDocument {
  fileprivate mutating func resource(_ table: TableDefinition) {
    member("\n{\"name\":", table.name.rawValue.asciiName)
    member(",\"path\":", DataPackageWriter.fileName(of: table))
    member(",\"title\":", table.title.swedish)
    member(",\"description\":", table.description.swedish)
    member(",\"profile\":", "tabular-data-resource")
    out.raw(",\"encoding\":\"utf-8\",\"dialect\":{\"delimiter\":\";\"},\"schema\":{\"missingValues\":")
    array([""] + MissingValue.Reason.allCases.map(\.rawValue)) { $0.string($1) }
    out.raw(",\"primaryKey\":")
    array(primaryKey(of: table)) { $0.string($1) }
    out.raw(",\"fields\":")
    array(table.columns) { $0.field($1) }
    out.raw("}}")
  }

  /// The columns that must be unique together; dimensions that may be left empty cannot be part of a key.
  private func primaryKey(of table: TableDefinition) -> [String] {
    guard case .records = table.shape else { return [] }
    return table.keys.map(\.name.rawValue)
  }

  private mutating func field(_ column: ColumnDefinition) {
    member("\n {\"name\":", column.name.rawValue)
    member(",\"description\":", column.help.swedish)
    switch column.kind {
    case .integer: out.raw(",\"type\":\"integer\"")
    case .day: out.raw(",\"type\":\"date\"")
    case .money, .decimal, .percent:
      out.raw(",\"type\":\"number\",\"decimalChar\":\",\",\"groupChar\":\" \",\"bareNumber\":true")
    case .flag: out.raw(",\"type\":\"boolean\",\"trueValues\":[\"ja\"],\"falseValues\":[\"nej\"]")
    default: out.raw(",\"type\":\"string\"")
    }
    out.raw(",\"constraints\":{\"required\":")
    out.trusted(column.isRequired ? "true" : "false")
    if case .choice(let words) = column.kind {
      out.raw(",\"enum\":")
      array(words) { $0.string($1) }
    }
    out.raw("}}")
  }
}

extension String {
  /// The name without å, ä and ö, as files and Frictionless names want it.
  fileprivate var asciiName: String {
    String(
      map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        default: character
        }
      })
  }
}

public import DataPackage
import ProgrammeModel

/// A table of the open data as its descriptions see it.
public struct OpenResource: Sendable {
  /// The table.
  public let table: TableDefinition
  /// Its columns that are handed out, in the order of the file.
  public let columns: [ColumnDefinition]
  /// The file, beside the descriptions.
  public let file: String
  /// The file's length in bytes.
  public let size: Int
  /// The SHA-256 of the file, hexadecimal.
  public let hash: String

  /// A table of the open data.
  public init(table: TableDefinition, columns: [ColumnDefinition], file: String, size: Int, hash: String) {
    self.table = table
    self.columns = columns
    self.file = file
    self.size = size
    self.hash = hash
  }

  /// The name that Frictionless tools know it by.
  var name: String { String(file.prefix { $0 != "." }) }
}

/// Writes `datapackage.json` for open data: what the files hold, column by column, as Frictionless Table Schema.
public enum OpenDataDescriptor {
  /// The descriptor, ended by a line feed.
  ///
  /// No value is demanded: one that is secret or not reported stands as the word for why it is missing.
  public static func bytes(of resources: [OpenResource], _ facts: CatalogueFacts) -> [UInt8] {
    var json = JSONDocument(language: .swedish)
    json.member("{\"profile\":", "tabular-data-package")
    json.member(",\n\"name\":", "it-program")
    json.member(",\n\"title\":", facts.title.swedish)
    json.member(",\n\"description\":", facts.description.swedish)
    json.member(",\n\"version\":", facts.version)
    json.member(",\n\"licenses\":[{\"path\":", facts.licence)
    json.out.raw("}],\n\"contributors\":[{\"title\":")
    json.string(facts.publisher)
    json.out.raw(",\"role\":\"publisher\"}],\n\"resources\":")
    json.array(resources) { $0.resource($1) }
    json.out.raw("}\n")
    return json.out.bytes
  }
}

extension JSONDocument {
  fileprivate mutating func resource(_ resource: OpenResource) {
    member("\n{\"name\":", resource.name)
    member(",\"path\":", resource.file)
    member(",\"title\":", resource.table.title.swedish)
    member(",\"description\":", resource.table.description.swedish)
    out.raw(
      ",\"profile\":\"tabular-data-resource\",\"format\":\"csv\",\"mediatype\":\"text/csv\",\"encoding\":\"utf-8\"")
    out.raw(",\"bytes\":")
    out.number(resource.size)
    member(",\"hash\":", "sha256:\(resource.hash)")
    out.raw(",\"dialect\":{\"delimiter\":\",\",\"doubleQuote\":true,\"lineTerminator\":\"\\r\\n\"}")
    out.raw(",\"schema\":{\"missingValues\":")
    array([""] + MissingValue.Reason.allCases.filter { $0 != .unstated }.map(\.rawValue)) { $0.string($1) }
    if !resource.table.isSeries {
      out.raw(",\"primaryKey\":")
      array(resource.table.keys.map(\.name.rawValue)) { $0.string($1) }
    }
    out.raw(",\"fields\":")
    array(resource.columns) { $0.openField($1) }
    out.raw("}}")
  }

  private mutating func openField(_ column: ColumnDefinition) {
    member("\n {\"name\":", column.name.rawValue)
    member(",\"description\":", column.help.swedish)
    switch column.kind {
    case .integer: out.raw(",\"type\":\"integer\"")
    case .day: out.raw(",\"type\":\"date\"")
    case .money, .decimal, .percent: out.raw(",\"type\":\"number\"")
    case .flag: out.raw(",\"type\":\"boolean\",\"trueValues\":[\"ja\"],\"falseValues\":[\"nej\"]")
    case .choice(let words):
      out.raw(",\"type\":\"string\",\"constraints\":{\"enum\":")
      array(words) { $0.string($1) }
      out.raw("}")
    default: out.raw(",\"type\":\"string\"")
    }
    if case .money = column.kind { out.raw(",\"unit\":\"SEK\"") }
    out.raw("}")
  }
}

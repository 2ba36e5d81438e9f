import DataPackage
import ProgrammeModel

/// What the tables of the register are called in text.
enum SourceTitle {
  private static let titles = Dictionary(uniqueKeysWithValues: DataPackage.tables.map { ($0.name, $0.title) })

  /// The title of a table; its name where the data package has none by that name.
  static func of(_ table: TableName, _ language: Language) -> String {
    titles[table]?(language) ?? table.rawValue
  }
}

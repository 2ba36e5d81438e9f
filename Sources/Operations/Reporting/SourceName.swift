import DataPackage
import ProgrammeModel

/// What the tables of the register are called.
enum SourceName {
  /// The title of a table; its name where the data package has none by that name.
  static func of(_ table: TableName, _ language: Language) -> String {
    DataPackage.tables.first { $0.name == table }?.title(language) ?? table.rawValue
  }
}

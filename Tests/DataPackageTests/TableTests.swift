import DataPackage
import Foundation
import ProgrammeModel
import Testing

/// What holds for every table of the data package.
@Suite struct TableTests {
  static let all = DataPackage.tables + [DeliverySlip.table]
  static let names = all.map(\.name)

  static func table(_ name: TableName) throws -> TableDefinition { try #require(all.first { $0.name == name }) }

  /// The files that define a table, one each: what is not listed would be defined in vain.
  private static func definitions() throws -> [String] {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: project.path + "/Sources/DataPackage/Tables")
      .filter { $0.hasSuffix("Table.swift") }
  }

  @Test func `tables have names of their own`() throws {
    #expect(try DataPackage.tables.count == Self.definitions().count)
    #expect(Set(Self.names).count == Self.all.count)
    // Å, ä and ö are left out in names of files, and the names must still differ.
    let folded = Self.names.map { name in
      String(name.rawValue.map { ["å": "a", "ä": "a", "ö": "o"][$0] ?? $0 })
    }
    #expect(Set(folded).count == Self.all.count)
  }

  @Test(arguments: names)
  func `columns have names of their own, keys first`(_ name: TableName) throws {
    let table = try Self.table(name)
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
    let keys = table.columns.prefix { $0.isKey }
    #expect(keys.count == table.keys.count, "no key stands after another column")
    for column in table.columns {
      let word = column.name.rawValue
      #expect(word == word.lowercased() && !word.contains(" ") && !word.contains(";"), "\(word)")
      #expect(table.column(column.name) == column)
    }
  }

  @Test(arguments: names)
  func `every column says what to write in it, in both languages`(_ name: TableName) throws {
    let table = try Self.table(name)
    for phrase in [table.title, table.description] + table.columns.map(\.help) {
      #expect(!phrase.swedish.isEmpty && !phrase.english.isEmpty)
    }
    for phrase in [table.description] + table.columns.map(\.help) {
      #expect(phrase.swedish.hasSuffix(".") && phrase.english.hasSuffix("."), "\(phrase.swedish)")
    }
  }

  @Test(arguments: names)
  func `references point to tables that exist and have one key`(_ name: TableName) throws {
    for column in try Self.table(name).columns {
      guard case .reference(let target) = column.kind else { continue }
      let referred = try #require(DataPackage.tables.first { $0.name == target }, "\(target.rawValue) is no table")
      #expect(!referred.isSeries && referred.keys.count == 1, "\(column.name.rawValue) to \(target.rawValue)")
    }
  }

  @Test(arguments: names)
  func `choices are words, each once`(_ name: TableName) throws {
    for column in try Self.table(name).columns {
      guard case .choice(let words) = column.kind else { continue }
      #expect(words.count > 1 && Set(words).count == words.count)
      #expect(words.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() || $0.contains { $0.isNumber } }, "\(words)")
    }
  }

  @Test(arguments: DataPackage.tables.filter { !$0.isSeries }.map(\.name))
  func `a record must state its key`(_ name: TableName) throws {
    let table = try Self.table(name)
    #expect(!table.keys.isEmpty)
    let required = table.keys.filter { $0.isRequired }
    #expect(required.count == table.keys.count)
    #expect(table.columns.last?.name == FieldName("källa"), "the document that a row was taken from")
  }

  @Test(arguments: DataPackage.tables.filter(\.isSeries).map(\.name))
  func `a series has dimensions, a period, values and a note`(_ name: TableName) throws {
    let table = try Self.table(name)
    guard case .series(let period, let measures, let note) = table.shape else {
      Issue.record("no series")
      return
    }
    #expect(!table.keys.isEmpty)
    #expect(table.column(period)?.kind == .period)
    #expect(table.column(period)?.isRequired == true)
    #expect(table.column(period)?.isKey == false)
    #expect(table.column(note)?.kind == .longText)
    #expect(!measures.isEmpty)
    for measure in measures {
      let kind = try #require(table.column(measure)?.kind)
      #expect([.money, .decimal, .percent, .integer].contains(kind))
    }
    let named = Set([period, note] + measures).union(table.keys.map(\.name))
    #expect(named == Set(table.columns.map(\.name)), "every column is a dimension, the period, a value or the note")
  }
}

import DataPackage
import ProgrammeModel
import Testing

/// The list of what may be made public names what there is, and nothing personal.
@Suite struct PublicColumnsTests {
  @Test func `every table and column on the list exists and is named once`() {
    let named = PublicColumns.named
    #expect(named.count > 40)
    for (name, columns) in named {
      guard let table = DataPackage.table(name) else {
        Issue.record("\(name.rawValue) is no table")
        continue
      }
      for column in columns {
        #expect(table.column(column).map { !$0.isKey } ?? false, "\(name.rawValue).\(column.rawValue)")
      }
    }
  }

  @Test func `no name of a person and no remark beside an amount is on it`() {
    for (name, columns) in PublicColumns.named {
      for column in DataPackage.table(name)?.columns ?? [] where columns.contains(column.name) {
        #expect(column.kind != .personal, "\(name.rawValue).\(column.name.rawValue)")
        if DataPackage.table(name)?.isSeries == true {
          #expect(column.kind != .longText && column.kind != .text, "\(name.rawValue).\(column.name.rawValue)")
        }
      }
    }
  }

  @Test func `forms, users, logs, posts and marks of secrecy are not handed out row by row`() {
    for name in ["enkätsvar", "användare", "incidenter", "förändringar", "personer", "svar", "sekretess"] {
      #expect(PublicColumns.open(in: TableName(name)) == nil, "\(name)")
    }
    #expect(PublicColumns.usable(in: TableName("enkätsvar")) != nil)
    #expect(PublicColumns.usable(in: TableName("användare")) != nil)
    #expect(PublicColumns.usable(in: TableName("sekretess")) == nil)
  }
}

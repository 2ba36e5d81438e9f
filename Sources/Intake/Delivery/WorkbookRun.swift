import DataPackage
import ProgrammeModel
import SheetReaders

extension IntakeRun {
  /// Reads the sheets of a workbook that are named after tables.
  ///
  /// A workbook of one sheet may instead have the table's name itself, whatever the sheet is called.
  mutating func readWorkbook(_ file: DeliveredFile) {
    var digest = intake.makeDigest()
    do {
      let workbook = try DeliveredWorkbook(file, limits: intake.containers) { digest.update($0) }
      let sha256 = digest.finish()
      note(hash: sha256, of: file)
      let found = Self.tables(of: workbook, named: file.stem)
      for (sheet, table) in found.tables {
        do throws(SheetReadingError) {
          let opened = try workbook.open(sheet) { HeadMatching.rank($0, of: table) }
          read(opened, as: table, sha256: sha256, isHidden: sheet.isHidden)
        } catch {
          OpenedTable.note(error, Place(file: file.name, sheet: sheet.name), &log)
        }
      }
      leave(found.others, of: file, isAlone: found.tables.isEmpty)
    } catch {
      OpenedTable.note(error, Place(file: file.name), &log)
    }
  }

  private mutating func leave(_ sheets: [DeliveredWorkbook.Entry], of file: DeliveredFile, isAlone: Bool) {
    if isAlone {
      let near = sheets.lazy.compactMap { DeliveryPlan.nearestTable(to: $0.name) }.first
      log.note(.tableNotKnown, at: Place(file: file.name), ProblemDetails(found: file.name, suggestion: near ?? ""))
    }
    for sheet in sheets where !HelpSheet.names.contains(sheet.name) {
      let place = Place(file: file.name, sheet: sheet.name)
      leave(place.fileAndSheet)
      guard !isAlone else { continue }
      log.note(.sheetNotRead, at: place, ProblemDetails(suggestion: DeliveryPlan.nearestTable(to: sheet.name) ?? ""))
    }
  }

  private static func tables(
    of workbook: DeliveredWorkbook, named name: String
  ) -> (tables: [(DeliveredWorkbook.Entry, TableDefinition)], others: [DeliveredWorkbook.Entry]) {
    var tables: [(DeliveredWorkbook.Entry, TableDefinition)] = []
    var others: [DeliveredWorkbook.Entry] = []
    for sheet in workbook.sheets {
      if let table = DeliveryPlan.table(named: sheet.name) {
        tables.append((sheet, table))
      } else {
        others.append(sheet)
      }
    }
    let visible = others.filter { !$0.isHidden && !HelpSheet.names.contains($0.name) }
    if tables.isEmpty, visible.count == 1, let table = DeliveryPlan.table(named: name),
      table.name != DeliverySlip.table.name
    {
      return ([(visible[0], table)], others.filter { $0 != visible[0] })
    }
    return (tables, others)
  }
}

import DataPackage
import ProgrammeModel
import Workbooks

/// The sheet that says how to fill a workbook in.
struct InstructionSheet {
  let title: String
  let introduction: [String]
  let tables: [TableDefinition]
  let language: Language

  /// The sheet.
  var sheet: WorkSheet {
    var sheet = WorkSheet(HelpSheet.instructions)
    sheet.tab = .head
    sheet.columns = [0: .init(width: 26), 1: .init(width: 90), 2: .init(width: 18)]
    sheet.isProtected = true
    sheet.rowHeights = [0: 26]
    sheet.put(title, at: 0, 0, CellLook(.title))
    var row = 2
    for text in introduction + TemplatePhrases.howTo.map({ $0(language) }) {
      sheet.put(text, across: 0...2, at: row, CellLook(.plain, .text, wraps: true))
      sheet.rowHeights[row] = text.count > 120 ? 31 : 16
      row += 1
    }
    row += 1
    sheet.put(TemplatePhrases.colours(language), at: row, 0, CellLook(.heading))
    sheet.put("", at: row + 1, 0, CellLook(.input, isLocked: true))
    sheet.put(TemplatePhrases.inputCell(language), at: row + 1, 1)
    sheet.put("", at: row + 2, 0, CellLook(.computed))
    sheet.put(TemplatePhrases.computedCell(language), at: row + 2, 1)
    row += 4
    for table in tables {
      sheet.put(table.title(language), at: row, 0, CellLook(.heading))
      sheet.put(table.description(language), at: row, 1, CellLook(.note, wraps: true))
      row += 1
      for column in table.columns {
        sheet.put(column.name.rawValue, at: row, 0, CellLook(column.isRequired ? .requiredHead : .head))
        sheet.put(column.help(language), at: row, 1, CellLook(.plain, .text, wraps: true))
        if column.isRequired { sheet.put(TemplatePhrases.mandatory(language), at: row, 2, CellLook(.note)) }
        row += 1
      }
      row += 1
    }
    return sheet
  }
}

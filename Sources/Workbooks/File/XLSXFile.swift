import CXLSXWriter
import ProgrammeModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's own, under a name that the file's own closing does not hide.
private let closeDescriptor: @Sendable (Int32) -> Int32 = { close($0) }

/// A file being written by libxlsxwriter; the content has been checked before.
final class XLSXFile {
  private let path: String
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: FormatStore
  private let strings = CStrings()

  init(_ path: String) throws(WorkbookError) {
    // The library would say on the terminal what it cannot open, and only at the end.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .notWritten(path: path, String(cString: strerror(errno))) }
    _ = closeDescriptor(descriptor)
    guard let workbook = workbook_new(path) else { throw .notWritten(path: path, "no memory") }
    self.path = path
    self.workbook = workbook
    formats = FormatStore(workbook)
  }

  deinit {
    // A file that was never closed is given up: only its memory is freed.
    if let workbook { lxw_workbook_free(workbook) }
  }

  func setProperties(title: String, author: String, created: Instant) {
    var properties = lxw_doc_properties()
    properties.title = strings.pointer(title)
    properties.author = strings.pointer(author)
    properties.created = time_t(created.secondsSinceEpoch)
    workbook_set_properties(workbook, &properties)
  }

  func add(_ sheet: WorkSheet, _ lists: inout ListSheet) throws(WorkbookError) {
    guard let target = workbook_add_worksheet(workbook, sheet.name) else { throw .sheetName(sheet.name) }
    writeColumns(sheet, target)
    for range in sheet.merged {
      let look = sheet.cells[range.first]?.look ?? CellLook()
      worksheet_merge_range(
        target, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row), UInt16(range.last.column),
        nil, formats.format(look))
    }
    for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
      write(cell.content, UInt32(place.row), UInt16(place.column), formats.format(cell.look), target)
    }
    let rules = RuleWriter(strings)
    for (range, rule) in sheet.rules {
      var list: String?
      if case .words(let words) = rule.allowed { list = lists.range(of: words) }
      rules.write(rule, in: range, list: list, to: target)
    }
    for (place, remark) in sheet.remarks.sorted(by: { $0.key < $1.key }) {
      worksheet_write_comment(target, UInt32(place.row), UInt16(place.column), remark)
    }
    for look in sheet.conditionalLooks { write(look, target) }
    arrange(sheet, target)
  }

  func close() throws(WorkbookError) {
    guard let open = workbook else { return }
    workbook = nil
    let code = workbook_close(open)
    guard code == LXW_NO_ERROR else {
      throw .notWritten(path: path, lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)")
    }
  }

  private func writeColumns(_ sheet: WorkSheet, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    for (column, layout) in sheet.columns.sorted(by: { $0.key < $1.key }) {
      let number = UInt16(clamping: column)
      worksheet_set_column(target, number, number, layout.width, layout.look.flatMap { formats.format($0) })
    }
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      worksheet_set_row(target, UInt32(row), height, nil)
    }
  }

  private func write(
    _ content: CellContent, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?,
    _ target: UnsafeMutablePointer<lxw_worksheet>
  ) {
    switch content {
    case .blank: worksheet_write_blank(target, row, column, format)
    case .text(let text): worksheet_write_string(target, row, column, text, format)
    case .number(let number): worksheet_write_number(target, row, column, number, format)
    case .day(let day):
      if day.serialNumber > 60 {
        worksheet_write_number(target, row, column, Double(day.serialNumber), format)
      } else {
        worksheet_write_string(target, row, column, day.description, format)
      }
    case .formula(let formula, .number(let result)):
      worksheet_write_formula_num(target, row, column, "=" + formula, format, result)
    case .formula(let formula, .text(let result)):
      worksheet_write_formula_str(target, row, column, "=" + formula, format, result)
    }
  }

  private func write(_ look: WorkSheet.ConditionalLook, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.value_string = strings.pointer("=" + look.formula)
    condition.format = formats.overlay(look.role)
    worksheet_conditional_format_range(
      target, UInt32(look.range.first.row), UInt16(look.range.first.column), UInt32(look.range.last.row),
      UInt16(look.range.last.column), &condition)
  }

  private func arrange(_ sheet: WorkSheet, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(target, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    }
    if let filter = sheet.filter {
      worksheet_autofilter(
        target, UInt32(filter.first.row), UInt16(filter.first.column), UInt32(filter.last.row),
        UInt16(filter.last.column))
    }
    if sheet.isProtected {
      var rights = lxw_protection()
      (rights.format_columns, rights.format_rows, rights.autofilter, rights.sort) = (1, 1, 1, 1)
      worksheet_protect(target, nil, &rights)
    }
    if sheet.isHidden { worksheet_hide(target) }
    if let tab = sheet.tab { worksheet_set_tab_color(target, tab.tabColour) }
    worksheet_set_paper(target, 9)
    if sheet.isLandscape { worksheet_set_landscape(target) }
    worksheet_fit_to_pages(target, sheet.pagesAcross, 0)
    // Beside each other, pages need the column that says what a row is.
    if sheet.pagesAcross > 1 { worksheet_repeat_columns(target, 0, 0) }
    if sheet.frozenRows > 0 { worksheet_repeat_rows(target, 0, UInt32(sheet.frozenRows - 1)) }
  }
}

extension WorkSheet {
  /// How many characters go on a page, lying and standing, before print becomes too small to be read.
  private static let charactersAcross = (lying: 300.0, standing: 200.0)

  /// How many pages are printed side by side.
  fileprivate var pagesAcross: UInt16 {
    let width = columns.values.reduce(0) { $0 + $1.width }
    let most = isLandscape ? Self.charactersAcross.lying : Self.charactersAcross.standing
    return UInt16(min(20, max(1, (width / most).rounded(.up))))
  }
}

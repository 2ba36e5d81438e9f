import CXLSXWriter
import ProgrammeModel

/// Turns rules for input into what the library takes.
struct RuleWriter {
  private let strings: CStrings

  init(_ strings: CStrings) { self.strings = strings }

  /// Writes a rule for a range.
  ///
  /// - Parameter list: the range that holds the words of the rule, where it cannot carry them itself.
  func write(_ rule: InputRule, in range: CellRange, list: String?, to sheet: UnsafeMutablePointer<lxw_worksheet>) {
    var validation = lxw_data_validation()
    validation.input_title = strings.pointer(rule.title, atMost: 32)
    validation.input_message = strings.pointer(rule.help, atMost: 255)
    validation.error_message = strings.pointer(rule.complaint, atMost: 255)
    if !rule.isStrict { validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue) }
    let corners = (
      UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row), UInt16(range.last.column)
    )
    func apply() {
      worksheet_data_validation_range(sheet, corners.0, corners.1, corners.2, corners.3, &validation)
    }
    switch rule.allowed {
    case .anything:
      validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
      apply()
    case .words(let words):
      if let list {
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        validation.value_formula = strings.pointer("=" + list)
        apply()
      } else {
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        var pointers = words.map { strings.pointer($0) } + [nil]
        pointers.withUnsafeMutableBufferPointer { buffer in
          validation.value_list = buffer.baseAddress
          apply()
        }
      }
    case .cells(let cells):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = strings.pointer("=" + cells)
      apply()
    case .number(let limits):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      setLimits(&validation, limits.lowerBound, limits.upperBound)
      apply()
    case .whole(let limits):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      setLimits(&validation, Double(limits.lowerBound), Double(limits.upperBound))
      apply()
    case .days(let limits):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      setLimits(&validation, Double(limits.lowerBound.serialNumber), Double(limits.upperBound.serialNumber))
      apply()
    case .formula(let formula):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      validation.value_formula = strings.pointer("=" + formula)
      apply()
    }
  }

  private func setLimits(_ validation: inout lxw_data_validation, _ least: Double, _ most: Double) {
    validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    validation.minimum_number = least
    validation.maximum_number = most
  }
}

extension CalendarDay {
  /// The number that a spreadsheet keeps a day as: days since 1899-12-30, true from 1900-03-01 on.
  var serialNumber: Int { daysSinceEpoch + 25_569 }
}

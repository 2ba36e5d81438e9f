import DataPackage
import ProgrammeModel
import SheetReaders

extension CellReader {
  func readMoney(_ bytes: FieldBytes, _ mark: DecimalMark?, _ notes: inout ReadingNotes) -> CellReading {
    switch number(bytes, mark, &notes, otherwise: .amountNotANumber) {
    case .blank: return .blank
    case .refused(let code, let details): return .refused(code == .numberTooLong ? .amountTooLarge : code, details)
    case .number(let number):
      if number.isPercent { return .refused(.amountNotANumber, details(bytes)) }
      var counted = unit ?? .kronor
      if let written = number.unit {
        guard unit == nil || unit == written else { return .refused(.amountUnitConflicts, details(bytes)) }
        notes.unitsInCells.insert(definition.name)
        counted = written
      }
      switch Ore.exact(number.digits, scale: number.scale, unit: counted) {
      case .ore(let ore): return .value(.money(Money(ore: ore)))
      case .finer: return .refused(.amountFinerThanOre, details(bytes))
      case .tooLarge: return .refused(.amountTooLarge, details(bytes))
      }
    }
  }

  func readDecimal(_ bytes: FieldBytes, _ mark: DecimalMark?, _ notes: inout ReadingNotes) -> CellReading {
    switch number(bytes, mark, &notes, otherwise: .numberNotANumber) {
    case .blank: return .blank
    case .refused(let code, let details): return .refused(code, details)
    case .number(let number):
      if number.unit != nil { return .refused(.numberNotANumber, details(bytes)) }
      if number.isPercent { notes.percentSigns.insert(definition.name) }
      return .value(.decimal(FixedDecimal(digits: number.digits, scale: number.scale)))
    }
  }

  func readPercent(_ bytes: FieldBytes, _ mark: DecimalMark?, _ notes: inout ReadingNotes) -> CellReading {
    switch number(bytes, mark, &notes, otherwise: .numberNotANumber) {
    case .blank: return .blank
    case .refused(let code, let details): return .refused(code, details)
    case .number(let number):
      if number.unit != nil { return .refused(.numberNotANumber, details(bytes)) }
      let value = FixedDecimal(digits: number.digits, scale: number.scale)
      // A percent sign says that a small number is meant as it stands.
      let isFraction = value.digits > 0 && value.double < 0.2 && !number.isPercent
      if isFraction || value.double > 100 { return .refused(.percentQuestioned, details(bytes)) }
      return .value(.decimal(value))
    }
  }

  func readInteger(_ bytes: FieldBytes, _ mark: DecimalMark?, _ notes: inout ReadingNotes) -> CellReading {
    switch number(bytes, mark, &notes, otherwise: .wholeNumberExpected) {
    case .blank: return .blank
    case .refused(let code, let details): return .refused(code, details)
    case .number(let number):
      guard number.scale == 0, number.unit == nil, !number.isPercent else {
        return .refused(.wholeNumberExpected, details(bytes))
      }
      return .value(.integer(number.digits))
    }
  }

  private enum Number {
    case number(WrittenNumber)
    case blank
    case refused(IntakeCode, ProblemDetails)
  }

  private func number(
    _ bytes: FieldBytes, _ mark: DecimalMark?, _ notes: inout ReadingNotes, otherwise code: IntakeCode
  ) -> Number {
    switch NumberText.read(bytes, decimalMark: mark) {
    case .number(let number):
      notes.decimals.note(number.proves)
      return .number(number)
    case .empty: return .blank
    case .ambiguous(let grouped, let decimal, _):
      let (whole, part) = (FixedDecimal(grouped).text, FixedDecimal(decimal).text)
      let comma = String(part.map { $0 == "." ? "," : $0 })
      return .refused(
        .numberAmbiguous,
        details(bytes, expected: Phrase(sv: "Menas \(whole) eller \(comma)?", en: "Is it \(whole) or \(part)?")))
    case .failure(.tooLarge), .failure(.tooManyDecimals): return .refused(.numberTooLong, details(bytes))
    case .dash, .scientific, .failure: return .refused(code, details(bytes))
    }
  }
}

extension FixedDecimal {
  /// The number as written.
  init(_ number: WrittenNumber) { self.init(digits: number.digits, scale: number.scale) }
}

import DataPackage
import ProgrammeModel
import SheetReaders

/// A value of a series on its way into the batch.
struct PackedValue {
  let digits: Int64
  let scale: UInt8
  /// 0 for a value, else the code of the reason.
  let missing: UInt8
  /// What was written beside the reason.
  let note: String

  /// Whether the cell was left blank.
  private(set) var isBlank = false

  /// A cell that was left blank: a value without reason for being missing.
  static let blank = {
    var blank = PackedValue(MissingValue(.unstated))
    blank.isBlank = true
    return blank
  }()

  private init(digits: Int64, scale: UInt8) {
    self.digits = digits
    self.scale = scale
    missing = 0
    note = ""
  }

  /// A number without unit as its column demands; `nil` where the column must have a closer look.
  @inline(__always)
  init?(_ number: WrittenNumber, _ reader: CellReader) {
    switch reader.definition.kind {
    case .decimal: self.init(digits: number.digits, scale: number.scale)
    case .money:
      guard case .ore(let ore) = Ore.exact(number.digits, scale: number.scale, unit: reader.unit ?? .kronor) else {
        return nil
      }
      self.init(digits: ore, scale: 2)
    case .integer where number.scale == 0: self.init(digits: number.digits, scale: 0)
    default: return nil
    }
  }

  /// A missing value.
  init(_ missing: MissingValue) {
    digits = 0
    scale = 0
    self.missing = missing.reason.code
    note = missing.note
  }

  /// A value as its cell was read; what is no number is missing.
  init(_ value: FieldValue) {
    switch value {
    case .money(let amount): self.init(digits: amount.ore, scale: 2)
    case .decimal(let number): self.init(digits: number.digits, scale: number.scale)
    case .integer(let number): self.init(digits: number, scale: 0)
    case .missing(let missing): self.init(missing)
    case .text, .personal, .day, .instant, .period, .flag: self.init(MissingValue(.unstated))
    }
  }
}

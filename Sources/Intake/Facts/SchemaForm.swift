import DataPackage
import ProgrammeModel
import SheetReaders

/// The form that the schema demands of a value; intake understands more.
enum SchemaForm {
  /// Whether a value is written as the schema demands.
  static func has(_ bytes: FieldBytes, of kind: ColumnKind, read value: FieldValue) -> Bool {
    switch kind {
    case .money, .decimal, .percent, .integer:
      bytes.allSatisfy(isOfNumber)
        || String(decoding: bytes.prefix(200), as: UTF8.self)[...].trimmingSpaces.utf8.allSatisfy(isOfNumber)
    case .day, .period, .reportPeriod, .flag, .choice: bytes.elementsEqual(value.canonicalText.utf8)
    case .instant, .text, .personal, .longText, .identifier, .reference: true
    }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}

import DataPackage
import ProgrammeModel
import SheetReaders

/// What is said of an XML document beside the sentences of the codes.
enum DocumentWords {
  static let namespaceMissing = Phrase(
    sv: "Roten saknar namnrymden \(FactFormat.namespace).", en: "The root lacks the namespace \(FactFormat.namespace).")

  static func namespaceOther(_ found: String) -> Phrase {
    let found = ProblemDetails.printable(found)
    return Phrase(
      sv: "Rotens namnrymd är \(found); väntad är \(FactFormat.namespace).",
      en: "The namespace of the root is \(found); expected is \(FactFormat.namespace).")
  }

  static func attribute(_ name: String) -> Phrase {
    let name = ProblemDetails.printable(name)
    return Phrase(sv: "Attributet \(name) lästes inte.", en: "The attribute \(name) was not read.")
  }

  /// That a value is written otherwise than the schema demands, and what it was read as.
  static func form(_ bytes: FieldBytes, of column: FieldName, _ value: FieldValue) -> Phrase {
    let written = ProblemDetails.quote(String(decoding: bytes.prefix(200), as: UTF8.self))
    if case .missing(let missing) = value {
      return Phrase(
        sv: "\(column.rawValue): \(written.swedish) lästes som \(missing.reason.rawValue).",
        en: "\(column.rawValue): \(written.english) was read as \(missing.reason.rawValue).")
    }
    let read = ProblemDetails.printable(value.canonicalText)
    return Phrase(
      sv: "\(column.rawValue): \(written.swedish) lästes som \(read).",
      en: "\(column.rawValue): \(written.english) was read as \(read).")
  }
}

internal import ProgrammeModel

extension RegisterError {
  /// What is wrong with the time of a registration, and what to do.
  var clockPhrase: Phrase {
    switch self {
    case .clockGoesBack(let stated, let last, let registration):
      Phrase(
        sv: """
          Tiden \(stated) ligger före registrering \(registration.rawValue), gjord \(last). \
          Tiden i ett register går aldrig bakåt: ange en senare tid.
          """,
        en: """
          The time \(stated) is before registration \(registration.rawValue), made \(last). \
          Time never goes back in a register: give a later time.
          """)
    case .clockAhead(let stated, let now):
      Phrase(
        sv: "Tiden \(stated) ligger i framtiden; datorns klocka är \(now). Ange en tidigare tid eller ställ klockan.",
        en: "The time \(stated) is in the future; the clock says \(now). Give an earlier time or set the clock.")
    default: Phrase(sv: String(describing: self), en: String(describing: self))
    }
  }

  /// What is wrong with a delivery, and what to do.
  var deliveryPhrase: Phrase {
    switch self {
    case .duplicateRecord(let table, let key, let rows):
      Phrase(
        sv:
          "Leveransen har \(table.rawValue) \(key.text) två gånger (\(Self.list(rows, "rad"))). Behåll en av raderna.",
        en: "The delivery has \(table.rawValue) \(key.text) twice (\(Self.list(rows, "row"))). Keep one of the rows.")
    case .duplicateObservation(let series, let period, let rows):
      Phrase(
        sv: """
          Leveransen har två värden i \(series.table.rawValue) för \(series.measure.rawValue), \
          \(series.dimensions.text), \(period) (\(Self.list(rows, "rad"))). Behåll ett av dem.
          """,
        en: """
          The delivery has two values in \(series.table.rawValue) for \(series.measure.rawValue), \
          \(series.dimensions.text), \(period) (\(Self.list(rows, "row"))). Keep one of them.
          """)
    case .unknownSource(let number, let sources):
      Phrase(
        sv: "En rad hänvisar till källa \(number), men leveransen har bara \(sources) källor (från 0).",
        en: "A row refers to source \(number), but the delivery has only \(sources) sources (from 0).")
    case .unprintableText(let table):
      Phrase(
        sv: "En text i \(table.rawValue) innehåller tecknet NUL, som inte kan registreras. Ta bort det.",
        en: "A text in \(table.rawValue) holds the character NUL, which cannot be registered. Remove it.")
    default: Phrase(sv: String(describing: self), en: String(describing: self))
    }
  }

  private static func list(_ rows: [SourcePlace], _ word: String) -> String {
    rows.isEmpty ? "-" : rows.map { "\(word) \($0.row)" }.joined(separator: ", ")
  }
}

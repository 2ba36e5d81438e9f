import DataPackage
import ProgrammeModel

/// The structure of a programme to begin with, as data that later deliveries may change.
public enum Preset: String, CaseIterable, Sendable {
  /// The IT programme 2013-2018: five portfolios, each a focus area inside the programme (document 003).
  case itProgramme2013 = "it-programme-2013"
  /// The e-service programme 2007-2010: a portfolio as the function above three change programmes (document 002).
  case eServiceProgramme2007 = "e-service-programme-2007"

  /// The records that the preset registers.
  var records: [Record] {
    switch self {
    case .itProgramme2013:
      let areas: [(key: String, name: String)] = [
        ("service", "Tillgänglighet och service för medborgare, företagande och besök"),
        ("information", "Förbättrad förmåga att sammanställa, analysera och återanvända information"),
        (
          "anvandning",
          "Utbildning och systemutveckling i syfte att öka och förenkla användning av befintligt IT stöd"
        ),
        ("samverkan", "Samverkan och informationsutbyte med andra myndigheter och organisationer"),
        ("innovation", "Innovativ verksamhetsutveckling med hjälp av IT"),
      ]
      return [Self.node("IT2013", "It-programmet 2013–2018", "program", under: nil, order: 1)]
        + areas.enumerated().flatMap { index, area in
          let id = "PF\(index + 1)"
          return [
            Self.node(id, area.name, "portfölj", under: "IT2013", order: Int64(index + 1)),
            Self.portfolio(id, key: area.key),
          ]
        } + Self.gateDemands
    case .eServiceProgramme2007:
      return [
        Self.node("PF", "Samordnande funktion för de tre förändringsprogrammen", "portfölj", under: nil, order: 1),
        Self.portfolio("PF", key: "forandring"),
        Self.node("FP1", "Gemensam serviceförvaltning", "förändringsprogram", under: "PF", order: 1),
        Self.node("FP2", "Kontaktcenter", "förändringsprogram", under: "PF", order: 2),
        Self.node("FP3", "E-tjänstprogrammet", "förändringsprogram", under: "PF", order: 3),
      ]
    }
  }

  /// The demands of the decision points, from the table that the preset ships (`Presets/grindkrav.csv`).
  static var gateDemands: [Record] {
    let lines = String(decoding: PackageResources.grindkrav_csv, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return [] }
    return lines.dropFirst().compactMap { cells in
      guard let id = cells.first, cells.count == head.count else { return nil }
      let stated = zip(head, cells).dropFirst().filter { !$0.1.isEmpty }.map { name, text in
        let isFlag = name == GateDemandTable.isAdvice.name.rawValue
        return (FieldName(name), isFlag ? FieldValue.flag(text == "ja") : .text(text))
      }
      return Record(
        table: GateDemandTable.table.name, key: Key([id]), fields: Dictionary(uniqueKeysWithValues: stated),
        place: nowhere)
    }
  }

  private static let nowhere = SourcePlace(source: 0, row: 0)

  private static func node(_ id: String, _ name: String, _ kind: String, under parent: String?, order: Int64) -> Record
  {
    var fields: [FieldName: FieldValue] = [
      FieldName("namn"): .text(name), FieldName("nodtyp"): .text(kind), FieldName("ordning"): .integer(order),
    ]
    if let parent { fields[FieldName("överordnad")] = .text(parent) }
    return Record(table: TableName("struktur"), key: Key([id]), fields: fields, place: nowhere)
  }

  private static func portfolio(_ id: String, key: String) -> Record {
    Record(
      table: TableName("portföljer"), key: Key([id]), fields: [FieldName("nyckel"): .text(key)], place: nowhere)
  }
}

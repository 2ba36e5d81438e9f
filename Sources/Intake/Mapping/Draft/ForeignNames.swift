import DataPackage
import ProgrammeModel
import SheetReaders

/// What other people call the columns of the data package.
enum ForeignNames {
  private static let names: [String: [String]] = [
    "belopp": [
      "amount", "summa", "kronor", "sek", "utgift", "kostnad", "cost", "value", "beløp", "anslag", "budget", "utfall",
    ],
    "projekt": ["projektnr", "projektid", "project", "prosjekt", "projektnummer", "projektkod", "objekt"],
    "projekt_id": ["projektnr", "projektid", "project", "prosjekt", "projektnummer", "projektkod", "projekt"],
    "namn": ["name", "benämning", "projektnamn", "prosjekttekst", "titel", "beskrivning", "rubrik", "navn", "title"],
    "period": ["år", "månad", "year", "month", "datum", "budgetår", "ar"],
    "organisation": ["nämnd", "förvaltning", "avdelning", "enhet", "board", "agency", "avdeling", "organisasjon"],
    "portfölj": ["proplan", "portfolio", "fokusområde", "portföljkod", "program"],
    "version": ["versioner", "versjoner", "budgetversion", "budgetversjon"],
    "start": ["startdatum", "påbörjad", "startdate", "planneradstart"],
    "slut": ["slutdatum", "avslutas", "enddate", "klar", "planeratslut"],
    "id": ["nr", "nummer", "kod", "code", "key"],
    "kostnadsslag": ["konto", "kontotext", "kostnadstyp", "art"],
    "slag": [
      "typ", "kategori", "sumart1tekst", "kind", "inntektutgift", "intäktutgift", "inkomstutgift", "utgiftinntekt",
    ],
    "tjänst": ["service", "tjeneste", "system", "tjänstnamn", "tjenestekode"],
    "finansiär": ["finansiering", "finansieradav", "funding"],
    "anmärkning": ["kommentar", "not", "remark", "notering", "comment"],
    "värde": ["value", "utfall", "resultat"],
    "dnr": ["diarienummer", "ärendenummer", "diarienr", "casenumber"],
    "organisationsnummer": ["orgnr", "orgnummer", "organisasjonsnummer"],
    "leverantör": ["supplier", "leverandør"],
  ]

  /// What a word is likely to mean among the words of a column; `nil` where nothing points to one.
  ///
  /// - Parameter file: the name of the file, which may tell running costs from investments.
  static func meaning(of word: String, among choices: [String], file: String) -> String? {
    let folded = Heading.folded(word)
    func says(_ parts: [String]) -> Bool { parts.contains { folded.contains(Heading.folded($0)) } }
    if choices.contains("intäkt"), choices.contains("driftkostnad") {
      if says(["intäkt", "inntekt", "inkomst", "income", "revenue"]) { return "intäkt" }
      if says(["kapital", "avskrivning", "capital"]) { return "kapitalkostnad" }
      if says(["invest"]) { return "investeringsutgift" }
      if says(["utgift", "kostnad", "cost", "expense"]) {
        return Heading.folded(file).contains("invest") ? "investeringsutgift" : "driftkostnad"
      }
    }
    return Suggestion.nearest(to: word, among: choices)
  }

  private static let folded: [String: Set<String>] = Dictionary(
    names.map { (Heading.folded($0.key), Set($0.value.map(Heading.folded))) }
  ) { first, _ in first }

  /// What a head of a year column says that the amounts are, by table.
  private static let amounts: [(table: TableName, words: [String])] = [
    (TableName("budget"), ["budget", "budsjett", "anslag"]),
    (TableName("utfall"), ["utfall", "outcome", "actual", "regnskap", "bokfört"]),
    (TableName("prognos"), ["prognos", "forecast"]),
  ]

  /// The table whose amounts a head speaks of, such as budget for `Budget 2013`; `nil` where it speaks of none.
  static func table(ofAmounts head: String) -> TableName? {
    let written = Heading.folded(head)
    return amounts.first { $0.words.contains { written.contains(Heading.folded($0)) } }?.table
  }

  /// What the columns of each table are called, here and elsewhere.
  private static let columnNames: [[Set<String>]] = DataPackage.tables.map { table in
    table.columns.map { column in
      let name = Heading.folded(column.name.rawValue)
      return (folded[name] ?? []).union([name])
    }
  }

  /// How many columns of one table some texts name, of the table that they name most of.
  static func mostKnown(_ texts: [String]) -> Int {
    let written = Set(texts.map { Heading($0).key })
    return columnNames.map { columns in columns.count { !$0.isDisjoint(with: written) } }.max() ?? 0
  }

  /// How well a head fits a column: 3 by its own name, 2 by another name for it, 1 by a beginning alike; 0 not at all.
  static func fit(_ head: String, _ column: ColumnDefinition) -> Int {
    let heading = Heading(head)
    let name = Heading.folded(column.name.rawValue)
    let written = heading.key
    if written == name || Heading.folded(head) == name { return 3 }
    if folded[name]?.contains(written) ?? false { return 2 }
    if column.name.rawValue.hasSuffix("_id"), folded["id"]?.contains(written) ?? false { return 1 }
    let shorter = min(written.count, name.count)
    return shorter >= 4 && (written.hasPrefix(name) || name.hasPrefix(written)) ? 1 : 0
  }
}

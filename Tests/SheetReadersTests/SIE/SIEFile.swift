@testable import SheetReaders

/// Writes small SIE files for tests.
enum SIEFile {
  /// The bytes of records in code page 437, each on a line of its own.
  static func bytes(_ lines: [String], lineEnd: String = "\n") -> [UInt8] {
    lines.flatMap { ($0 + lineEnd).unicodeScalars.map { CodePage437.byte($0.value) ?? 0x3F } }
  }

  /// A file read, by default with dimension 6 for projects.
  static func read(_ bytes: [UInt8], _ dimensions: SIEDimensions = SIEDimensions()) throws -> SIELedger {
    try SIEReader(SourceBytes(bytes, name: "huvudbok.se"), dimensions: { _ in dimensions }).read()
  }

  static func read(_ lines: [String], _ dimensions: SIEDimensions = SIEDimensions()) throws -> SIELedger {
    try read(bytes(lines), dimensions)
  }

  /// The head of a ledger for 2014.
  static let head = [
    "#FLAGGA 0", "#PROGRAM \"Prov\" 1", "#FORMAT PC8", "#GEN 20140910", "#SIETYP 4", "#ORGNR 212000-0142",
    "#FNAMN \"Staden\"", "#RAR 0 20140101 20141231", "#OMFATTN 20140831",
  ]

  /// A ledger with two vouchers: 1 500,50 kr in February and 200 kr in March on P1, 300 kr in March on P2.
  static let ledger =
    head + [
      "#KONTO 7410 \"Konsulter\"", "#DIM 6 \"Projekt\"", "#OBJEKT 6 \"P1\" \"Bygglov på nätet\"", "#RES 0 7410 2000.50",
      "#IB 0 2440 -10", "#UB 0 2440 -2010.50", "#VER A 1 20140214 \"Faktura\"", "{", "#TRANS 7410 {6 P1} 1500.50",
      "#TRANS 2440 {} -1500.50", "}", "#VER A 2 20140331 \"Faktura\"", "{",
      "#TRANS 7410 {\"1\" \"45\" \"6\" \"P1\"} 200.00 20140303 \"rad\"", "#TRANS 7410 {6 \"P2\"} 300",
      "#TRANS 2440 {} -500", "}",
    ]
}

extension SIELedger {
  /// `P1 7410 201402 150050`
  var shown: [String] { sums.map { "\($0.project) \($0.account) \($0.month) \($0.ore)" } }
}

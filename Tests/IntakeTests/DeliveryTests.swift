import Intake
import ProgrammeModel
import TestSupport
import Testing

/// Rows against each other and the register, slips, receipts.
@Suite struct DeliveryTests {
  @Test func `every file has its hash, also those of which nothing or not all was read`() throws {
    let files = [
      "projekt.csv": "projekt_id;namn\nP1;Ett\n", "uppgifter.xml": "<uppgifter><projekt><rad></projekt></uppgifter>",
      "anteckningar.txt": "Hej", "utfall.csv": "\u{0}\u{1}\u{2}", "bok.xlsx": "PK", "2014.se": "#FLAGGA",
    ].sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let result = takeIn(files)
    func hash(_ text: String) -> String {
      var digest = CountingDigest()
      Array(text.utf8).withUnsafeBytes { digest.update($0) }
      return digest.finish()
    }
    #expect(result.hashes.map(\.file) == files.map(\.0))
    #expect(result.hashes.map(\.sha256) == files.map { hash($0.1) })
    let gone = takeIn(Delivery(paths: ["/nonexistent/projekt.csv"]))
    #expect(gone.hashes.map(\.file) == ["projekt.csv"] && gone.hashes.map(\.sha256) == [nil])
  }

  @Test func `what is given twice is one, however its folder is written`() throws {
    let folder = try TemporaryFolder()
    for name in ["a/projekt.csv", "b/projekt.csv", "a/mål.csv"] { try folder.write(name, "".utf8) }
    let (a, b) = (folder.path("a"), folder.path("b"))
    let delivery = Delivery(paths: [a + "/projekt.csv", a + "/../a/projekt.csv", a, a + "/", b + "/projekt.csv"])
    #expect(delivery.files.map(\.name) == [a + "/projekt.csv", "mål.csv", b + "/projekt.csv"])
    #expect(delivery.title == "\(a)/projekt.csv, a, \(b)/projekt.csv")
    #expect(Delivery(paths: [a + "/mål.csv", a + "/mål.csv"]).title == "mål.csv")
  }

  @Test func `a table is whole where no error is in any file that may hold it`() {
    let goals = ("mål.csv", "mål_id;namn;nivå\nM1;Service;programmål\n")
    let projects = ("projekt.csv", "projekt_id;namn;start\nP1;Ett;\nP2;Två;igår\n")
    let all: Set<TableName> = [TableName("mål"), TableName("projekt")]
    #expect(takeIn([goals, ("projekt.csv", "projekt_id;namn\nP1;Ett\n")]).wholeTables == all)
    #expect(takeIn([goals, projects]).wholeTables == [TableName("mål")])
    #expect(takeIn([goals, ("resten.xlsx", "ingen arbetsbok")]).wholeTables == [])
    let document = "<uppgifter><mål><rad><mål_id>M2</mål_id></rad></mål></uppgifter>"
    #expect(takeIn([goals, ("uppgifter.xml", document)]).wholeTables == [], "a goal of the document was refused")
    #expect(takeIn([goals, ("läs mig.txt", "Hej")]).wholeTables == [TableName("mål")])
  }

  @Test func `references are held against the register and the whole delivery, in any order of files`() throws {
    let result = takeIn(
      [
        ("milstolpar.csv", "projekt;milstolpe\nP1;B2\nP2;B2\nP1O40;B2\n"),
        ("projekt.csv", "projekt_id;namn\nP1;E-arkiv\n"),
      ], known: known(["projekt": ["P2", "P1040"]]))
    #expect(result.places == ["milstolpar.csv:4:1 reference-not-known"])
    #expect(result.diagnostics.first?.message(.swedish).hasSuffix("Menade du ”P1040”?") == true)
    #expect(try result.records.rows.map(\.key.text) == ["P1|B2", "P2|B2", "P1"])
  }

  /// Row by row, or looking for a near name for each, either would take minutes.
  @Test func `a long chain that ends nowhere, and very many unknown ids, are told at once`() {
    let count = 20_000
    let chain = (0..<count).map { "P\($0);Namn;P\($0 + 1)\n" }.joined()
    let chained = takeIn([("projekt.csv", "projekt_id;namn;överordnat\n" + chain)])
    #expect(chained.records.isEmpty && chained.refusedRows == count)
    let counts = Dictionary(uniqueKeysWithValues: chained.tallies.map { ($0.code, $0.count) })
    #expect(counts[.referenceNotKnown] == 1 && counts[.referenceRefused] == count - 1)
    let unknown = (0..<count).map { "PROJEKT-\($0);B2\n" }.joined()
    let lost = takeIn(
      [("milstolpar.csv", "projekt;milstolpe\n" + unknown)],
      known: known(["projekt": (0..<2000).map { "PROJEKT-A\($0)" }]))
    #expect(lost.tallies.first { $0.code == .referenceNotKnown }?.count == count)
    #expect(lost.diagnostics.first?.message(.swedish).contains("Menade du") == true)
  }

  @Test func `what refers to a refused row is refused with it, however far`() throws {
    let result = takeIn([
      ("nyttor.csv", "nytta_id;projekt;namn\nN1;P2;Färre besök\nN2;P3;Kortare kö\n"),
      ("hemtagningar.csv", "hemtagning_id;nytta;år;belopp;varaktighet\nH1;N1;2015;10;permanent\n"),
      ("projekt.csv", "projekt_id;namn;överordnat;start\nP1;E-arkiv;;i våras\nP2;Tidbok;P1;\nP3;Karta;;\n"),
    ])
    #expect(
      result.places.filter { !$0.contains("everything-refused") } == [
        "nyttor.csv:2:2 reference-refused", "hemtagningar.csv:2:2 reference-refused", "projekt.csv:2:4 day-not-a-day",
        "projekt.csv:3:3 reference-refused",
      ])
    #expect(try result.records.rows.map(\.key.text) == ["N2", "P3"])
  }

  @Test func `a refused row that the register already has is still there to refer to`() throws {
    let result = takeIn(
      [("milstolpar.csv", "projekt;milstolpe\nP1;B2\n"), ("projekt.csv", "projekt_id;start\nP1;i våras\n")],
      known: known(["projekt": ["P1"]]))
    #expect(result.codes == ["day-not-a-day", "everything-refused"])
    #expect(try result.records.rows.map(\.key.text) == ["P1|B2"])
  }

  @Test func `rows about one thing in two files are put together unless they contradict`() throws {
    let result = takeIn([
      ("projekt.csv", "projekt_id;namn\nP1;E-arkiv\nP2;Tidbok\n"),
      ("Projekt.CSV", "projekt_id;namn;start\nP1;E-arkiv;2014-01-01\nP2;Karta;2014-01-01\n"),
    ])
    #expect(
      result.places.filter { !$0.contains("everything-refused") } == [
        "Projekt.CSV table-in-several-files", "Projekt.CSV:2 row-repeated", "Projekt.CSV:3:2 rows-contradict",
      ])
    #expect(try result.records.rows.map(\.key.text) == ["P1"])
    #expect(try result.records.rows.first?.fields.count == 2)
    #expect(result.receipts.map(\.rowsRepeated) == [0, 1])
    #expect(result.receipts.map(\.rowsRefused) == [1, 1])
  }

  @Test func `the slip becomes the head of the registration`() {
    let result = takeIn([
      (
        "leverans.csv",
        "avsändare;lämnad av;roll;inkom;registrerad;omfattning;orsak\nN1;Anna Ek;controller;2014-09-20;2014-09-21 10:00;Hel;T2\n"
      ),
      ("mal.csv", "mål_id;namn;nivå\nM1;Enklare kontakt;programmål\n"),
    ])
    #expect(result.codes == [])
    let header = result.slip?.header(statedAt: Instant(secondsSinceEpoch: 0), actor: "?")
    #expect(
      header
        == RegistrationHeader(
          statedAt: Instant("2014-09-21T08:00:00Z") ?? Instant(secondsSinceEpoch: 0),
          received: CalendarDay("2014-09-20"), actor: "Anna Ek", role: "controller", organisation: "N1", scope: .full,
          reason: "T2"))
    #expect(result.sources.map(\.name) == ["mal.csv"])
    #expect(result.receipts.map(\.rowsAccepted) == [1, 1])
  }

  @Test func `every occurrence is counted and the first twenty are shown`() {
    let rows = (1...5000).map { "P\($0);E-arkiv;i våras\n" }.joined()
    let result = takeIn([("projekt.csv", "projekt_id;namn;start\n" + rows + "P0;Tidbok;\n")])
    #expect(result.errorCount == 5000)
    #expect(result.diagnostics.count == 20)
    #expect(result.refusedRows == 5000)
    #expect(result.acceptedRows == 1)
    #expect(result.lines(.swedish).last == "projekt.csv: [day-not-a-day] och 4980 till av samma slag")
    #expect(result.lines(.english).last == "projekt.csv: [day-not-a-day] and 4980 more alike")
  }

  @Test func `a receipt says how the file was read`() throws {
    let text = "projekt_id;namn;kostnadstak;okänd\nP1;Ökad nytta;1 234,5;x\n;;;\n\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let result = takeIn(Delivery(files: [DeliveredFile(name: "projekt.csv", bytes: bytes)]))
    let receipt = try #require(result.receipts.first)
    #expect(receipt.encoding == "Windows-1252")
    #expect(receipt.delimiter == ";")
    #expect(receipt.decimalMark == ",")
    #expect([receipt.rowsRead, receipt.rowsAccepted, receipt.rowsRefused, receipt.rowsBlank] == [1, 1, 0, 2])
    #expect(receipt.unknownColumns == ["okänd"])
    #expect(receipt.assumptions.count == 2)
    #expect(try result.records.rows.first?.fields[FieldName("namn")] == .text("Ökad nytta"))
    var digest = CountingDigest()
    bytes.withUnsafeBytes { digest.update($0) }
    #expect(result.sources.first?.sha256 == digest.finish())
  }

  @Test func `a folder's files are read in order of name, and the rest is listed`() throws {
    let folder = try TemporaryFolder()
    for name in ["projekt.csv", "Mål.CSV", "LÄSMIG.md", ".DS_Store", "gammalt/projekt.csv"] {
      let isGoal = name == "Mål.CSV"
      let text = isGoal ? "mål_id;namn;nivå\nM1;Enklare kontakt;programmål\n" : "projekt_id;namn\nP1;E-arkiv\n"
      try folder.write("leverans/" + name, text.utf8)
    }
    let delivery = Delivery(paths: [folder.path("leverans") + "/"])
    let result = takeIn(delivery)
    #expect(result.sources.map(\.name) == ["Mål.CSV", "projekt.csv"])
    #expect(result.notRead.sorted() == [".DS_Store", "LÄSMIG.md", "gammalt"])
    #expect(result.places.sorted() == ["LÄSMIG.md file-not-read", "gammalt file-not-read"])
    let single = takeIn(Delivery(paths: [folder.path("leverans/projekt.csv")]))
    #expect(single.sources.map(\.name) == ["projekt.csv"])
  }

  @Test func `what systems and programs leave in a folder for themselves is listed and told of by nobody`() throws {
    let folder = try TemporaryFolder()
    let hidden = [".projekt.csv", ".projekt.mappning.yaml", "~$utfall.xlsx"]
    for name in hidden + [".git/projekt.csv"] { try folder.write("in/" + name, "projekt_id;namn\nP9;Nej\n".utf8) }
    try folder.write("in/projekt.csv", "projekt_id;namn\nP1;E-arkiv\n".utf8)
    let result = takeIn(Delivery(paths: [folder.path("in")]))
    #expect(result.places.isEmpty && result.sources.map(\.name) == ["projekt.csv"])
    #expect(result.notRead.sorted() == [".git"] + hidden)
  }

  @Test func `an empty folder is told by its name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("tomt/.keep", [])
    #expect(takeIn(Delivery(paths: [folder.path("tomt")])).places == ["tomt nothing-to-read"])
  }

  @Test func `hostile text is shown harmlessly and cut`() {
    let result = takeIn([("beslut.csv", "beslut_id;slag\nB1;\u{202E}\(String(repeating: "x", count: 500))\n")])
    let message = result.diagnostics.first?.message(.swedish) ?? ""
    #expect(message.contains("”<202E>xxx"))
    #expect(message.contains("…”"))
    #expect(message.count < 500)
  }
}

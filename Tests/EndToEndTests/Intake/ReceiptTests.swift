import Foundation
import TestSupport
import Testing

/// Receipts as files: what a board gets back.
@Suite struct ReceiptTests {
  @Test func `a receipt says of every file what was read, settled and assumed`() async throws {
    let bench = try await Workbench()
    let file = Tertial.path("SampleData/foreign/namndens-lista.txt")
    let out = bench.folder.path("kvitton")
    let run = try await bench.run("import", file, "--by", "Anna Ek", "--organisation", "UTBN", "--receipt", out)
    #expect(run.code == 0, "\(run.said)")
    #expect(run.text.contains("namndens-lista.txt.kvitto.html"))
    let json = try JSONValue(try #require(bench.bytes("kvitton/namndens-lista.txt.kvitto.json")))
    let hash = try await Tertial.run("/usr/bin/sha256sum", [file]).text.prefix(64)
    let read = try #require(json["files"]?.elements.first)
    #expect(read["sha256"]?.text.map { $0[...] } == hash)
    #expect(read["encoding"]?.text == "Windows-1252")
    #expect(read["rowsRead"]?.whole == 3 && read["rowsAccepted"]?.whole == 3 && read["rowsRefused"]?.whole == 0)
    #expect(read["interpretations"]?.elements.contains { $0["written"]?.text == "1.234" } == true)
    #expect(json["actor"]?.text == "Anna Ek")
    let page = String(decoding: try #require(bench.bytes("kvitton/namndens-lista.txt.kvitto.html")), as: UTF8.self)
    for text in [
      "<html lang=\"sv\">", "Kvitto", "Anna Ek", "Windows-1252", String(hash), "Undantag enligt 12 §", "1.234",
      "namndens-lista.mappning.yaml",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func `a refused delivery has a receipt that says what to mend, in either language`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn;start\nP1;<b>Ett</b>;03/04/2013\n".utf8))
    let run = try await bench.run(
      "import", bench.folder.path("in"), "--by", "Anna", "--receipt", bench.folder.path("ut"), "--language", "en")
    #expect(run.code == 1)
    let page = String(decoding: try #require(bench.bytes("ut/in.kvitto.html")), as: UTF8.self)
    #expect(page.contains("To mend"))
    #expect(page.contains("projekt.csv:2:3"))
    #expect(page.contains("datumform: dag/månad/år"))
    #expect(!page.contains("<b>Ett"))
    #expect(page.contains("Read by") && page.contains("Anna"))
    let json = try JSONValue(try #require(bench.bytes("ut/in.kvitto.json")))
    #expect(json["verdict"]?.text == "refused")
    #expect(json["actor"]?.text == "Anna")
    #expect(json["problems"]?.elements.first?["code"]?.text == "day-ambiguous")
  }

  @Test func `the sender is told what to mend, and options of the command stand apart for whoever takes it in`()
    async throws
  {
    let bench = try await Workbench()
    try bench.folder.write(
      "in/projekt.csv", Array("projekt_id;namn;start\nP1;Ett;03/04/2013\nP2;Två;2013-04-03\n".utf8))
    let run = try await bench.run(
      "import", bench.folder.path("in"), "--by", "Anna", "--receipt", bench.folder.path("ut"))
    #expect(run.code == 1)
    let page = String(decoding: try #require(bench.bytes("ut/in.kvitto.html")), as: UTF8.self)
    let parts = page.components(separatedBy: "id=\"till-den-som-tar-in\"")
    #expect(parts.count == 2 && !parts[0].contains("--partial") && parts[1].contains("--partial"), "\(page)")
    #expect(page.contains("Rätta dem och skicka leveransen igen."))
    let json = try JSONValue(try #require(bench.bytes("ut/in.kvitto.json")))
    #expect(json["sentence"]?.text?.contains("--partial") == false)
    #expect(json["toReceiver"]?.elements.first?.text?.contains("--partial") == true)
  }

  @Test func `a sender is not asked to mend the mapping of whoever takes the delivery in`() async throws {
    let bench = try await Workbench()
    let run = try await bench.run(
      "import", Tertial.path("SampleData/faulty/mapping-column-missing"), "--by", "Anna", "--receipt",
      bench.folder.path("ut"))
    #expect(run.code == 1)
    let json = try JSONValue(try #require(bench.bytes("ut/mapping-column-missing.kvitto.json")))
    #expect(json["sentence"]?.text?.hasSuffix("inget behöver skickas igen.") == true)
    #expect(json["problems"]?.elements.first?["remedy"]?.text == "Den som tar in leveransen rättar det.")
  }

  @Test func `every file stands there with its hash, whatever was read of it, and a file named twice stands once`()
    async throws
  {
    let bench = try await Workbench()
    let files = [
      "projekt.csv": "projekt_id;namn\nP1;Ett\n", "leverans.csv": "lämnad_av\nAnna\n", "läs mig.txt": "Hej\n",
      "trasig.xlsx": "ingen arbetsbok\n", "budjet.csv": "a;b\n",
    ]
    for (name, text) in files { try bench.folder.write("in/" + name, Array(text.utf8)) }
    let paths = (Array(files.keys).sorted() + ["projekt.csv"]).map { bench.folder.path("in/" + $0) }
    let run = try await bench.run(["import"] + paths + ["--partial", "--receipt", bench.folder.path("ut")])
    #expect(run.code == 0, "\(run.said)")
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path("ut")).sorted()
    let (page, last) = (try #require(names.first), try #require(names.last))
    let json = try JSONValue(try #require(bench.bytes("ut/" + last)))
    #expect(json["delivery"]?.text == "budjet.csv, leverans.csv, läs mig.txt, projekt.csv, trasig.xlsx")
    let text = String(decoding: try #require(bench.bytes("ut/" + page)), as: UTF8.self)
    for name in files.keys {
      let hash = try await Tertial.run("/usr/bin/sha256sum", [bench.folder.path("in/" + name)]).text.prefix(64)
      #expect(json["sources"]?[name]?.text.map { $0[...] } == hash, "\(name)")
      #expect(text.contains(hash), "\(name)")
    }
  }

  @Test func `a receipt is kept when the next is written beside it`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn;start\nP1;Ett;igår\n".utf8))
    let arguments = ["import", bench.folder.path("in"), "--by", "Anna", "--receipt", bench.folder.path("ut")]
    #expect(try await bench.run(arguments).code == 1)
    let first = try #require(bench.bytes("ut/in.kvitto.json"))
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn;start\nP1;Ett;2014-01-01\n".utf8))
    let second = try await bench.run(arguments)
    #expect(second.code == 0 && second.text.contains("in.kvitto-2.html"), "\(second.said)")
    #expect(bench.bytes("ut/in.kvitto.json") == first)
    #expect(try JSONValue(try #require(bench.bytes("ut/in.kvitto-2.json")))["verdict"]?.text == "registered")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.folder.path("ut")).sorted() == [
        "in.kvitto-2.html", "in.kvitto-2.json", "in.kvitto.html", "in.kvitto.json",
      ])
  }

  @Test func `where receipts cannot be written nothing is registered, and another folder is asked for`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/projekt.csv", Array("projekt_id;namn\nP1;Ett\n".utf8))
    let file = try bench.folder.write("ut", [])
    let run = try await bench.run("import", bench.folder.path("in"), "--by", "Anna", "--receipt", file)
    #expect(run.code == 1 && run.errors.contains("är en fil, inte en mapp. Välj en annan mapp med --receipt."))
    #expect(try await bench.registrations() == 0)
  }

  @Test func `a name that leads elsewhere does not`() async throws {
    let bench = try await Workbench()
    try bench.folder.write("in/..;rm -rf <x>.csv", Array("a;b\n1;2\n".utf8))
    let run = try await bench.run(
      "import", bench.folder.path("in/..;rm -rf <x>.csv"), "--by", "Anna", "--receipt", bench.folder.path("ut"))
    #expect(run.code == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path("ut")).sorted()
    #expect(names == ["_rm -rf _x_.csv.kvitto.html", "_rm -rf _x_.csv.kvitto.json"])
  }
}

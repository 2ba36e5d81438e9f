import Foundation
import TestSupport
import Testing

/// The kinds and forms of reports as a user asks for them.
@Suite struct ReportFormTests {
  private func report(_ arguments: String..., path: String? = nil) async throws -> (
    run: Ending, folder: TemporaryFolder
  ) { try await report(arguments, path: path) }

  private func report(_ arguments: [String], path: String? = nil) async throws -> (
    run: Ending, folder: TemporaryFolder
  ) {
    let folder = try TemporaryFolder()
    let register = try await Sample.itProgramme.register(through: "2014-10-13")
    let run = try await Terminal.run(
      ["report", "2014T2"] + arguments + ["--out", folder.path("ut"), "--register", register], path: path)
    return (run, folder)
  }

  @Test func `a portfolio, a project and a board are reported one by one or all`() async throws {
    let one = try await report("--kind", "portfolio", "--portfolio", "PF2", "--format", "html,xml,json,xlsx")
    #expect(one.run.code == 0, "\(one.run.said)")
    let written = one.run.text.split(separator: "\n").compactMap { $0.split(separator: "/").last.map(String.init) }
    #expect(written == ["html", "xml", "json", "xlsx"].map { "portfoljrapport-PF2-2014T2.\($0)" })
    let all = try await report("--kind", "project", "--format", "json")
    #expect(all.run.text.split(separator: "\n").count == 28)
    let board = try await report("--kind", "board", "--organisation", "SBN", "--detail", "summary", "--language", "en")
    #expect(board.run.text.contains("board-report-SBN-2014T2-summary.html"))
  }

  @Test func `a validator that is not the program's own accepts every kind`() async throws {
    // The tertial report is in ReportXMLTests; libxml2 has looked at each file before it was written.
    let subjects = [("portfolio", ["--portfolio", "PF2"]), ("project", ["--project", "P1002"])]
    var (files, folders): ([String], [TemporaryFolder]) = ([], [])
    for (kind, about) in subjects + [("board", ["--organisation", "SBN"]), ("audit", [])] {
      let (run, folder) = try await report(["--format", "xml", "--kind", kind] + about)
      #expect(run.code == 0, "\(run.said)")
      files += try names(in: folder.path("ut")).map { folder.path("ut/" + $0) }
      folders.append(folder)
    }
    #expect(files.count == 4)
    let schema = ["--schema", Tertial.path("Sources/Rendering/Schemas/tertial-report-1.xsd")]
    let check = try await Tertial.run(Publishing.checker("xmlschema-validate"), schema + files)
    #expect(check.code == 0, "\(check.said.suffix(600))")
    withExtendedLifetime(folders) {}
  }

  @Test func `PDF is tagged, has bookmarks and is on A4`() async throws {
    let (run, folder) = try await report(
      "--kind", "project", "--project", "P1042", "--detail", "summary", "--format", "pdf")
    #expect(run.code == 0, "\(run.said)")
    let file = folder.path("ut/projektrapport-P1042-2014T2-sammandrag.pdf")
    let info = try await Tertial.run("/usr/bin/pdfinfo", [file]).text
    #expect(info.contains("Tagged:          yes"), "\(info)")
    #expect(info.contains("(A4)"))
    #expect(info.contains("JavaScript:      no"))
    let pages = info.split(separator: "\n").first { $0.hasPrefix("Pages:") }?.split(separator: " ").last
    #expect(pages.flatMap { Int($0) }.map { $0 <= 2 } == true, "a page or two")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.range(of: Data("/Outlines".utf8)) != nil)
    let text = try await Tertial.run("/usr/bin/pdftotext", ["-layout", file, "-"]).text
    #expect(text.contains("E-handel och e-faktura") && text.contains("14,5"))
  }

  @Test func `a project with decisions, pictures, risks and findings is printed on two pages`() async throws {
    let (run, folder) = try await report("--kind", "project", "--project", "P1002", "--format", "pdf")
    #expect(run.code == 0, "\(run.said)")
    let file = folder.path("ut/projektrapport-P1002-2014T2.pdf")
    let info = try await Tertial.run("/usr/bin/pdfinfo", [file]).text
    #expect(info.contains(/Pages: +2\n/), "\(info)")
    let text = try await Tertial.run("/usr/bin/pdftotext", ["-layout", file, "-"]).text
    for words in ["Nytta", "Hur säkert nettonuvärdet är", "Tidplan", "Iakttagelser"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a workbook holds counts as numbers, and names its sheets by headings in its language`() async throws {
    func part(_ name: String, _ file: String) async throws -> String {
      try await Tertial.run("/usr/bin/unzip", ["-p", file, name]).text
    }
    let (run, folder) = try await report("--kind", "audit", "--language", "en", "--format", "xlsx")
    #expect(run.code == 0, "\(run.said)")
    let english = folder.path("ut/audit-report-2014T2.xlsx")
    let names = try await part("xl/workbook.xml", english)
    #expect(names.contains("name=\"1 Summary\"") && !names.contains("fragor"))
    // The first table after contents and text counts findings by severity: each count is a value, no text.
    let sheet = try await part("xl/worksheets/sheet3.xml", english)
    for column in ["B", "C", "D", "E"] {
      let cell = try #require(sheet.firstMatch(of: try Regex("<c r=\"\(column)4\"[^>]*>")), "\(column)4")
      #expect(!String(sheet[cell.range]).contains("t=\"s\""), "\(column)4")
    }
    let swedish = try await report("--format", "xlsx")
    let tabs = try await part("xl/workbook.xml", swedish.folder.path("ut/tertialrapport-2014T2.xlsx"))
    #expect(tabs.contains("Ramarnas förändring"))
  }

  @Test func `DOCX holds the tables and figures, on A4`() async throws {
    let (run, folder) = try await report("--kind", "board", "--organisation", "SBN", "--format", "docx")
    #expect(run.code == 0, "\(run.said)")
    let file = folder.path("ut/namndrapport-SBN-2014T2.docx")
    let text = try await Tertial.run("/usr/bin/pandoc", ["--to=plain", "--wrap=none", file]).text
    #expect(text.contains("Stadsbyggnadsnämnden") && text.contains("Kortare handläggning av bygglov"))
    #expect(text.contains("2,6"))
    // No words about a drawing that the document does not have.
    #expect(!text.lowercased().contains("diagram"), "\(text)")
    let document = try await Tertial.run("/usr/bin/unzip", ["-p", file, "word/document.xml"]).text
    #expect(document.contains("w:w=\"11906\"") && document.contains("w:h=\"16838\""))
  }

  @Test(arguments: [("pdf", "WeasyPrint eller Chromium"), ("docx", "pandoc eller LibreOffice")])
  func `without a program for the form the command says which would do, and writes nothing`(
    form: String, names: String
  ) async throws {
    let empty = try TemporaryFolder()
    let (run, folder) = try await report("--format", "html,\(form)", path: empty.path)
    #expect(run.code == 64)
    #expect(run.errors.contains("\(form.uppercased()) kräver \(names)"), "\(run.said)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("ut")))
  }

  @Test func `an id that is not there and an option of another kind are told`() async throws {
    let unknown = try await report("--kind", "project", "--project", "P9999")
    #expect(unknown.run.code == 1 && unknown.run.errors.contains("\"P9999\" finns inte i registret"))
    let wrong = try await report("--kind", "board", "--portfolio", "PF1")
    #expect(wrong.run.code == 64 && wrong.run.errors.contains("--portfolio hör till --kind portfolio"))
  }
}

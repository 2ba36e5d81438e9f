import Foundation
import TestSupport
import Testing

/// The kinds and forms of reports as a user asks for them.
@Suite struct ReportFormTests {
  private static let sample = Result { try SampleRegister("it-programme-2013", through: "2014-10-13-programkontoret") }

  private func report(_ arguments: String..., path: String? = nil) throws -> (run: Command.Run, folder: TemporaryFolder)
  {
    let folder = try TemporaryFolder()
    let run = try Command.run(
      ["report", "2014T2"] + arguments + ["--out", folder.path("ut"), "--register", Self.sample.get().path],
      environment: path.map { ["PATH": $0] } ?? [:])
    return (run, folder)
  }

  @Test func `a portfolio, a project and a board are reported one by one or all`() throws {
    let one = try report("--kind", "portfolio", "--portfolio", "PF2", "--format", "html,xml,json,xlsx")
    #expect(one.run.exitCode == 0, "\(one.run.text)")
    #expect(
      one.run.output.split(separator: "\n").map { $0.split(separator: "/").last.map(String.init) ?? "" }
        == ["html", "xml", "json", "xlsx"].map { "portfoljrapport-PF2-2014T2.\($0)" })
    let all = try report("--kind", "project", "--format", "json")
    #expect(all.run.output.split(separator: "\n").count == 28)
    let board = try report("--kind", "board", "--organisation", "SBN", "--detail", "summary", "--language", "en")
    #expect(board.run.output.contains("board-report-SBN-2014T2-summary.html"))
  }

  @Test(arguments: ["portfolio", "project", "board", "tertial", "audit"])
  func `a second validator accepts every kind`(_ kind: String) throws {
    let (run, folder) = try report("--kind", kind, "--format", "xml")
    #expect(run.exitCode == 0, "\(run.text)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("ut")).map { folder.path("ut/" + $0) }
    let lint = try Command.tool(
      "/usr/bin/xmllint",
      ["--noout", "--nonet", "--schema", Command.project("Sources/Rendering/Schemas/tertial-report-1.xsd")] + files)
    #expect(lint.exitCode == 0, "\(lint.text.suffix(600))")
  }

  @Test func `PDF is tagged, has bookmarks and is on A4`() throws {
    let (run, folder) = try report("--kind", "project", "--project", "P1042", "--detail", "summary", "--format", "pdf")
    #expect(run.exitCode == 0, "\(run.text)")
    let file = folder.path("ut/projektrapport-P1042-2014T2-sammandrag.pdf")
    let info = try Command.tool("/usr/bin/pdfinfo", [file]).output
    #expect(info.contains("Tagged:          yes"), "\(info)")
    #expect(info.contains("(A4)"))
    #expect(info.contains("JavaScript:      no"))
    let pages = info.split(separator: "\n").first { $0.hasPrefix("Pages:") }?.split(separator: " ").last
    #expect(pages.flatMap { Int($0) }.map { $0 <= 2 } == true, "a page or two")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.range(of: Data("/Outlines".utf8)) != nil)
    let text = try Command.tool("/usr/bin/pdftotext", ["-layout", file, "-"]).output
    #expect(text.contains("E-handel och e-faktura") && text.contains("14,5"))
  }

  @Test func `DOCX holds the tables and figures, on A4`() throws {
    let (run, folder) = try report("--kind", "board", "--organisation", "SBN", "--format", "docx")
    #expect(run.exitCode == 0, "\(run.text)")
    let file = folder.path("ut/namndrapport-SBN-2014T2.docx")
    let text = try Command.tool("/usr/bin/pandoc", ["--to=plain", "--wrap=none", file]).output
    #expect(text.contains("Stadsbyggnadsnämnden") && text.contains("Kortare handläggning av bygglov"))
    #expect(text.contains("2,6"))
    let document = try Command.tool("/usr/bin/unzip", ["-p", file, "word/document.xml"]).output
    #expect(document.contains("w:w=\"11906\"") && document.contains("w:h=\"16838\""))
  }

  @Test(arguments: [("pdf", "WeasyPrint eller Chromium"), ("docx", "pandoc eller LibreOffice")])
  func `without a program for the form the command says which would do, and writes nothing`(
    form: String, names: String
  ) throws {
    let empty = try TemporaryFolder()
    let (run, folder) = try report("--format", "html,\(form)", path: empty.path)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("\(form.uppercased()) kräver \(names)"), "\(run.text)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("ut")))
  }

  @Test func `an id that is not there and an option of another kind are told`() throws {
    let unknown = try report("--kind", "project", "--project", "P9999")
    #expect(unknown.run.exitCode == 1 && unknown.run.errors.contains("\"P9999\" finns inte i registret"))
    let wrong = try report("--kind", "board", "--portfolio", "PF1")
    #expect(wrong.run.exitCode == 64 && wrong.run.errors.contains("--portfolio hör till --kind portfolio"))
  }
}

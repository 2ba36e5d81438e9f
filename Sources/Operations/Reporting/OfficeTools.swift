import Glibc
import ProgrammeModel
import Rendering
import ReportContent

/// The programs of the machine that make PDF and DOCX from a report's HTML.
///
/// They are run on files alone: no network address is handed over, and name look-ups are turned off in the browser.
struct OfficeTools: Sendable {
  /// What prints a page: WeasyPrint makes PDF/A, a browser a tagged PDF with bookmarks.
  enum Printer: Sendable {
    case weasyPrint(OutsideProgram)
    case chromium(OutsideProgram)
  }

  /// What makes a document of a page.
  enum Converter: Sendable {
    case pandoc(OutsideProgram)
    case libreOffice(OutsideProgram)
  }

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  let printer: Printer?
  let converter: Converter?

  /// The programs that some formats need.
  ///
  /// - Throws: ``OperationError`` where none is installed for one of them, with the names of those that would do.
  init(for formats: [MakeReport.Format], in searchPath: String = OutsideProgram.searchPath) throws(OperationError) {
    func program(_ names: String...) -> OutsideProgram? { OutsideProgram.first(of: names, in: searchPath) }
    if formats.contains(.pdf) {
      printer =
        program("weasyprint").map(Printer.weasyPrint)
        ?? OutsideProgram.first(of: Self.browsers, in: searchPath).map(Printer.chromium)
      guard printer != nil else {
        throw OperationError(
          Phrase(
            sv: "PDF kräver WeasyPrint eller Chromium (chromium, google-chrome), och inget av dem finns på datorn. "
              + "Installera ett av dem, eller skriv rapporten som HTML och skriv ut den ur webbläsaren.",
            en: "PDF needs WeasyPrint or Chromium (chromium, google-chrome), and neither is on this machine. Install "
              + "one of them, or write the report as HTML and print it from the browser."), isUsage: true)
      }
    } else {
      printer = nil
    }
    if formats.contains(.docx) {
      converter =
        program("pandoc").map(Converter.pandoc) ?? program("soffice", "libreoffice").map(Converter.libreOffice)
      guard converter != nil else {
        throw OperationError(
          Phrase(
            sv: "DOCX kräver pandoc eller LibreOffice, och inget av dem finns på datorn. Installera ett av dem, eller "
              + "skriv rapporten som HTML och öppna den i ordbehandlaren.",
            en: "DOCX needs pandoc or LibreOffice, and neither is on this machine. Install one of them, or write the "
              + "report as HTML and open it in the word processor."), isUsage: true)
      }
    } else {
      converter = nil
    }
  }

  /// The report as a tagged PDF with bookmarks.
  ///
  /// - Throws: ``OperationError`` where the program fails or gives no file.
  func pdf(of report: Report, theme: Theme = .standard) throws(OperationError) -> [UInt8] {
    let folder = try ScratchFolder()
    let page = try html(report, theme: theme)
    try FileWriting.write(page, to: folder.file("rapport.html"))
    switch printer {
    case .weasyPrint(let program): return try archived(by: program, in: folder)
    case .chromium(let program):
      return try made("rapport.pdf", by: program, Self.printing(in: folder), in: folder)
    case nil: throw OperationError(Phrase(sv: "Inget program för PDF.", en: "No program for PDF."))
    }
  }

  /// PDF/A as WeasyPrint makes it: tagged where its version can, and without leave to fetch anything but files.
  private func archived(by program: OutsideProgram, in folder: ScratchFolder) throws(OperationError) -> [UInt8] {
    let files = [folder.file("rapport.html"), folder.file("rapport.pdf")]
    let tagged = ["--pdf-variant", "pdf/a-3a", "--allowed-protocols", "file"] + files
    if try program.run(tagged, log: folder.file("logg.txt")) == .exited(0), let bytes = folder.bytes(of: "rapport.pdf")
    {
      return bytes
    }
    // Older versions know neither the tagged variant nor the limit on what is fetched; the page fetches nothing.
    return try made("rapport.pdf", by: program, ["--pdf-variant", "pdf/a-3b"] + files, in: folder)
  }

  /// What a browser is told: no window, no network, no profile that stays, and no head or foot of its own.
  private static func printing(in folder: ScratchFolder) -> [String] {
    [
      "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-sync",
      "--disable-component-update", "--no-first-run", "--no-default-browser-check", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.file("profil"))",
      "--generate-pdf-document-outline", "--export-tagged-pdf", "--no-pdf-header-footer",
      "--print-to-pdf=\(folder.file("rapport.pdf"))",
    ]
      // The browser refuses to build its own walls as root; the page has no script and may load nothing.
      + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(folder.file("rapport.html"))"]
  }

  /// The report as a document for word processors, with the figures of each picture in its place.
  ///
  /// - Throws: ``OperationError`` where the program fails or gives no file.
  func docx(of report: Report) throws(OperationError) -> [UInt8] {
    let folder = try ScratchFolder()
    try FileWriting.write(try html(report.withPicturesAsTables, theme: .bare), to: folder.file("rapport.html"))
    switch converter {
    case .pandoc(let program):
      try FileWriting.write(PackageResources.word_lua, to: folder.file("ord.lua"))
      try FileWriting.write(PackageResources.reference_docx, to: folder.file("mall.docx"))
      return try made(
        "rapport.docx", by: program,
        [
          "--from=html", "--to=docx", "--shift-heading-level-by=-1",
          "--metadata=lang:\(report.language == .swedish ? "sv-SE" : "en-GB")",
          "--lua-filter=\(folder.file("ord.lua"))", "--reference-doc=\(folder.file("mall.docx"))",
          "--output=\(folder.file("rapport.docx"))",
          folder.file("rapport.html"),
        ], in: folder)
    case .libreOffice(let program):
      return try made(
        "rapport.docx", by: program,
        [
          "--headless", "--norestore", "-env:UserInstallation=file://\(folder.file("profil"))", "--writer",
          "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path,
          folder.file("rapport.html"),
        ], in: folder)
    case nil: throw OperationError(Phrase(sv: "Inget program för DOCX.", en: "No program for DOCX."))
    }
  }

  private func html(_ report: Report, theme: Theme) throws(OperationError) -> [UInt8] {
    try onRendering { () throws(RenderingError) in try HTMLWriter(theme: theme).bytes(report) }
  }

  private func made(
    _ file: String, by program: OutsideProgram, _ arguments: [String], in folder: ScratchFolder
  ) throws(OperationError) -> [UInt8] {
    let ending = try program.run(arguments, log: folder.file("logg.txt"))
    if ending == .exited(0), let bytes = folder.bytes(of: file) { return bytes }
    let how =
      switch ending {
      case .exited(let code): Phrase(sv: "slutade med kod \(code)", en: "ended with code \(code)")
      case .killed: Phrase(sv: "avbröts", en: "was stopped")
      case .tookTooLong: Phrase(sv: "blev inte klart inom tre minuter", en: "was not done within three minutes")
      }
    let words = folder.lastWords(of: "logg.txt")
    throw OperationError(
      Phrase(
        sv: "\(program.name) \(how.swedish) utan att ha skrivit filen. \(words)",
        en: "\(program.name) \(how.english) without having written the file. \(words)"))
  }
}

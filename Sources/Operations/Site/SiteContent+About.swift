import Appraisal
import ProgrammeModel
import Register
import Rendering
import ReportContent

extension SiteContent {
  /// The page with the open data, and the files' descriptions.
  func dataPage(_ files: [FolderFile]) -> SitePage {
    let tables = files.filter { $0.path.hasSuffix(".csv") }
    return SitePage(
      path: "data.html", title: self("Öppna data", "Open data"),
      lead: self(
        "Tabellerna som rapporterna räknas ur, som CSV med beskrivning.",
        "The tables that the reports are computed from, as CSV with a description."),
      trail: [start], place: "data.html",
      parts: [
        .paragraph(
          self(
            "Filerna är i UTF-8 med komma mellan kolumnerna, decimalpunkt och belopp i kronor. Ett värde som saknas har "
              + "i stället ordet för varför: uppgift saknas, sekretess, ej tillämpligt, ej förfallet.",
            "The files are in UTF-8 with commas between columns, decimal points and amounts in kronor. A value that is "
              + "missing has the Swedish word for why instead: uppgift saknas (not reported), sekretess (secret), ej "
              + "tillämpligt (not applicable), ej förfallet (not due).")),
        .links([
          SitePage.Link(
            self("datapackage.json: vad varje kolumn betyder", "datapackage.json: what each column means"),
            to: "data/datapackage.json"),
          SitePage.Link(
            self("Beskrivning för dataportaler (DCAT-AP-SE)", "Description for data portals (DCAT-AP-SE)"),
            to: "data/" + DataCatalogue.file),
          SitePage.Link(
            self("Schema för rapporternas XML", "The schema of the reports' XML"), to: "data/tertial-report-1.xsd"),
        ]),
        .table(
          SiteTable(
            id: "tabell-data", caption: self("Tabeller.", "Tables."),
            columns: [.text(self("Fil", "File")), .figures(self("Storlek, byte", "Size, bytes"))],
            rows: tables.map { file in
              [
                .link(SitePage.Link(String(file.path.split(separator: "/").last ?? ""), to: file.path)),
                .figure(Figure(unidentified: .count(file.bytes.count), .count)),
              ]
            })),
      ], report: report())
  }

  /// What the site is, and what it leaves out.
  func aboutPage() throws(OperationError) -> SitePage {
    var content = report()
    try workspace.markSecrecy(in: &content, asOf: .latest, from: book)
    return SitePage(
      path: "om.html", title: self("Om webbplatsen", "About the site"), trail: [start], place: "om.html",
      parts: [
        .paragraph(
          self(
            "Webbplatsen är gjord av samma register som rapporterna till kommunstyrelsen och visar samma tal. Den visar "
              + "uppgifter till och med registrering \(book.programme.registration.rawValue), \(day). Rapporterna visar "
              + "vad som var känt på sitt eget datum.",
            "The site is made from the same register as the reports to the municipal executive board and shows the same "
              + "figures. It shows what was known up to registration \(book.programme.registration.rawValue), \(day). The "
              + "reports show what was known on their own dates.")),
        .paragraph(
          self(
            "Sidorna hämtar ingenting från någon annan plats, sätter inga kakor och sparar ingenting om den som läser.",
            "The pages fetch nothing from any other place, set no cookies and keep nothing about the reader.")),
        .report,
      ], report: content)
  }

  /// The accessibility statement that the act (2018:1937) asks for.
  func accessibilityPage(contact: String, publisher: String) -> SitePage {
    SitePage(
      path: SiteText.accessibilityPage, title: self("Tillgänglighetsredogörelse", "Accessibility statement"),
      trail: [start], place: "om.html",
      parts: [
        .paragraph(
          self(
            "\(publisher) står bakom webbplatsen. Den ska kunna användas av alla, och är gjord för att följa lagen om "
              + "tillgänglighet till digital offentlig service (2018:1937) på nivå AA i WCAG 2.1.",
            "\(publisher) is behind this site. Everybody must be able to use it; it is made to follow the Swedish act on "
              + "accessibility of digital public service (2018:1937) at level AA of WCAG 2.1.")),
        .heading(self("Hur sidorna är gjorda", "How the pages are made"), id: "gjorda"),
        .paragraph(
          self(
            "Allt går att nå med tangentbord, tabeller har rubriker som skärmläsare läser upp, diagram har textalternativ "
              + "och en tabell med siffrorna, och status sägs med ord och symbol, aldrig bara med färg. Sidorna går att "
              + "läsa utan skript, i 400 procents förstoring och i mörkt läge.",
            "Everything can be reached by keyboard, tables have heads that screen readers speak, charts have text "
              + "alternatives and a table of the figures, and status is said in words and symbol, never by colour alone. "
              + "The pages can be read without scripts, at 400 per cent and in dark mode.")),
        .heading(self("Brister som vi känner till", "Shortcomings that we know of"), id: "brister"),
        .paragraph(
          self(
            "Breda tabeller rullar i sidled på smala skärmar. Texter som nämnder har lämnat kan vara svåra att läsa.",
            "Wide tables scroll sideways on narrow screens. Texts that boards have handed in may be hard to read.")),
        .heading(self("Säg till om något inte fungerar", "Tell us if something does not work"), id: "kontakt"),
        .paragraph(
          contact.isEmpty
            ? self(
              "Ingen adress för synpunkter är angiven för den här utgåvan; vänd dig till \(publisher).",
              "No address for comments is given for this edition; turn to \(publisher).")
            : self("Skriv till \(contact).", "Write to \(contact).")),
        .paragraph(
          self(
            "Myndigheten för digital förvaltning (Digg) har tillsyn. Är du inte nöjd med hur vi hanterar dina synpunkter "
              + "kan du anmäla det dit.",
            "The Agency for Digital Government (Digg) supervises. If you are not content with how we handle your comments "
              + "you can tell them.")),
      ], report: report())
  }
}

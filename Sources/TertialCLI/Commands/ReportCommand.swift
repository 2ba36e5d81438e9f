import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Skriv en rapport: till kommunstyrelsen, om en portfölj, ett projekt eller en nämnd, eller till revisionen.",
    discussion: """
      2014T1 är januari–april, 2014T2 januari–augusti och 2014VB hela året. Samma register och period ger samma fil, \
      byte för byte. Rapporten visar det som var känt den dag som står i tabellen rapporter; --as-of väljer en annan dag \
      eller registrering, och --as-of latest allt som är känt nu.

      Slagen är tertial (till kommunstyrelsen), portfolio (en portfölj), project (ett projekt på en sida eller två), board \
      (en nämnds eller ett bolags del, att lägga in i den egna rapporten) och audit (revisionens fyra frågor, varje \
      rekommendation och varje iakttagelse). Utan --portfolio, --project eller --organisation skrivs en rapport för varje \
      portfölj, projekt eller nämnd.

      Formaten är html, xml, json, xlsx, pdf och docx. PDF görs av WeasyPrint eller Chromium och DOCX av pandoc eller \
      LibreOffice, det som finns på datorn; DOCX har en tabell med siffrorna i stället för varje bild. Egna texter kommer \
      ur tabellen texter; avsnittet projekt/P1040/bakgrund hör till rapporten om projektet P1040, på samma sätt \
      portfölj/ID/… och nämnd/ID/….

      Med --public skrivs den offentliga versionen: utan det som är sekretessmarkerat i tabellen sekretess, utan det som \
      skulle avslöja det och utan personnamn. Vad som är offentligt står i Documentation/Secrecy.md.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var theme: ThemeOption

  @Argument(help: ArgumentHelp("Rapportperiod: 2014T1, 2014T2 eller 2014VB.", valueName: "period"))
  var period: String

  @Option(
    name: .long,
    help: ArgumentHelp("Slag av rapport: tertial, portfolio, project, board eller audit.", valueName: "slag"))
  var kind = "tertial"

  @Option(name: .long, help: ArgumentHelp("Bara portföljen med detta id.", valueName: "id"))
  var portfolio: String?

  @Option(name: .long, help: ArgumentHelp("Bara projektet med detta id.", valueName: "id"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("Bara nämnden eller bolaget med detta id.", valueName: "id"))
  var organisation: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Hur mycket: full (allt) eller summary (ett sammandrag).", valueName: "omfattning"))
  var detail = "full"

  @Option(name: .long, help: ArgumentHelp("Mappen som filerna skrivs i.", valueName: "mapp"))
  var out = "."

  @Option(
    name: .long,
    help: ArgumentHelp("Format, med komma emellan: html, xml, json, xlsx, pdf, docx.", valueName: "format"))
  var format = "html,xml"

  @Flag(name: .long, help: "Skriv också en bilaga (HTML) som härleder varje tal; tabellerna länkar till den.")
  var withExplanations = false

  @Flag(name: .customLong("public"), help: "Skriv den offentliga versionen, utan det som omfattas av sekretess.")
  var isPublic = false

  func validate() throws {
    guard !(isPublic && withExplanations) else {
      throw ValidationError(
        sv: "Härledningarna visar varje källrad och kan inte följa med den offentliga versionen.",
        en: "The derivations show every source row and cannot go with the public version.")
    }
  }

  func run() throws {
    let language = options.spoken
    let written = try reporting(language) {
      let covered = try ReportPeriod(argument: period)
      let request = try ReportRequest(
        kind: kind, period: covered, portfolio: portfolio, project: project, organisation: organisation, detail: detail,
        formats: format, language: language, withExplanations: withExplanations)
      try FileWriting.requireFolder(out)
      var workspace = isPublic ? try options.open().publicPart() : try options.open()
      workspace.theme = try theme.read()
      let knowledge = try workspace.knowledge(for: covered, asOf: asOf.asOf)
      if let doubt = try workspace.doubt(about: covered, asOf: knowledge, today: SystemClock.now.swedishDay) {
        Output.complain("tertial: " + Phrase(sv: "varning: ", en: "warning: ")(language) + doubt.phrase(language))
      }
      let files = try MakeReport(workspace).files(request, asOf: knowledge)
      let paths = files.map { "\(out)/\($0.name)" }
      for (file, path) in zip(files, paths) { try FileWriting.write(file.content, to: path) }
      discard(consume files)
      return paths
    }
    for path in written { Output.line(path) }
  }
}

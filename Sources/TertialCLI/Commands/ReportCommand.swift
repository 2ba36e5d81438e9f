import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Skriv tertialrapporten till kommunstyrelsen, eller underlaget till revisionen, som HTML och XML.",
    discussion: """
      2014T1 är januari–april, 2014T2 januari–augusti och 2014VB hela året. Samma register och period ger samma fil,
      byte för byte. Rapporten visar det som var känt den dag som står i tabellen rapporter; --as-of väljer en annan dag
      eller registrering, och --as-of latest allt som är känt nu.

      Med --kind audit skrivs underlaget till revisionen: de fyra frågorna i rapport 11/2012 besvarade ur uppgifterna,
      varje rekommendation med ansvarig, läge och underlag, och varje iakttagelse med kravet bakom den.

      Med --public skrivs den offentliga versionen: utan det som är sekretessmarkerat i tabellen sekretess, utan det som
      skulle avslöja det och utan personnamn. Vad som är offentligt står i Documentation/Secrecy.md.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption

  @Argument(help: ArgumentHelp("Rapportperiod: 2014T1, 2014T2 eller 2014VB.", valueName: "period"))
  var period: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Slag av rapport: tertial (till kommunstyrelsen) eller audit (till revisionen).", valueName: "slag"))
  var kind = "tertial"

  @Option(name: .long, help: ArgumentHelp("Mappen som filerna skrivs i.", valueName: "mapp"))
  var out = "."

  @Option(name: .long, help: ArgumentHelp("Format, med komma emellan: html, xml, json.", valueName: "format"))
  var format = "html,xml"

  @Flag(name: .long, help: "Skriv också en bilaga (HTML) som härleder varje tal; tabellerna länkar till den.")
  var withExplanations = false

  @Flag(name: .customLong("public"), help: "Skriv den offentliga versionen, utan det som omfattas av sekretess.")
  var isPublic = false

  func validate() throws {
    guard !(isPublic && withExplanations) else {
      throw ValidationError("Härledningarna visar varje källrad och kan inte följa med den offentliga versionen.")
    }
  }

  func run() throws {
    let language = options.spoken
    let written = try reporting(language) {
      let formats = try format.split(separator: ",").map { (name: Substring) throws(OperationError) in
        guard let format = MakeReport.Format(rawValue: name.trimmingSpaces) else {
          let known = MakeReport.Format.allCases.map(\.rawValue).joined(separator: ", ")
          throw OperationError(
            Phrase(
              sv: "Formatet \"\(name)\" finns inte. Formaten är \(known).",
              en: "There is no format \"\(name)\". The formats are \(known)."),
            isUsage: true)
        }
        return format
      }
      let workspace = isPublic ? try options.open().publicPart() : try options.open()
      let covered = try ReportPeriod(argument: period)
      let known = try workspace.knowledge(for: covered, asOf: asOf.asOf)
      let making = MakeReport(workspace)
      let files =
        switch kind {
        case "tertial":
          try making.tertial(
            covered, asOf: known, language: language, formats: formats, withExplanations: withExplanations)
        case "audit":
          try making.audit(
            covered, asOf: known, language: language, formats: formats, withExplanations: withExplanations)
        default:
          throw OperationError(
            Phrase(
              sv: "Rapportslaget \"\(kind)\" finns inte. Slagen är tertial och audit.",
              en: "There is no kind of report \"\(kind)\". The kinds are tertial and audit."),
            isUsage: true)
        }
      for file in files { try FileWriting.write(file.bytes, to: "\(out)/\(file.name)") }
      return files
    }
    for file in written { Output.line("\(out)/\(file.name)") }
  }
}

extension Substring {
  /// The text without spaces at its ends, in lower case.
  var trimmingSpaces: String { split(separator: " ").joined(separator: " ").lowercased() }
}

import ArgumentParser
import Operations
import ProgrammeModel

struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Gör ett arkivpaket av en publicerad rapport (FGS Paketstruktur 2.0).",
    discussion: """
      Paketet är en mapp: rapporten som den publicerades, XML-schemat, kvitton på det som rapporten vilar på, sigillet om \
      ett anges, och METS som beskriver allt med kontrollsummor. Det följer E-ARK CSIP 2.1.0. Arkivet får rapporten som \
      den är, också det som omfattas av sekretess; markeringarna följer med.
        tertial publish 2014T2 --approved-by stadsdirektören --by Anna
        tertial archive 2014T2 --seal sigill.txt --out arkiv
      Ett paket som redan ligger i mappen ersätts aldrig. Med --as-of arkiveras den publicering som gällde då, också om en rättad rapport har ersatt den senare.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Rapportperiod: 2014T1, 2014T2 eller 2014VB.", valueName: "period"))
  var period: String

  @Option(name: .long, help: ArgumentHelp("Ett sigill som omfattar publiceringen (tertial seal).", valueName: "fil"))
  var seal: String?

  @Option(name: .long, help: ArgumentHelp("Mappen som paketets mapp läggs i.", valueName: "mapp"))
  var out = "."

  func run() throws {
    let language = options.spoken
    let (folder, files) = try reporting(language) {
      let made = try ArchiveReport(options.open(), software: TertialCommand.configuration.version).package(
        of: ReportPeriod(argument: period), asOf: asOf.value(), sealFile: seal)
      let folder = "\(out)/\(made.name)"
      try FolderWriting.write(made.files, to: folder, kind: nil)
      return (folder, made.files)
    }
    try PublicationOptions.tell(files, in: folder, first: "METS.xml", json: json.json, language)
  }
}

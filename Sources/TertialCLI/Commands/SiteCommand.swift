import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Gör webbplatsen: alla rapporter, portföljer, projekt, tjänster och nämnder som sidor.",
    discussion: """
      Sidorna fungerar från en mapp på en filserver och från en webbserver, utan skript och utan nät. De visar bara det \
      som får vara offentligt (Documentation/Secrecy.md). Mappen ersätts hel när kommandot körs igen.
        tertial site --out webb
        tertial site --out webb --period 2014T2 --contact it-programmet@exempel.se
      En period som inte har slutat, eller som inget är rapporterat för, publiceras inte. Med --theme får rapporterna stadens sidmall och stilmall; webbplatsens egna sidor får stilmallen.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var theme: ThemeOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Mappen som webbplatsen skrivs i.", valueName: "mapp"))
  var out: String

  @Option(
    name: .long,
    help: ArgumentHelp("Bara rapporten för denna period; får upprepas (förval: alla).", valueName: "period"))
  var period: [String] = []

  func run() throws {
    let language = options.spoken
    let files = try reporting(language) {
      let periods = try period.map { (text: String) throws(OperationError) in try ReportPeriod(argument: text) }
      try FolderWriting.require(out, kind: MakeSite.kind)
      var workspace = try options.open()
      workspace.theme = try theme.read()
      let site = try MakeSite(workspace, asOf: asOf.value())
      try site.require(periods, today: SystemClock.now.swedishDay)
      let files = try site.files(periods, settings: publication.settings, language: language)
      try FolderWriting.write(files, to: out, kind: MakeSite.kind)
      return files
    }
    try PublicationOptions.tell(files, in: out, first: "index.html", json: json.json, language)
  }
}

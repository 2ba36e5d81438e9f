import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct PerspectiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perspective",
    abstract: "Visa den löpande leveransen och projekten i de fem perspektiven, med mål och bedömning.",
    discussion: """
      Utan perspektiv visas alla fem, med täckning, kostnadseffektivitet och vem som betalar. Utan --organisation, \
      --service, --project och --portfolio visas hela staden.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(
    help: ArgumentHelp("EXTERNAL, INTERNAL, MATURITY, COST eller QUALITY (förval: alla).", valueName: "perspektiv"))
  var perspective: String?

  @Option(name: .long, help: ArgumentHelp("Bara denna nämnd (id).", valueName: "id"))
  var organisation: String?

  @Option(name: .long, help: ArgumentHelp("Bara denna tjänst (id).", valueName: "id"))
  var service: String?

  @Option(name: .long, help: ArgumentHelp("Bara detta projekt (id), även efter avslut.", valueName: "id"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("Bara denna portfölj (id).", valueName: "id"))
  var portfolio: String?

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  func validate() throws {
    guard objects.count < 2 else {
      throw ValidationError(
        sv: "Välj en av --organisation, --service, --project och --portfolio.",
        en: "Choose one of --organisation, --service, --project and --portfolio.")
    }
  }

  private var objects: [(kind: ObjectKind, id: String)] {
    [
      organisation.map { (.organisation, $0) }, service.map { (.service, $0) }, project.map { (.project, $0) },
      portfolio.map { (.portfolio, $0) },
    ].compactMap(\.self)
  }

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try ShowPerspectives(options.open()).perspectives(
        perspective, of: objects.first, period: ReportPeriod(optional: period), asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}

struct ServicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "services", abstract: "Visa tjänsterna i drift: kostnad, användning, tillgänglighet, nöjdhet.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("En tjänst (id) i detalj, till exempel T01.", valueName: "id"))
  var id: String?

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try ShowPerspectives(options.open()).services(
        id, period: ReportPeriod(optional: period), asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}

struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: "Visa det som rör en nämnd: vad som är i drift, vad som påverkar den, vad den ska rapportera.")

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Nämnden (id), till exempel UTB.", valueName: "id"))
  var organisation: String

  @Option(name: .long, help: ArgumentHelp("Rapportperiod (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try ShowPerspectives(options.open()).overview(
        organisation: organisation, period: ReportPeriod(optional: period), asOf: asOf.value(), language: language)
    }
    json.show(content)
  }
}

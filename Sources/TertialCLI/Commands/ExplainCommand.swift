import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Visa var ett tal kommer ifrån: formel, delar, fil, rad, vem och när.",
    discussion: """
      Talets beteckning står i rapportens XML (figure/@id) och i HTML-filen som id, \
      eller som data-figure där talet står igen, till exempel \
      economy.forecast:projekt:P1001:2014T2 eller economy.deviation:program::2014T2. Talet visas som rapporten för dess period \
      gör: med det som var känt på rapportens datum, eller som den är publicerad, om \
      inte --as-of säger annat. En senare rapport kan visa ett annat värde för samma \
      period; --report visar talet som den rapporten gör. Flera tal förklaras efter \
      varandra.

      En iakttagelse visas med det som den vilar på, rad för rad:
        tertial explain R10:projekt:P1002: --period 2014T2
        tertial explain R10:projekt:P1002: --period 2014T2 --format html --out a.html
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption
  @OptionGroup var theme: ThemeOption
  @OptionGroup var form: FormOptions

  @Argument(help: ArgumentHelp("Talets beteckning, flera sådana, eller en iakttagelses id.", valueName: "tal"))
  var figures: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Rapportperiod som en iakttagelse gäller (förval: den senaste med uppgifter).", valueName: "period"))
  var period: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Rapporten som talet står i: en period, en publicering (2014T2:1) eller en XML-fil.", valueName: "rapport"))
  var report: String?

  @Option(name: .long, help: ArgumentHelp("Hur många nivåer av tal som öppnas i text och JSON.", valueName: "nivåer"))
  var depth = 3

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Hur många delar och uppgifter som räknas upp av varje tal; 0 för alla (förval 20, i JSON 200).",
      valueName: "antal"))
  var most: Int?

  func validate() throws {
    if report != nil, asOf.asOf != nil {
      throw ValidationError(sv: "Ange --report eller --as-of, inte båda.", en: "State --report or --as-of, not both.")
    }
    guard depth >= 0 else {
      throw ValidationError(sv: "--depth är ett antal, 0 eller fler.", en: "--depth is a number, 0 or more.")
    }
    let hasFinding = figures.contains { ExplainFinding.rule(of: $0) != nil }
    guard !hasFinding || figures.count == 1 else {
      throw ValidationError(
        sv: "En iakttagelse förklaras för sig. Ange bara dess id.",
        en: "A finding is explained by itself. State its id alone.")
    }
    if report != nil, hasFinding {
      throw ValidationError(
        sv: "En iakttagelse visas för en period, med --period; --report gäller tal.",
        en: "A finding is shown for a period, with --period; --report is for figures.")
    }
    if let most, most < 0 {
      throw ValidationError(
        sv: "--most är ett antal från 0, inte \(most). 0 räknar upp allt.",
        en: "--most is a number from 0, not \(most). 0 lists everything.")
    }
    guard form.form(json) != .html || figures.count == 1 else {
      throw ValidationError(
        sv: "En sida förklarar ett tal. Ange ett tal, eller formatet text eller json.",
        en: "A page explains one figure. State one figure, or the format text or json.")
    }
  }

  func run() throws {
    let language = options.spoken
    try form.deliver(try reporting(language) { try bytes(form.form(json), language) }, language)
  }

  private func bytes(_ form: FormOptions.Form, _ language: Language) throws -> [UInt8] {
    var workspace = try options.open()
    workspace.theme = try theme.read()
    if let finding = figures.first, ExplainFinding.rule(of: finding) != nil {
      return try self.finding(finding, in: workspace, form, language)
    }
    let explaining = ExplainFigure(workspace)
    if form == .html, let figure = figures.first {
      return try explaining.page(figure, report: report, asOf: asOf.asOf, language: language)
    }
    let answers = try explaining.answers(to: figures, report: report, asOf: asOf.asOf, depth: depth, most: most(form))
    if form == .json {
      let lines = answers.map { DerivationLine($0, language) }
      return try figures.count == 1 ? Output.jsonBytes(lines[0]) : Output.jsonBytes(lines)
    }
    let texts = answers.map { DerivationText.lines($0, language).map { $0 + "\n" }.joined() }
    return Array(texts.joined(separator: "\n").utf8)
  }

  /// How much is listed of each figure: in text what a person reads, in JSON what a program may ask for at once.
  private func most(_ form: FormOptions.Form) -> Int {
    guard let most else { return form == .json ? 200 : 20 }
    return most == 0 ? .max : most
  }

  private func finding(_ figure: String, in workspace: Workspace, _ form: FormOptions.Form, _ language: Language) throws
    -> [UInt8]
  {
    let period = try ReportPeriod(optional: period)
    let known = try workspace.knowledge(for: period, asOf: asOf.asOf)
    let (explaining, today) = (ExplainFinding(workspace), SystemClock.now.swedishDay)
    if form == .html {
      return try explaining.page(figure, period: period, asOf: known, today: today, language: language)
    }
    let answer = try explaining.explain(
      figure, period: period, asOf: known, depth: depth, most: most(form), today: today)
    if form == .json { return try Output.jsonBytes(ExplainedFinding(answer, language)) }
    return Array(FindingText.lines(answer, language).map { $0 + "\n" }.joined().utf8)
  }
}

import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Visa var ett tal kommer ifrån: formel, delar, fil, rad, vem och när.",
    discussion: """
      Talets beteckning står i rapportens XML (figure/@id) och i HTML-filens \
      data-figure, till exempel economy.forecast:projekt:P1001:2014T2 eller \
      economy.deviation:program::2014T2. Talet visas som rapporten för dess period \
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
    name: .long, help: ArgumentHelp("Format: text, json eller html (en sida med alla nivåer).", valueName: "format"))
  var format: String?

  @Option(name: .long, help: ArgumentHelp("Filen som svaret skrivs i; annars skrivs det ut.", valueName: "fil"))
  var out: String?

  /// The forms of an explanation.
  private enum Form: String { case text, json, html }

  func validate() throws {
    if let format, Form(rawValue: format) == nil {
      throw ValidationError("Formatet \"\(format)\" finns inte. Formaten är text, json och html.")
    }
    if report != nil, asOf.asOf != nil { throw ValidationError("Ange --report eller --as-of, inte båda.") }
    let hasFinding = figures.contains { ExplainFinding.rule(of: $0) != nil }
    guard !hasFinding || figures.count == 1 else {
      throw ValidationError("En iakttagelse förklaras för sig. Ange dess id ensamt.")
    }
    if report != nil, hasFinding {
      throw ValidationError("En iakttagelse visas för en period, med --period; --report gäller tal.")
    }
    guard format != Form.html.rawValue || figures.count == 1 else {
      throw ValidationError("En sida förklarar ett tal. Ange ett tal, eller formatet text eller json.")
    }
  }

  func run() throws {
    let language = options.spoken
    let form = format.flatMap(Form.init(rawValue:)) ?? (json.json ? .json : .text)
    let written = try reporting(language) { try bytes(form, language) }
    guard let out else { return Output.write(written) }
    try reporting(language) { try FileWriting.write(written, to: out) }
    Output.line(out)
  }

  private func bytes(_ form: Form, _ language: Language) throws -> [UInt8] {
    var workspace = try options.open()
    workspace.theme = try theme.read()
    if let finding = figures.first, ExplainFinding.rule(of: finding) != nil {
      return try self.finding(finding, in: workspace, form, language)
    }
    let explaining = ExplainFigure(workspace)
    if form == .html, let figure = figures.first {
      return try explaining.page(figure, report: report, asOf: asOf.asOf, language: language)
    }
    let answers = try explaining.answers(to: figures, report: report, asOf: asOf.asOf, depth: depth)
    if form == .json {
      let lines = answers.map { DerivationLine($0, language) }
      return try figures.count == 1 ? Output.jsonBytes(lines[0]) : Output.jsonBytes(lines)
    }
    let texts = answers.map { DerivationText.lines($0, language).map { $0 + "\n" }.joined() }
    return Array(texts.joined(separator: "\n").utf8)
  }

  private func finding(_ figure: String, in workspace: Workspace, _ form: Form, _ language: Language) throws -> [UInt8]
  {
    let period = try ReportPeriod(optional: period)
    let known = try workspace.knowledge(for: period, asOf: asOf.asOf)
    let (explaining, today) = (ExplainFinding(workspace), SystemClock.now.swedishDay)
    if form == .html {
      return try explaining.page(figure, period: period, asOf: known, today: today, language: language)
    }
    let answer = try explaining.explain(figure, period: period, asOf: known, depth: depth, today: today)
    if form == .json { return try Output.jsonBytes(ExplainedFinding(answer, language)) }
    return Array(FindingText.lines(answer, language).map { $0 + "\n" }.joined().utf8)
  }
}

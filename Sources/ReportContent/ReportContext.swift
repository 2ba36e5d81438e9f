import Appraisal
import Governance
public import ProgrammeModel
import Scrutiny

/// What officials wrote for a section, and its language where that is not the report's.
struct WrittenText: Sendable {
  let text: String
  let other: Language?
}

extension Section {
  /// Adds what officials wrote.
  mutating func add(_ written: WrittenText) {
    blocks.append(.markdown(written.text))
    writtenIn = written.other
  }
}

/// What every section is made from: the book, the period, the language and the figures of the subject.
struct ReportContext: Sendable {
  let book: Book
  let period: ReportPeriod
  let language: Language
  let statuses: [Identifier<Project>: ProjectStatus]
  /// Whether figures rest on the register alone; those of files, or under chosen conventions, cannot be explained.
  var isRegistered = true
  var detail = ReportDetail.full
  /// The steering at the cut-off, where it has been laid out already.
  var governance: GovernanceContext?

  /// The steering as it stood at the cut-off of the report.
  var steering: GovernanceContent {
    GovernanceContent(governance ?? GovernanceContext(book, period: period, on: period.cutOff), language)
  }

  /// The steering as it stood on the day of the knowledge: what has come in by then.
  var steeringAsKnown: GovernanceContext {
    GovernanceContext(book, period: period, on: book.programme.statedAt.swedishDay)
  }

  /// A text in the report's language.
  func callAsFunction(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  /// A phrase in the report's language.
  func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }

  /// A figure for the report's period.
  func figure<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ subject: Subject, at other: ReportPeriod? = nil, style: FigureStyle? = nil,
    unit: String = ""
  ) -> Figure {
    let made = definition.figure(subject, other ?? period, book, style: style, unit: unit)
    let figure = style == nil ? fitted(made) : made
    return isRegistered ? figure : figure.unregistered
  }

  /// The value of a figure for the report's period, where nothing is said of the figure itself.
  func value<Definition: FigureDefinition>(_ definition: Definition.Type, _ subject: Subject) -> FigureValue {
    definition.value(subject, period, book)
  }

  /// A figure as a table cell.
  func cell<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ subject: Subject, style: FigureStyle? = nil, unit: String = ""
  ) -> Table.Cell {
    .figure(figure(definition, subject, style: style, unit: unit))
  }

  /// A figure of several subjects, as a series of a picture.
  func series<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ role: Chart.Series.Role, of subjects: [Subject]
  ) -> Chart.Series {
    Chart.Series(name: definition.title(language), role: role, figures: subjects.map { figure(definition, $0) })
  }

  /// A figure of one subject in several reports, as a series of a picture.
  func series<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ role: Chart.Series.Role, of subject: Subject, at periods: [ReportPeriod]
  ) -> Chart.Series {
    Chart.Series(
      name: definition.title(language), role: role, figures: periods.map { figure(definition, subject, at: $0) })
  }

  /// The whole programme as a subject.
  var programme: Subject { Subject(.programme, "") }

  /// The texts that officials wrote for a section of this report, in its language (Swedish where there is none).
  ///
  /// A section of another report than the tertial one is named by kind and id: `projekt/P1040/bakgrund`.
  func text(_ section: String) -> WrittenText? {
    let texts = book.programme.sectionTexts.filter { $0.period == period && $0.section == section }
    guard
      let found = texts.first(where: { $0.language == language.rawValue })
        ?? texts.first(where: { $0.language == "sv" })
    else { return nil }
    return WrittenText(text: found.text, other: found.language == language.rawValue ? nil : .swedish)
  }

  /// What the report is called: `Tertialrapport 2 2014`.
  var title: String {
    switch period.occasion {
    case .first: self("Tertialrapport 1 \(period.year)", "Tertial report 1, \(period.year)")
    case .second:
      self(
        "Tertialrapport 2 \(period.year) med delårsbokslut", "Tertial report 2, \(period.year), with interim accounts")
    case .annual: self("Verksamhetsberättelse \(period.year)", "Annual report \(period.year)")
    }
  }

  /// The months that the report covers, in words: `januari–augusti 2014`.
  var months: String {
    switch period.occasion {
    case .first: self("januari–april \(period.year)", "January–April \(period.year)")
    case .second: self("januari–augusti \(period.year)", "January–August \(period.year)")
    case .annual: self("helåret \(period.year)", "the full year \(period.year)")
    }
  }

  /// What the full-year column is called: forecast, or outcome where the year is closed.
  var fullYear: String {
    period.isAnnual ? self("Utfall helår", "Full-year outcome") : self("Prognos helår", "Full-year forecast")
  }

  /// The portfolios, or where the programme has none the nodes with projects.
  var portfolios: [StructureNode] {
    let described = book.portfolios.filter { node in
      book.programme.portfolios.contains { $0.id == node.id } || !book.projects(under: node.id).isEmpty
    }
    if !described.isEmpty { return described }
    return book.roots.flatMap { book.subtree(of: $0.id) }.compactMap { book.nodes[$0] }
      .filter { !(book.projectsOfNode[$0.id] ?? []).isEmpty }
  }

  /// The name of an organisation, or its id where it is not registered.
  func name(of organisation: Identifier<Organisation>?) -> String {
    guard let organisation else { return "" }
    return book.organisations[organisation]?.name ?? organisation.rawValue
  }

  /// Text for a value that may be missing, with the reason in words.
  func said<Value>(_ value: Reported<Value>, _ words: (Value) -> String) -> String {
    switch value {
    case .value(let value): words(value)
    case .missing(let missing): self(missing.phrase)
    }
  }

  /// What somebody has registered, within a sentence: marked as Swedish in a report in another language.
  func registered(_ text: String) -> Run { language == .swedish ? .text(text) : .foreign(text, .swedish) }

  /// The day as a reader writes it: 31 augusti 2014.
  func day(_ day: CalendarDay) -> String { day.words(language) }
}

extension MissingValue {
  /// The reason in words for a reader.
  public var phrase: Phrase { reason.phrase }
}

extension MissingValue.Reason {
  /// The few words that stand where a value would have stood, in text and tables alike.
  public var phrase: Phrase {
    switch self {
    case .unstated: Phrase(sv: "uppgift saknas", en: "missing")
    case .notReported: Phrase(sv: "uppgift saknas", en: "not reported")
    case .secret: Phrase(sv: "sekretess", en: "secret")
    case .notApplicable: Phrase(sv: "ej tillämpligt", en: "not applicable")
    case .notYetDue: Phrase(sv: "ej förfallet", en: "not yet due")
    case .notInSource: Phrase(sv: "framgår inte av källan", en: "not stated in the source")
    }
  }
}

extension CalendarDay {
  /// The day in words: `31 augusti 2014`, `31 August 2014`.
  func words(_ language: Language) -> String {
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day)\u{A0}\((language == .swedish ? swedish : english)[month - 1])\u{A0}\(year)"
  }
}

public import ProgrammeModel

/// One input of a figure, for its explanation.
public struct Term: Hashable, Sendable {
  /// What the input is.
  public let name: Phrase
  /// Its value.
  public let value: FigureValue
  /// Where it comes from: facts, another figure, or a constant of the formula.
  public let origin: Origin

  /// An input of a figure.
  public init(_ name: Phrase, _ value: FigureValue, _ origin: Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

/// The named inputs of a figure.
public protocol FigureInputs: Sendable {
  /// Every input, in the order of the formula.
  var terms: [Term] { get }
  /// The first inputs, no more than so many, and how many there are.
  func terms(first most: Int) -> FirstTerms
}

extension FigureInputs {
  /// The first of all inputs.
  public func terms(first most: Int) -> FirstTerms { FirstTerms(terms, first: most) }
}

/// The first inputs of a figure: those over a whole city may be too many to work out when a few are to be shown.
public struct FirstTerms: Sendable {
  /// The first, in the order of the formula.
  public let terms: [Term]
  /// How many there are in all.
  public let count: Int

  /// So many of a number of inputs.
  public init(_ terms: [Term], of count: Int) { (self.terms, self.count) = (terms, count) }

  /// The first of all inputs.
  public init(_ all: [Term], first most: Int) { self.init(Array(all.prefix(most)), of: all.count) }
}

/// A definition of a figure: frozen name, version, inputs and a pure function of them.
///
/// Reports and explanations use the same definition, so that they cannot differ. A name is never changed; a formula
/// that changes gets a new version.
public protocol FigureDefinition: Sendable {
  associatedtype Inputs: FigureInputs

  /// The frozen name, such as `economy.forecast`.
  static var name: String { get }
  /// The version of the formula, from 1.
  static var version: Int { get }
  /// What the figure is called.
  static var title: Phrase { get }
  /// How it is computed, in words, with unit and sign.
  static var formula: Phrase { get }
  /// How it is printed where nothing else is asked for.
  static var style: FigureStyle { get }

  /// How it is computed for a subject, where that depends on the subject; ``formula`` unless the definition says more.
  static func formula(of subject: Subject, in book: Book) -> Phrase

  /// The inputs for a subject and report period.
  static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> Inputs
  /// The figure's value.
  static func value(of inputs: Inputs) -> FigureValue
  /// The value alone, for a subject and report period.
  static func value(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> FigureValue
}

extension FigureDefinition {
  /// The same formula for every subject.
  public static func formula(of subject: Subject, in book: Book) -> Phrase { formula }

  /// The identity of this figure for a subject and period.
  public static func id(_ subject: Subject, _ period: ReportPeriod) -> FigureID {
    FigureID(name: name, subject: subject, period: period.description)
  }

  /// The value alone, worked out once for what stands for many things.
  public static func value(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> FigureValue {
    remembered(subject, period, book) { value(of: inputs(of: subject, at: period, from: book.untraced)) }
  }

  /// What is worked out, once for what stands for many things: reports tell of the whole programme in many places.
  static func remembered(
    _ subject: Subject, _ period: ReportPeriod, _ book: Book, _ make: () -> FigureValue
  ) -> FigureValue {
    guard subject.kind.standsForMany else { return make() }
    return book.memory.value(FigureKey(name: name, subject: subject, period: period), make)
  }

  /// The figure itself.
  public static func figure(
    _ subject: Subject, _ period: ReportPeriod, _ book: Book, style: FigureStyle? = nil, unit: String = ""
  ) -> Figure {
    Figure(
      id: id(subject, period), version: version, value: value(subject, period, book), style: style ?? self.style,
      unit: unit)
  }

  /// The inputs with their origins, for a book that traces.
  static func terms(_ subject: Subject, _ period: ReportPeriod, _ book: Book, first most: Int) -> FirstTerms {
    inputs(of: subject, at: period, from: book).terms(first: most)
  }
}

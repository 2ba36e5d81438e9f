import Appraisal
public import ProgrammeModel
public import Register
import ReportContent

/// Where a figure comes from: the formula, its inputs, and the rows of files that the facts were read from.
public struct ExplainFigure: Sendable {
  /// A figure or an input, with what it rests on.
  public struct Node: Sendable {
    /// What it is.
    public let title: Phrase
    /// The id, for a figure of its own.
    public let id: FigureID?
    /// The value.
    public let value: FigureValue
    /// How the value is printed.
    public let style: FigureStyle
    /// How it is computed, for a figure of its own.
    public let formula: Phrase?
    /// The version of the formula.
    public let version: Int?
    /// Its inputs.
    public internal(set) var inputs: [Node]
    /// How many inputs there are in all; more than are listed.
    public internal(set) var inputCount = 0
    /// The facts it rests on directly.
    public internal(set) var facts: [Fact]
    /// How many facts there are in all; more than are listed.
    public internal(set) var factCount: Int
    /// What must be said where it rests on values under secrecy; at the top only.
    public internal(set) var secrecy: SecrecyNotice?
  }

  /// A fact of the register, with who stated it and where it was read.
  public struct Fact: Sendable {
    /// What the fact is, as table, key and column or period.
    public let reference: FactReference
    /// The value and its origin; `nil` if the register has it no longer.
    public let origin: FactOrigin?

    /// A fact with its origin.
    public init(reference: FactReference, origin: FactOrigin?) {
      self.reference = reference
      self.origin = origin
    }
  }

  let workspace: Workspace

  /// Explanations from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The derivation of a figure.
  ///
  /// - Parameters:
  ///   - id: the figure's id as a report prints it.
  ///   - asOf: what was known when.
  ///   - depth: how many levels of figures are opened.
  ///   - most: how many facts and inputs are listed of each figure.
  /// - Throws: ``OperationError`` where no definition has the name, or the id cannot be read.
  public func explain(_ id: String, asOf: AsOf, depth: Int = 3, most: Int = 200) throws(OperationError) -> Node {
    let extent = try FigureID(text: id).map { (id) throws(OperationError) in try workspace.extent(of: id, asOf) }
    return try explain(id, asOf: asOf, depth: depth, most: most, from: extent ?? .everything)
  }

  package func explain(
    _ id: String, asOf: AsOf, depth: Int = 3, most: Int = 200, from extent: Extent
  ) throws(OperationError) -> Node {
    let book = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    let node = try told([derivation(of: id, in: book, asOf: asOf, depth: depth, most: most)], in: book)[0]
    discard(consume book)
    return node
  }

  /// The derivations of many figures as known at one time, one level deep, in the order given.
  ///
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws, for the first figure that cannot be explained.
  public func explain(all ids: [String], asOf: AsOf, most: Int = .max) throws(OperationError) -> [Node] {
    try explain(all: ids, asOf: asOf, most: most, from: .figures(ids.compactMap { FigureID(text: $0) }))
  }

  package func explain(
    all ids: [String], asOf: AsOf, depth: Int = 1, most: Int = .max, from extent: Extent
  ) throws(OperationError) -> [Node] {
    let book = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    var nodes: [Node] = []
    for id in ids { nodes.append(try derivation(of: id, in: book, asOf: asOf, depth: depth, most: most)) }
    return nodes
  }
}

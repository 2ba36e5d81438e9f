public import ProgrammeModel

/// A perspective of the city, a board, a service, a project or a portfolio.
public struct PerspectiveScope: Hashable, Sendable {
  /// The perspective.
  public let perspective: Perspective
  /// Whose.
  public let kind: ObjectKind
  /// The object's id; `staden` for the city.
  public let object: String

  /// A perspective of an object; of the city unless something is said.
  public init(_ perspective: Perspective, of kind: ObjectKind = .city, _ object: String = "staden") {
    self.perspective = perspective
    self.kind = kind
    self.object = object
  }

  /// What a figure's subject stands for: `it_kostnad` for the city, `it_kostnad/portfölj/PF1` for anything else.
  public init?(_ subject: Subject) {
    let parts = subject.id.split(separator: "/", maxSplits: 2).map(String.init)
    guard subject.kind == .perspective, let perspective = parts.first.flatMap(Perspective.init(rawValue:)) else {
      return nil
    }
    if parts.count == 3, let kind = ObjectKind(rawValue: parts[1]) {
      self.init(perspective, of: kind, parts[2])
    } else if parts.count == 1 {
      self.init(perspective)
    } else {
      return nil
    }
  }

  /// The subject of a figure about it.
  public var subject: Subject {
    Subject(.perspective, kind == .city ? perspective.rawValue : "\(perspective.rawValue)/\(kind.rawValue)/\(object)")
  }
}

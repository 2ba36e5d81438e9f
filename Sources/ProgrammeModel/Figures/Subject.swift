/// What a figure or a finding is about.
public struct Subject: Hashable, Sendable {
  /// The kinds of subject.
  public enum Kind: String, Sendable, CaseIterable {
    case programme = "program"
    case node = "nod"
    case project = "projekt"
    case benefit = "nytta"
    case benefitCase = "kalkyl"
    case organisation = "organisation"
    case service = "tjänst"
    case indicator = "mätetal"
    case perspective = "perspektiv"
    case decision = "beslut"
    case statement = "sammanställning"
    case agreement = "avtal"
    case review = "granskning"
    case recommendation = "rekommendation"
    case application = "ansökan"
    case transition = "övergång"
    case takingHome = "hemtagning"
    case risk = "risk"
    case finding = "iakttagelse"
    case other = "övrigt"
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// Its id; parts of a composite id are joined by `/`.
  public let id: String

  /// Something that a figure is about.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension Subject: Comparable, CustomStringConvertible {
  /// Ordered by kind, then id.
  public static func < (left: Subject, right: Subject) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }

  /// `projekt P1040`.
  public var description: String { id.isEmpty ? kind.rawValue : "\(kind.rawValue) \(id)" }
}

public import ProgrammeModel

/// Whose reported costs a ledger can be held against: those of its organisation, and beneath it of those without their own.
public struct LedgerScope: Sendable {
  private let ledgers: [Identifier<Organisation>: Identifier<Ledger>]
  private let parents: [Identifier<Organisation>: Identifier<Organisation>]
  private let isBound: Set<String>

  /// No ledgers.
  public init() {
    ledgers = [:]
    parents = [:]
    isBound = []
  }

  /// The scopes of a programme's ledgers.
  public init(_ programme: Programme) {
    ledgers = Dictionary(
      programme.ledgers.compactMap { ledger in ledger.organisation.map { ($0, ledger.id) } }
    ) { first, _ in first }
    parents = Dictionary(
      programme.organisations.compactMap { organisation in organisation.parent.map { (organisation.id, $0) } }
    ) { first, _ in first }
    isBound = Set(programme.ledgers.filter { $0.organisation != nil }.map(\.id.rawValue))
  }

  /// Whether costs that an organisation reports should be in one of some ledgers.
  ///
  /// A ledger that names no organisation may hold anybody's; a row without organisation may be in any ledger.
  public func isHeld(by ledgers: Set<String>, _ organisation: Identifier<Organisation>?) -> Bool {
    if ledgers.contains(where: { !isBound.contains($0) }) { return true }
    var current = organisation
    var steps = 0
    while let id = current, steps < 32 {
      if let ledger = self.ledgers[id] { return ledgers.contains(ledger.rawValue) }
      current = parents[id]
      steps += 1
    }
    return organisation == nil
  }
}

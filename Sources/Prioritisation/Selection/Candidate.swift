public import ProgrammeModel

/// Something that asks for money: what it is worth, what it takes of each limit, and what must or must not go with it.
public struct Candidate: Hashable, Sendable {
  /// The application's id.
  public let id: String
  /// What it adds if chosen: for an application its net present value, whole öre.
  public let value: Money
  /// What it takes of each limit, in the order of the limits; never negative.
  public let costs: [Money]
  /// Whether it must be in the set.
  public let isMandatory: Bool
  /// At most one of a group may be chosen; `nil` where it stands alone.
  public let group: String?

  /// A candidate.
  public init(id: String, value: Money, costs: [Money], isMandatory: Bool = false, group: String? = nil) {
    self.id = id
    self.value = value
    self.costs = costs
    self.isMandatory = isMandatory
    self.group = group
  }

  /// What it takes of all limits together, the measure that breaks ties between sets of the same value.
  var totalCost: Money { costs.sum }
}

import ProgrammeModel

/// What is not shown of results about persons: small groups, and as many others as it takes that none can be had by
/// subtraction.
package struct HiddenGroups: Sendable {
  /// Services and boards that are not shown at all.
  package private(set) var whole: Set<PersonGroups.Group>
  /// Services and boards that are not shown by sex, those that are not shown at all among them.
  package private(set) var bySex: Set<PersonGroups.Group>
  /// Whether the city as a whole is not shown, or not by sex.
  package let city: (whole: Bool, bySex: Bool)

  /// - Parameter least: the least number of persons that a result is shown for.
  package init(_ groups: PersonGroups, least: Double) {
    let small = groups.total.all < least
    let smallBySex = small || groups.total.isSplit && groups.total.fewest < least
    city = (small, smallBySex)
    let named = groups.groups.filter { !$0.key.isNameless }
    whole = Set(named.filter { $0.value.all < least }.keys)
    // Everybody is the sum of women, men and others, each of which may be shown by itself: all three must be to be had.
    whole = Self.closed(groups, whole, least, \.all) { group, hidden in
      Self.kinds.allSatisfy { kind in
        groups.isDerivable(group, hidden: hidden, isTotalShown: !small) { kind($0) > 0 }
      }
    }
    bySex = whole.union(named.filter { $0.value.isSplit && $0.value.fewest < least }.keys)
    let notAtAll = whole
    bySex = Self.closed(groups, bySex, least, \.fewest) { group, hidden in
      // A group of one sex that is shown has nothing to protect by sex.
      guard notAtAll.contains(group) || (groups.groups[group]?.fewest ?? 0) > 0 else { return false }
      // Where both sexes are, what is shown together tells nothing of their difference; and one sex alone must be to be
      // had from what is shown of it, at most every group that is shown at all.
      return groups.isDerivable(group, hidden: hidden, isTotalShown: !smallBySex) { $0.fewest > 0 }
        && [\PersonGroups.Persons.women, \.men].contains { sex in
          (groups.groups[group]?[keyPath: sex] ?? 0) > 0
            && groups.isDerivable(group, hidden: notAtAll, isTotalShown: !small) { $0[keyPath: sex] > 0 }
        }
    }
  }

  private static let kinds: [@Sendable (PersonGroups.Persons) -> Double] = [
    { $0.women }, { $0.men }, { $0.others },
  ]

  /// The hidden groups with others added, one by one, until no hidden one can be had and what is hidden
  /// among the services, and among the boards, is together no small group.
  private static func closed(
    _ groups: PersonGroups, _ first: Set<PersonGroups.Group>, _ least: Double,
    _ size: (PersonGroups.Persons) -> Double, _ isDerivable: (PersonGroups.Group, Set<PersonGroups.Group>) -> Bool
  ) -> Set<PersonGroups.Group> {
    var hidden = first
    var shown = groups.groups.filter { !first.contains($0.key) && !$0.key.isNameless }
      .sorted { ($0.value.all, $0.key) < ($1.value.all, $1.key) }.map(\.key)
    func persons(_ group: PersonGroups.Group) -> Double { size(groups.groups[group] ?? PersonGroups.Persons()) }
    /// Whether what is hidden alike is one group alone, or together a small one.
    func isAlone(_ group: PersonGroups.Group) -> Bool {
      let together = groups.groups.keys.filter { group.isAlike($0) && (hidden.contains($0) || $0.isNameless) }
      return together.count < 2 || together.map(persons).reduce(0, +) < least
    }
    /// The smallest alike, of those that share a place with the group first; where enough alike are hidden, the smallest
    /// that shares a place with one that is hidden, since it tells what that one holds.
    func next(for group: PersonGroups.Group) -> Int {
      let near = groups.neighbours(of: isAlone(group) ? groups.neighbours(of: [group]) : hidden)
      return shown.firstIndex { near.contains($0) } ?? shown.firstIndex { $0.isAlike(group) } ?? 0
    }
    for group in first.sorted() {
      while !shown.isEmpty, isAlone(group) || isDerivable(group, hidden) {
        hidden.insert(shown.remove(at: next(for: group)))
      }
    }
    return hidden
  }

  /// Whether a result is not shown for an object.
  ///
  /// A project or a portfolio is as its services: it is shown where each of them is.
  func covers(_ kind: ObjectKind, _ object: String, _ services: [Identifier<ITService>], _ sex: SexBreakdown) -> Bool {
    let hidden = sex == .all ? whole : bySex
    switch kind {
    case .city: return sex == .all ? city.whole : city.bySex
    case .organisation: return hidden.contains(.board(object))
    case .service, .project, .portfolio:
      return services.contains { hidden.contains(.service($0.rawValue)) }
    }
  }
}

import ProgrammeModel

extension PersonGroups {
  /// Whether a group's result can be had by adding and subtracting those that are shown.
  ///
  /// A sum of rows a, columns b and the total c times what each place holds is the group's own sum if, at every place,
  /// a(row) + b(column) + c is 1 within the group and 0 outside, with a and b zero for what is hidden. Along each
  /// connected part of the table one number decides all others, so that the equations are solved by going through the
  /// places once.
  /// - Parameters:
  ///   - hidden: rows and columns that are not shown, the group among them.
  ///   - isTotalShown: whether the sum of everything is shown.
  ///   - counts: which places hold somebody; all others say nothing.
  func isDerivable(
    _ target: Group, hidden: Set<Group>, isTotalShown: Bool, where counts: (Persons) -> Bool
  ) -> Bool {
    var neighbours: [Group: [Group]] = [:]
    for (place, persons) in places where counts(persons) {
      neighbours[place.service, default: []].append(place.board)
      neighbours[place.board, default: []].append(place.service)
    }
    // Where nobody of the group is counted, nothing keeps it back.
    guard neighbours[target] != nil else { return true }
    var total: Double? = isTotalShown ? nil : 0
    var known: [Group: Double] = [:]
    for start in neighbours.keys.sorted() where known[start] == nil {
      // Of a service a = t + u, of a board b = u − t − c; the part's t and c follow from what is hidden.
      known[start] = 0
      var (reached, next) = ([start], 0)
      while next < reached.count {
        let group = reached[next]
        next += 1
        for other in neighbours[group] ?? [] {
          let wanted = (group == target || other == target ? 1.0 : 0.0) - (known[group] ?? 0)
          if let before = known[other] {
            if before != wanted { return false }
          } else {
            known[other] = wanted
            reached.append(other)
          }
        }
      }
      let still = reached.filter { hidden.contains($0) || $0.isNameless }
      let services = Set(still.filter { $0.isAlike(.service("")) }.map { -(known[$0] ?? 0) })
      let boards = Set(still.filter { $0.isAlike(.board("")) }.map { known[$0] ?? 0 })
      guard services.count <= 1, boards.count <= 1 else { return false }
      guard let t = services.first, let sum = boards.first else { continue }
      if let total, total != sum - t { return false }
      total = sum - t
    }
    return true
  }
}

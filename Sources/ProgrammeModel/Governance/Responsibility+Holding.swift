extension Responsibility {
  /// Whether it holds on a day; an end or a beginning that is not stated does not limit it.
  package func holds(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }

  /// Whether nobody holds it: said to be vacant, or neither person nor position is stated.
  ///
  /// A position without a name is held by whoever has the position.
  package var isVacant: Bool {
    switch person.missing?.reason {
    case .notReported: true
    case .unstated: position.isEmpty || position.lowercased().contains("vakan")
    case .secret, .notApplicable, .notYetDue, .notInSource, nil: false
    }
  }
}

internal import ProgrammeModel

/// What was ever stated of a fact, in order of registration, with the registrations that stated it.
///
/// An undoing states the former value again, so that its own row says nothing of who brought the value. It is found by
/// going back to what stood before the registration that was undone.
struct StatedVersions {
  let versions: [CellVersion]
  private let entries: [RegistrationNumber: RegistrationEntry]

  init(_ versions: [CellVersion], _ entries: [RegistrationNumber: RegistrationEntry]) {
    self.versions = versions
    self.entries = entries
  }

  /// What stood before the last version; `nil` if nothing did.
  var replaced: ReplacedFact? {
    guard versions.count > 1, let value = versions[versions.count - 2].value else { return nil }
    return bringing(versions.count - 2).map { ReplacedFact(value: value, registration: $0.registration.number) }
  }

  /// The registration that brought the value of a version, and the undoings through which it came to stand again.
  func bringing(_ index: Int) -> (registration: RegistrationEntry, undoings: [RegistrationEntry])? {
    var index = index
    var undoings: [RegistrationNumber: RegistrationEntry] = [:]
    while let entry = entries[versions[index].registration] {
      guard let undone = entry.reverses, let former = former(to: undone) else {
        return (entry, undoings.values.sorted { $0.number < $1.number })
      }
      undoings[entry.number] = entry
      // What was undone may itself have been an undoing, which took the value away.
      if let other = entries[undone], other.reverses != nil { undoings[undone] = other }
      index = former
    }
    return nil
  }

  /// The version that stood before a registration's own; `nil` where it had none.
  private func former(to registration: RegistrationNumber) -> Int? {
    guard let index = versions.lastIndex(where: { $0.registration == registration }), index > 0 else { return nil }
    return index - 1
  }
}

import ProgrammeModel

/// What is not shown of an indicator that boards report about persons: small groups, the other sex with them, and the
/// smallest others among the alike, so that one hidden alone cannot be had from the sum of all.
struct ReportedGroups: Sendable {
  /// How many persons the values of one object are about; `nil` for what nobody has stated.
  struct Persons: Sendable {
    var all: Double?
    var women: Double?
    var men: Double?

    /// Everybody: as stated, else both sexes together.
    var everybody: Double? { all ?? women.flatMap { women in men.map { women + $0 } } }
    /// The smaller sex; `nil` where one of them is not stated.
    var fewest: Double? {
      let others = everybody.flatMap { all in women.map { all - $0 } ?? men.map { all - $0 } }
      guard let one = women ?? men, let other = (women == nil ? nil : men) ?? others else { return nil }
      return min(one, max(0, other))
    }
  }

  private let whole: Set<String>
  private let bySex: Set<String>
  private let unknownBySex: Set<String>

  /// - Parameters:
  ///   - persons: the persons of each object of one kind.
  ///   - least: the least number of persons that a result is shown for.
  init(_ persons: [String: Persons], least: Double) {
    whole = Self.closed(persons.compactMapValues(\.everybody), least)
    let known = persons.compactMapValues(\.fewest)
    bySex = whole.union(Self.closed(known, least))
    unknownBySex = Set(persons.keys).subtracting(known.keys)
  }

  /// The objects with fewer persons than the least, and the smallest others until two or more are hidden that are together
  /// no small group.
  private static func closed(_ sizes: [String: Double], _ least: Double) -> Set<String> {
    var hidden = Set(sizes.filter { $0.value < least }.keys)
    guard !hidden.isEmpty else { return [] }
    var others = sizes.filter { $0.value >= least }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    var together = hidden.compactMap { sizes[$0] }.reduce(0, +)
    while !others.isEmpty, hidden.count < 2 || together < least {
      let next = others.removeFirst()
      hidden.insert(next)
      together += sizes[next] ?? 0
    }
    return hidden
  }

  /// Why a result of an object is not shown; `nil` where it is.
  func reason(_ object: String, _ sex: SexBreakdown) -> UndefinedReason? {
    if sex == .all { return whole.contains(object) ? .tooFewAnswers : nil }
    if bySex.contains(object) { return .tooFewAnswers }
    return unknownBySex.contains(object) ? .groupSizeUnknown : nil
  }
}

/// The values of one indicator for all objects of a kind in a report period.
struct ReportedGroupsKey: Hashable {
  let indicator: Identifier<Indicator>
  let kind: ObjectKind
  let period: ReportPeriod
}

extension Book {
  /// Why a reported value is not shown: it is about few persons, or by sex about nobody knows how many.
  ///
  /// How many persons a value is about is the column `personer`, or the denominator of an indicator that is split by sex.
  func smallGroup(_ point: MeasurementBook.Point, _ sex: SexBreakdown, at period: ReportPeriod) -> UndefinedReason? {
    guard measurements.personal.contains(point.indicator) else { return nil }
    let key = ReportedGroupsKey(indicator: point.indicator, kind: point.kind, period: period)
    return memory.reported(key) { reportedGroups(key) }.reason(point.object, sex)
  }

  private func reportedGroups(_ key: ReportedGroupsKey) -> ReportedGroups {
    let isSplit = indicators[key.indicator]?.splitBySex ?? false
    var persons: [String: ReportedGroups.Persons] = [:]
    for point in measurements.points(of: key.indicator, key.kind) {
      func size(_ sex: SexBreakdown) -> Double? {
        measurements.persons(of: point, sex, in: key.period)
          ?? (isSplit ? measurements.parts(of: point, sex, in: key.period)?.denominator.value.value?.double : nil)
      }
      persons[point.object] = ReportedGroups.Persons(all: size(.all), women: size(.women), men: size(.men))
    }
    return ReportedGroups(persons, least: Double(leastGroup(on: key.period.cutOff)))
  }
}

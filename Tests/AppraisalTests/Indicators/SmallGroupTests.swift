import Appraisal
import ProgrammeModel
import TestSupport
import Testing

/// Small groups and what they could be had from: worked cases, and an attacker that solves for what is hidden.
@Suite struct SmallGroupTests {
  private typealias Group = PersonGroups.Group
  private typealias Persons = PersonGroups.Persons

  private static func groups(_ rows: [(String, String, Double, Double)]) -> PersonGroups {
    var counted: [PersonGroups.Place: Persons] = [:]
    for (service, board, women, men) in rows {
      counted[PersonGroups.Place(service: .service(service), board: .board(board))] = Persons(
        all: women + men, women: women, men: men)
    }
    return PersonGroups(counted)
  }

  @Test func `one small board takes the smallest other with it`() {
    // 200 in all less 150 and 46 would be the four of C.
    let hidden = HiddenGroups(
      Self.groups([("", "A", 80, 70), ("", "B", 26, 20), ("", "C", 3, 1)]), least: 10)
    #expect(hidden.whole == [.board("B"), .board("C")])
    #expect(hidden.bySex == [.board("B"), .board("C")])
    #expect(!hidden.city.whole && !hidden.city.bySex)
  }

  @Test func `a board with few of one sex hides the sexes of another, and both totals stay`() {
    let hidden = HiddenGroups(
      Self.groups([("", "A", 80, 70), ("", "B", 26, 20), ("", "C", 40, 5)]), least: 10)
    #expect(hidden.whole.isEmpty)
    #expect(hidden.bySex == [.board("B"), .board("C")])
  }

  @Test func `two small boards that are small together take a third`() {
    let hidden = HiddenGroups(
      Self.groups([("", "A", 80, 70), ("", "B", 26, 20), ("", "C", 2, 1), ("", "D", 2, 2)]), least: 10)
    #expect(hidden.whole == [.board("B"), .board("C"), .board("D")])
  }

  @Test func `a service used by one large board and one small gives the small one away`() {
    // T1 less A would be B; A has nothing else and is used nowhere else.
    let hidden = HiddenGroups(
      Self.groups([("T1", "A", 80, 70), ("T1", "B", 2, 2), ("T2", "C", 30, 30), ("T2", "D", 20, 25)]), least: 10)
    #expect(hidden.whole.contains(.board("B")))
    #expect(hidden.whole.contains(.board("A")) || hidden.whole.contains(.service("T1")))
  }

  @Test func `a small service at a board of its own takes one other with its board, and the rest are shown`() {
    // T1 is A, T2 is B and so on; of T1 there are seven, and the city less all others would be those.
    let others = (2...10).map { ("T\($0)", "N\($0)", 12.0, 12.0) }
    let hidden = HiddenGroups(Self.groups([("T1", "N1", 4, 3)] + others), least: 10)
    #expect(hidden.whole.count == 4 && hidden.whole.isSuperset(of: [.service("T1"), .board("N1")]))
    #expect(!hidden.city.whole)
  }

  @Test func `a city of few shows nothing`() {
    let hidden = HiddenGroups(Self.groups([("T1", "A", 3, 4)]), least: 10)
    #expect(hidden.city.whole && hidden.city.bySex)
    #expect(hidden.whole == [.board("A"), .service("T1")])
  }

  @Test func `without small groups everything is shown`() {
    let hidden = HiddenGroups(Self.groups([("T1", "A", 30, 40), ("T1", "B", 10, 12)]), least: 10)
    #expect(hidden.whole.isEmpty && hidden.bySex.isEmpty)
  }

  @Test func `an attacker who solves for the hidden groups finds none of the small ones`() {
    for seed in UInt64(1)...120 {
      var random = SeededGenerator(seed: seed)
      var rows: [(String, String, Double, Double)] = []
      for service in 0..<Int.random(in: 1...4, using: &random) {
        for board in 0..<Int.random(in: 1...5, using: &random) where Int.random(in: 0...2, using: &random) > 0 {
          let size = [0, 2, 4, 8, 30, 90][Int.random(in: 0...5, using: &random)]
          rows.append(
            (
              service == 0 ? "" : "T\(service)", "N\(board)", Double(Int.random(in: 0...max(size, 1), using: &random)),
              Double(Int.random(in: 0...max(size, 1), using: &random))
            ))
        }
      }
      let groups = Self.groups(rows)
      let hidden = HiddenGroups(groups, least: 10)
      for group in groups.groups.keys where !group.isNameless {
        guard let persons = groups.groups[group] else { continue }
        if persons.all < 10 {
          #expect(hidden.whole.contains(group), "seed \(seed) \(group)")
          #expect(!Attack(groups, hidden).finds(group, \.all), "seed \(seed): \(group) everybody")
        }
        if persons.fewest < 10, persons.isSplit {
          #expect(hidden.bySex.contains(group), "seed \(seed) \(group)")
          for sex in [\Persons.women, \Persons.men] where persons[keyPath: sex] > 0 && persons.fewest > 0 {
            #expect(!Attack(groups, hidden).finds(group, sex), "seed \(seed): \(group) by sex")
          }
        }
      }
    }
  }

  @Test func `the attacker finds a group that nothing protects`() {
    let groups = Self.groups([("", "A", 80, 70), ("", "B", 26, 20), ("", "C", 3, 1)])
    let bare = Attack(groups, hiding: [.board("C")], bySex: [.board("C")])
    #expect(bare.finds(.board("C"), \.all) && bare.finds(.board("C"), \.women))
  }

  @Test func `the limit is a registered fact`() {
    var programme = WorkedDelivery.programme()
    programme.surveyAnswers.removeAll { $0.id == "N9" }
    #expect(IndicatorCatalogueTests.value("nki", .city, "staden", in: programme).number == nil)
    var row = RegisteredThreshold(threshold: .smallGroup, from: WorkedDelivery.day("2014-01-01"))
    row.value = .value(FixedDecimal(digits: 9))
    programme.thresholds = [row]
    #expect(IndicatorCatalogueTests.value("nki", .city, "staden", in: programme).number != nil)
    programme.thresholds[0].value = .value(FixedDecimal(digits: 2))
    #expect(Book(programme).leastGroup(on: WorkedDelivery.period.cutOff) == 10, "two persons protect nobody")
  }
}

/// Everything that is shown as sums of women and men at each place; what is hidden is looked for by elimination.
private struct Attack {
  private var shown: [[Double]] = []
  private let places: [PersonGroups.Place]
  private let counted: [[Bool]]

  init(_ groups: PersonGroups, _ hidden: HiddenGroups) {
    self.init(groups, hiding: hidden.whole, bySex: hidden.bySex, city: hidden.city)
  }

  init(
    _ groups: PersonGroups, hiding whole: Set<PersonGroups.Group>, bySex: Set<PersonGroups.Group>,
    city: (whole: Bool, bySex: Bool) = (false, false)
  ) {
    let places = Array(groups.places.keys)
    self.places = places
    counted = places.map { place in
      let persons = groups.places[place] ?? PersonGroups.Persons()
      return [persons.women > 0, persons.men > 0]
    }
    for group in groups.groups.keys where !group.isNameless {
      let isIn = { (place: PersonGroups.Place) in place.service == group || place.board == group }
      if !whole.contains(group) { shown.append(row(isIn, [true, true])) }
      if !bySex.contains(group) { shown += [row(isIn, [true, false]), row(isIn, [false, true])] }
    }
    if !city.whole { shown.append(row({ _ in true }, [true, true])) }
    if !city.bySex { shown += [row({ _ in true }, [true, false]), row({ _ in true }, [false, true])] }
  }

  /// Whether a group's number is a sum of what is shown: its row adds nothing to theirs.
  func finds(_ group: PersonGroups.Group, _ sex: KeyPath<PersonGroups.Persons, Double>) -> Bool {
    let sexes = sex == \.all ? [true, true] : sex == \.women ? [true, false] : [false, true]
    let wanted = row({ $0.service == group || $0.board == group }, sexes)
    return Self.rank(shown + [wanted]) == Self.rank(shown)
  }

  private func row(_ isIn: (PersonGroups.Place) -> Bool, _ sexes: [Bool]) -> [Double] {
    zip(places, counted).flatMap { place, has in
      (0..<2).map { isIn(place) && sexes[$0] && has[$0] ? 1.0 : 0.0 }
    }
  }

  private static func rank(_ rows: [[Double]]) -> Int {
    var rows = rows
    var rank = 0
    for column in 0..<(rows.first?.count ?? 0) {
      guard let pivot = (rank..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-9
      else { continue }
      rows.swapAt(rank, pivot)
      for other in (rank + 1)..<max(rows.count, rank + 1) {
        let factor = rows[other][column] / rows[rank][column]
        if factor != 0 { for place in rows[other].indices { rows[other][place] -= factor * rows[rank][place] } }
      }
      rank += 1
      if rank == rows.count { break }
    }
    return rank
  }
}

import ProgrammeModel

/// How many persons results are about, by service and board: a table whose rows, columns and total are shown.
package struct PersonGroups: Sendable {
  /// A row or column of the table: what a result is shown for.
  package enum Group: Hashable, Comparable, Sendable {
    case service(String)
    case board(String)

    /// Whether no result is ever shown for it: persons that no service, or no board, is named for.
    package var isNameless: Bool { self == .service("") || self == .board("") }

    /// Whether both are services, or both boards.
    func isAlike(_ other: Group) -> Bool {
      switch (self, other) {
      case (.service, .service), (.board, .board): true
      default: false
      }
    }
  }

  /// Where a row and a column meet.
  package struct Place: Hashable, Sendable {
    package let service: Group
    package let board: Group

    package init(service: Group, board: Group) {
      self.service = service
      self.board = board
    }
  }

  /// A number of persons, and of those that are known to be women or men.
  package struct Persons: Hashable, Sendable {
    package var all = 0.0
    package var women = 0.0
    package var men = 0.0

    package init(all: Double = 0, women: Double = 0, men: Double = 0) {
      self.all = all
      self.women = women
      self.men = men
    }

    /// Those whose sex is not known.
    var others: Double { max(all - women - men, 0) }
    /// The smaller sex.
    package var fewest: Double { min(women, men) }
    /// Whether results are split by sex at all.
    package var isSplit: Bool { women > 0 || men > 0 }

    mutating func add(_ number: Double, _ sex: SexBreakdown?) {
      switch sex ?? .all {
      case .women: women += number
      case .men: men += number
      default: all += number
      }
    }

    static func + (left: Persons, right: Persons) -> Persons {
      Persons(all: left.all + right.all, women: left.women + right.women, men: left.men + right.men)
    }
  }

  /// The persons where a row and a column meet; places without persons are left out.
  package let places: [Place: Persons]
  /// The persons of each row and column.
  package let groups: [Group: Persons]
  /// All persons.
  package let total: Persons

  package init(_ counted: [Place: Persons]) {
    places = counted.filter { $0.value.all > 0 }
    var groups: [Group: Persons] = [:]
    var total = Persons()
    for (place, persons) in places {
      groups[place.service, default: Persons()] = groups[place.service, default: Persons()] + persons
      groups[place.board, default: Persons()] = groups[place.board, default: Persons()] + persons
      total = total + persons
    }
    self.groups = groups
    self.total = total
  }

  /// The rows and columns that some of them meet at a place with persons.
  func neighbours(of some: Set<Group>) -> Set<Group> {
    places.keys.reduce(into: []) { found, place in
      if some.contains(place.service) { found.insert(place.board) }
      if some.contains(place.board) { found.insert(place.service) }
    }
  }
}

extension PersonGroups {
  /// Those who are counted in a series of stock, such as the authorised users, at the end of a stretch of time.
  init(_ measure: String, in book: Book, _ first: CalendarDay, _ last: CalendarDay) {
    var counted: [Place: Persons] = [:]
    for series in book.delivery.measure(measure)?.all ?? [] {
      let latest = series.observations.last { $0.period.first >= first && $0.period.last <= last }
      guard let number = latest?.value.value?.double else { continue }
      counted[book.place(series.service, series.organisation), default: Persons()].add(number, series.sex)
    }
    self.init(
      counted.mapValues { persons in
        // As everybody is counted elsewhere: by the rows on everybody, or where there are none by both sexes.
        persons.all > 0
          ? persons : Persons(all: persons.women + persons.men, women: persons.women, men: persons.men)
      })
  }

  /// Those who answered a survey in full in a stretch of time.
  init(_ survey: SurveyKind, in book: Book, _ first: CalendarDay, _ last: CalendarDay) {
    var counted: [Place: Persons] = [:]
    for form in book.delivery.answers(to: survey) where form.isComplete {
      guard let period = form.period, period.last >= first, period.last <= last else { continue }
      let place = book.place(form.service, form.organisation)
      counted[place, default: Persons()].all += 1
      if let sex = form.sex, sex != .all { counted[place, default: Persons()].add(1, sex) }
    }
    self.init(counted)
  }
}

extension Book {
  /// Where persons belong: at the board that their row names, else at the owner of the service.
  fileprivate func place(
    _ service: Identifier<ITService>?, _ organisation: Identifier<Organisation>?
  ) -> PersonGroups.Place {
    let board = organisation ?? service.flatMap { services[$0]?.owner.value }
    return PersonGroups.Place(
      service: .service(service?.rawValue ?? ""), board: .board(board?.rawValue ?? ""))
  }
}

import ProgrammeModel
import Scrutiny
import Testing

@Suite struct R36Tests {
  /// The executive committee that decided B1 (2014-02-10) and B2 (2011-12-12) existed between two days.
  private func found(
    from: String? = nil, to: String? = nil, _ change: (inout Programme) -> Void = { _ in }
  ) throws -> [Finding] {
    try findings("R36") { programme in
      for place in programme.organisations.indices where programme.organisations[place].id == "EKU" {
        programme.organisations[place].from = from.map { day($0) }
        programme.organisations[place].to = to.map { day($0) }
        programme.organisations[place].successor = "KS"
      }
      change(&programme)
    }
  }

  @Test func `a decision after the body's last day is found, with who took over`() throws {
    expectOne(
      try found(to: "2014-02-09"), .error, Subject(.decision, "B1"), naming: "B1", "Ekonomiutskottet (EKU)",
      "9 februari 2014", "Kommunstyrelsen (KS)")
  }

  @Test func `a decision before the body's first day is found`() throws {
    expectOne(try found(from: "2011-12-13"), .error, Subject(.decision, "B2"), naming: "inrättades", "13 december 2011")
  }

  @Test func `decisions on the first and the last day, and of bodies without days, are no findings`() throws {
    #expect(try found(from: "2011-12-12", to: "2014-02-10").isEmpty)
    #expect(try found().isEmpty)
  }

  @Test func `an agreement and a transition without decision are held to the same`() throws {
    let given = try found(from: "2011-01-01", to: "2014-03-01") { programme in
      var agreement = Agreement(id: "AV1")
      agreement.project = "P1"
      agreement.decider = "ekonomiutskottet"
      agreement.date = .value(day("2014-03-02"))
      var own = Transition(id: "Ö1")
      own.project = "P1"
      own.event = .prioritisation
      own.body = "EKU"
      own.date = .value(day("2014-03-02"))
      var later = Transition(id: "Ö2")
      later.project = "P1"
      later.body = "EKU"
      later.decision = "B1"
      later.date = .value(day("2014-03-02"))
      programme.agreements = [agreement]
      programme.transitions = [own, later]
    }
    #expect(given.map(\.id.text).sorted() == ["R36:avtal:AV1:organ", "R36:projekt:P1:övergång Ö1"])
  }
}

import ProgrammeModel

extension Book {
  /// That a benefit is a negative effect, which counts with a minus sign; nothing for any other.
  func sign(of benefit: Benefit) -> [Term] {
    guard benefit.isDisbenefit else { return [] }
    return [
      Term(
        Phrase(sv: "Negativ effekt, räknas med minustecken", en: "A negative effect, counted with a minus sign"),
        .count(1), .facts(.records([benefit.origin], field: FieldName("negativ"))))
    ]
  }

  /// The day a benefit's project goes live, from which a year's planned amount is spread over the months.
  func goLive(of benefit: Benefit) -> [Term] {
    guard let project = projects[benefit.project], let day = project.goLive.value else { return [] }
    return [
      Term(
        Phrase(sv: "Driftstart", en: "Going live"), .day(day),
        .facts(.records([project.origin], field: FieldName("driftstart"))))
    ]
  }
}

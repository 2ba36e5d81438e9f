import Appraisal
import ProgrammeModel

/// An indicator can only be rated if it says which way it should go, and only computed if its calculation exists.
struct R41IndicatorIncomplete: Rule {
  let id: RuleID = "R41"
  let title = Phrase(sv: "Mätetalets definition är ofullständig", en: "The indicator's definition is incomplete")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply], ["S13"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let withTarget = Set(index.book.programme.targetValues.map(\.indicator))
    return index.book.programme.indicators.compactMap { indicator -> Finding? in
      var lacks: [Phrase] = []
      if indicator.direction == nil, withTarget.contains(indicator.id) {
        lacks.append(Phrase(sv: "har mål men ingen riktning", en: "has targets but no direction"))
      }
      if !indicator.calculation.isEmpty, IndicatorCatalogue.calculation(indicator.calculation) == nil {
        lacks.append(
          Phrase(
            sv: "hänvisar till beräkningen \(indicator.calculation), som inte finns",
            en: "refers to the calculation \(indicator.calculation), which does not exist"))
      }
      guard !lacks.isEmpty else { return nil }
      let list = lacks.listed()
      return finding(
        about: Subject(.indicator, indicator.id.rawValue), answeredBy: [],
        found: Phrase(
          sv: "Mätetalet \(index.name(indicator.id)) \(sv: list).",
          en: "The indicator \(index.name(indicator.id)) \(en: list)."),
        remedy: Phrase(
          sv: "Ange riktning ökande eller minskande, och en beräkning som tertial schema --indicators listar.",
          en: "State the direction, and a calculation that tertial schema --indicators lists."))
    }
  }
}

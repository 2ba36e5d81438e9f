import Appraisal
package import ProgrammeModel

/// Who cannot use an e-service can get the same help in another way.
struct R17SupportChannelMissing: Rule {
  let id: RuleID = "R17"
  let title = Phrase(
    sv: "E-tjänst utan stöd för den som inte kan använda den",
    en: "An e-service without support for those who cannot use it")
  let severity = Severity.warning
  let demand = Demand(.audit, [.auditMemorandum], ["S17", "S19"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.services.compactMap { service -> Finding? in
      let project = service.project.flatMap { index.book.projects[$0] }
      guard service.isEService, service.isInOperation(on: context.cutOff), service.supportChannel.isEmpty,
        project?.supportChannel.isEmpty ?? true
      else { return nil }
      let owner = service.owner.value.map { [index.board(of: $0)] }
      let since = service.from.map { Phrase(sv: " sedan den \(sv: $0)", en: " since \(en: $0)") }
      return finding(
        about: .service(service), answeredBy: owner ?? project.map { index.answering(for: $0) } ?? [],
        found: Phrase(
          sv:
            "E-tjänsten \(Label.of(service)) är i drift\(since?.swedish ?? "") utan angivet stöd för den som inte kan "
            + "använda den.",
          en:
            "The e-service \(Label.of(service)) is in operation\(since?.english ?? "") with no stated support for those "
            + "who cannot use it."),
        facts: service.from.map {
          [FindingFact(Phrase(sv: "I drift från", en: "In operation from"), .day($0), service.origin["från"])]
        } ?? [],
        remedy: Phrase(
          sv: "Ange stödkanalen, till exempel kontaktcenter eller hjälp på plats, för tjänsten.",
          en: "State the channel of support, such as a contact centre or help on site."))
    }
  }
}

extension ITService {
  /// Whether the service is in operation on a day; a first or last day that is not stated does not limit it.
  package func isInOperation(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }
}

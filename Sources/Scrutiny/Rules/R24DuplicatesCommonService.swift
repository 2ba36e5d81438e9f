import Appraisal
import ProgrammeModel

/// What the city has in common is not built again, unless a benefit case shows substantially greater benefit.
struct R24DuplicatesCommonService: Rule {
  let id: RuleID = "R24"
  let title = Phrase(
    sv: "Projektet liknar ett gemensamt it-stöd som inte får dubbleras",
    en: "The project looks like common IT support that must not be duplicated")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply, .serviceProgramme], ["S7", "S15"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let common = index.book.programme.services.filter {
      $0.mustNotBeDuplicated && $0.isInOperation(on: context.cutOff)
    }.sorted { $0.id < $1.id }
    guard !common.isEmpty else { return [] }
    var search = DuplicateSearch(common)
    return index.livingProjects.compactMap { project -> Finding? in
      guard !index.isClosed(project) else { return nil }
      let line = Set(index.lineage(of: project).map(\.id))
      let applications = line.flatMap { index.applications[$0] ?? [] }
      let chosen = Set(applications.compactMap(\.chosenExisting))
      guard
        let match = search.best(
          for: project, from: context.thresholds.duplicateSimilarity,
          where: { service in !chosen.contains(service.id) && !(service.project.map { line.contains($0) } ?? false) })
      else { return nil }
      // An exception is declared by a motive together with the benefit case that compares.
      let declared = applications.filter { !$0.exceptionMotive.isEmpty }.sorted { $0.id < $1.id }
      guard !declared.contains(where: { $0.comparingCase != nil }) else { return nil }
      return likely(project, match, declared.first, index)
    }
  }

  private func likely(
    _ project: Project, _ match: DuplicateSearch.Match, _ declared: Application?, _ index: ScrutinyIndex
  ) -> Finding {
    let processes =
      project.process.isEmpty || match.service.process.isEmpty
      ? nil
      : Phrase(
        sv: " Processerna är \(project.process) och \(match.service.process).",
        en: " The processes are \(project.process) and \(match.service.process).")
    let exception = declared.map {
      Phrase(
        sv: " Ansökan \($0.id) motiverar ett undantag men hänvisar inte till någon jämförande nyttokalkyl.",
        en: " Application \($0.id) gives a motive for an exception but refers to no comparing benefit case.")
    }
    return finding(
      about: .project(project), match.service.id.rawValue, answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "\(Label.of(project)) liknar det gemensamma it-stödet \(Label.of(match.service)) till "
          + "\(svShare: match.score).\(processes?.swedish ?? "")\(exception?.swedish ?? "")",
        en: "\(Label.of(project)) is \(enShare: match.score) like the common IT support \(Label.of(match.service))."
          + "\(processes?.english ?? "")\(exception?.english ?? "")"),
      facts: [FindingFact(Phrase(sv: "Likhet", en: "Similarity"), .share(match.score), match.service.origin)],
      remedy: Phrase(
        sv:
          "Välj det gemensamma stödet, visa väsentligt ökad nytta i en jämförande nyttokalkyl, eller förklara skillnaden.",
        en: "Choose the common support, show substantially greater benefit in a comparing benefit case, or explain the "
          + "difference."))
  }
}

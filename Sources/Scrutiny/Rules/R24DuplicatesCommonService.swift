import Appraisal
import ProgrammeModel

/// What the city has in common is not built again, unless a benefit case shows substantially greater benefit.
struct R24DuplicatesCommonService: Rule {
  let id: RuleID = "R24"
  let title = Phrase(
    sv: "Projektet eller tjänsten liknar ett gemensamt it-stöd som inte får dubbleras",
    en: "The project or service looks like common IT support that must not be duplicated")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply, .serviceProgramme], ["S7", "S15"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let common = index.book.programme.services.filter {
      $0.mustNotBeDuplicated && $0.isInOperation(on: context.cutOff)
    }.sorted { $0.id < $1.id }
    guard !common.isEmpty else { return [] }
    var search = DuplicateSearch(common, weights: context.thresholds.likenessWeights)
    let projects = index.livingProjects.compactMap { project -> Finding? in
      guard !index.isClosed(project) else { return nil }
      return duplicate(
        Thing(
          subject: .project(project), label: Label.of(project), name: project.name, process: project.process,
          organisations: index.answering(for: project)), of: project, &search, index, context)
    }
    // A service of a project that still runs is tried as that project.
    let services = index.book.programme.services.compactMap { service -> Finding? in
      let project = service.project.flatMap { index.book.projects[$0] }
      guard service.reach == .local, !service.mustNotBeDuplicated, service.isInOperation(on: context.cutOff),
        project.map({ index.isClosed($0) }) ?? true
      else { return nil }
      return duplicate(
        Thing(
          subject: .service(service), label: Label.of(service), name: service.name, process: service.process,
          organisations: index.answering(for: .service(service))), of: project, &search, index, context)
    }
    return projects + services
  }

  /// A project or a local service that may do what a common service does.
  private struct Thing {
    let subject: Subject
    let label: String
    let name: String
    let process: String
    let organisations: [Identifier<Organisation>]
  }

  private func duplicate(
    _ thing: Thing, of project: Project?, _ search: inout DuplicateSearch, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    let line = Set(project.map { index.lineage(of: $0).map(\.id) } ?? [])
    let applications = line.flatMap { index.applications[$0] ?? [] }
    let chosen = Set(applications.compactMap(\.chosenExisting))
    guard
      let match = search.best(
        forName: thing.name, process: thing.process, from: context.thresholds.duplicateSimilarity,
        where: { service in !chosen.contains(service.id) && !(service.project.map { line.contains($0) } ?? false) })
    else { return nil }
    // An exception is declared by a motive together with the benefit case that compares.
    let declared = applications.filter { !$0.exceptionMotive.isEmpty }.sorted { $0.id < $1.id }
    guard !declared.contains(where: { $0.comparingCase != nil }) else { return nil }
    return likely(thing, match, declared.first)
  }

  private func likely(
    _ thing: Thing, _ match: DuplicateSearch.Match, _ declared: Application?
  ) -> Finding {
    let processes =
      thing.process.isEmpty || match.service.process.isEmpty
      ? nil
      : Phrase(
        sv: " Processerna är \(thing.process) och \(match.service.process).",
        en: " The processes are \(thing.process) and \(match.service.process).")
    let exception = declared.map {
      Phrase(
        sv: " Ansökan \($0.id) motiverar ett undantag men hänvisar inte till någon jämförande nyttokalkyl.",
        en: " Application \($0.id) gives a motive for an exception but refers to no comparing benefit case.")
    }
    return finding(
      about: thing.subject, match.service.id.rawValue, answeredBy: thing.organisations,
      found: Phrase(
        sv: "\(thing.label) liknar det gemensamma it-stödet \(Label.of(match.service)) till "
          + "\(svShare: match.score).\(processes?.swedish ?? "")\(exception?.swedish ?? "")",
        en: "\(thing.label) is \(enShare: match.score) like the common IT support \(Label.of(match.service))."
          + "\(processes?.english ?? "")\(exception?.english ?? "")"),
      facts: [FindingFact(Phrase(sv: "Likhet", en: "Similarity"), .share(match.score), match.service.origin["namn"])],
      remedy: Phrase(
        sv:
          "Välj det gemensamma stödet, visa väsentligt ökad nytta i en jämförande nyttokalkyl, eller förklara skillnaden.",
        en: "Choose the common support, show substantially greater benefit in a comparing benefit case, or explain the "
          + "difference."))
  }
}

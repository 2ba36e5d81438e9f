import Appraisal
import ProgrammeModel

/// More licences in use than were bought is a breach of the agreement, or a wrong count.
struct R46LicencesOverused: Rule {
  let id: RuleID = "R46"
  let title = Phrase(sv: "Fler licenser används än som är köpta", en: "More licences used than bought")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply], ["S15"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let rows = Dictionary(grouping: index.book.programme.licenceCounts, by: \.key.dimensions)
    return rows.keys.sorted { $0.text < $1.text }.flatMap { key -> [Finding] in
      guard let bought = rows[key]?.first(where: { $0.measure == .bought }),
        let used = rows[key]?.first(where: { $0.measure == .used })
      else { return [] }
      return used.observations.compactMap { observation -> Finding? in
        guard observation.period.last <= context.cutOff, observation.period.last >= context.period.tertial.first,
          let inUse = observation.value.value,
          let have = bought.observations.first(where: { $0.period == observation.period })?.value.value,
          inUse.double > have.double
        else { return nil }
        return self.finding(used, observation.period, inUse, have, index)
      }
    }
  }

  private func finding(
    _ row: LicenceCount, _ period: Period, _ used: FixedDecimal, _ bought: FixedDecimal, _ index: ScrutinyIndex
  ) -> Finding {
    let board = row.organisation.map { index.name($0) } ?? ""
    let at = board.isEmpty ? Phrase(sv: "", en: "") : Phrase(sv: " hos \(board)", en: " at \(board)")
    let subject =
      row.organisation.map { Subject(.organisation, $0.rawValue) }
      ?? row.service.map { Subject(.service, $0.rawValue) } ?? Subject(.other, row.product)
    return finding(
      about: subject, "\(row.key.dimensions.text)/\(period)",
      answeredBy: row.organisation.map { [index.board(of: $0)] } ?? index.answering(for: subject),
      found: Phrase(
        sv: "\(row.product)\(sv: at): \(sv: used) licenser används \(sv: period) men \(sv: bought) är köpta.",
        en: "\(row.product)\(en: at): \(en: used) licences are used in \(en: period) but \(en: bought) are bought."),
      remedy: Phrase(
        sv: "Köp eller flytta licenser, eller rätta räkningen.", en: "Buy or move licences, or correct the count."))
  }
}

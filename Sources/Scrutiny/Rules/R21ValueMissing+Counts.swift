import Appraisal
import ProgrammeModel

extension R21ValueMissing {
  /// Cases and users of which a channel, a sex, a month or a column is lacking, so that no figure can be worked out from
  /// the rest.
  func counts(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    struct Group: Hashable {
      let service: Identifier<ITService>?
      let organisation: Identifier<Organisation>?
      let table: TableName
    }
    let period = context.period.tertial
    let found = Dictionary(grouping: index.book.countGaps(at: context.period)) {
      Group(service: $0.service, organisation: $0.organisation, table: $0.key.table)
    }
    return found.compactMap { group, lacking -> Finding? in
      let board = group.organisation.map { Subject(.organisation, $0.rawValue) }
      guard let subject = group.service.map({ Subject(.service, $0.rawValue) }) ?? board else { return nil }
      var gaps = Gaps()
      for gap in lacking.sorted(by: { ($0.key.measure.rawValue, $0.part) < ($1.key.measure.rawValue, $1.part) }) {
        gaps.note(gap.key, gap.part, in: period)
      }
      let label = index.label(subject)
      let at = group.service == nil ? "" : group.organisation.map { ", \(index.name($0))" } ?? ""
      return missing(
        gaps, about: subject, "\(group.table.rawValue)/\(group.organisation?.rawValue ?? "")/\(period)",
        named: Phrase(
          sv: "Tabellen \(group.table.rawValue) för \(sv: label)\(at), \(sv: period),",
          en: "The table \(group.table.rawValue) of \(en: label)\(at), \(en: period),"),
        board.map(index.answering) ?? index.answering(for: subject))
    }
  }
}

extension R21ValueMissing.Gaps {
  /// Notes a column that lacks values in a period, in full or in part.
  fileprivate mutating func note(_ key: SeriesKey, _ part: String, in period: Period) {
    let column = key.measure.rawValue
    note(part.isEmpty ? column : "\(column) (\(part))", .observations([key], from: period.first, through: period.last))
  }
}

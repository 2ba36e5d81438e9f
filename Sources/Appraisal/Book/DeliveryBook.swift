public import ProgrammeModel

/// Raw rows of the running delivery, by what they are about: what indicators are computed from.
public struct DeliveryBook: Sendable {
  /// A series of raw counts with what it is about.
  struct Series: Sendable {
    let service: Identifier<ITService>?
    let organisation: Identifier<Organisation>?
    let channel: CaseChannel?
    let sex: SexBreakdown?
    /// What a value is paired by: every dimension but channel and sex.
    let group: String
    let key: SeriesKey
    let observations: [StoredObservation]
  }

  /// The series of one measure, and where to find those of a service or an organisation.
  struct Measure: Sendable {
    var all: [Series] = []
    var ofService: [Identifier<ITService>: [Int]] = [:]
    var ofOrganisation: [Identifier<Organisation>: [Int]] = [:]

    mutating func add(_ series: Series) {
      if let service = series.service { ofService[service, default: []].append(all.count) }
      if let organisation = series.organisation { ofOrganisation[organisation, default: []].append(all.count) }
      all.append(series)
    }
  }

  private let measures: [MeasureName: Measure]
  private let changes: [Identifier<ITService>: [ServiceChange]]
  private let answers: [SurveyKind: [SurveyAnswer]]
  private let outcomes: [Identifier<Organisation>: [Outcome]]
  private let servicesOfOwner: [Identifier<Organisation>: [Identifier<ITService>]]

  /// The incidents.
  public let incidents: IncidentBook

  init(_ programme: Programme) {
    var measures: [MeasureName: Measure] = [:]
    func add(_ series: Series) {
      let name = MeasureName(series.key.table.rawValue + "/" + series.key.measure.rawValue)
      measures[name, default: Measure()].add(series)
    }
    for row in programme.caseVolumes {
      add(
        Series(
          service: row.service, organisation: row.organisation, channel: row.channel, sex: nil,
          group: row.service.rawValue + "|" + (row.organisation?.rawValue ?? ""), key: row.key,
          observations: row.observations))
    }
    for row in programme.userCounts {
      add(
        Series(
          service: row.service, organisation: row.organisation, channel: nil, sex: row.sex,
          group: (row.service?.rawValue ?? "") + "|" + (row.organisation?.rawValue ?? ""), key: row.key,
          observations: row.observations))
    }
    for row in programme.licenceCounts {
      add(
        Series(
          service: row.service, organisation: row.organisation, channel: nil, sex: nil,
          group: row.key.dimensions.text, key: row.key, observations: row.observations))
    }
    for row in programme.operationsCounts {
      add(
        Series(
          service: nil, organisation: row.organisation, channel: nil, sex: nil, group: row.organisation.rawValue,
          key: row.key, observations: row.observations))
    }
    self.measures = measures
    incidents = IncidentBook(programme.incidents)
    changes = Dictionary(grouping: programme.serviceChanges, by: \.service)
    var answers: [SurveyKind: [SurveyAnswer]] = [:]
    for row in programme.surveyAnswers { if let kind = row.survey { answers[kind, default: []].append(row) } }
    self.answers = answers
    outcomes = Dictionary(grouping: programme.outcomes.filter { $0.organisation != nil }) { $0.organisation ?? "" }
    servicesOfOwner = Dictionary(grouping: programme.services.filter { $0.owner.value != nil }) { $0.owner.value ?? "" }
      .mapValues { $0.map(\.id).sorted() }
  }

  func measure(_ name: String) -> Measure? { measures[MeasureName(name)] }
  func answers(to kind: SurveyKind) -> [SurveyAnswer] { answers[kind] ?? [] }
  func outcomes(at organisation: Identifier<Organisation>) -> [Outcome] { outcomes[organisation] ?? [] }

  /// The changes made to a service.
  public func changes(of service: Identifier<ITService>) -> [ServiceChange] { changes[service] ?? [] }

  /// The services that an organisation owns, in order of id.
  public func services(ownedBy organisation: Identifier<Organisation>) -> [Identifier<ITService>] {
    servicesOfOwner[organisation] ?? []
  }
}

/// The name of a measure of ours, `table/measure`, told by its bytes: å, ä and ö are slow to tell by what they mean, and
/// every figure of a service asks by name.
private struct MeasureName: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: MeasureName, right: MeasureName) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// How many months going live has slipped since it was first planned; less than zero where it comes earlier.
public enum ProjectSlip: FigureDefinition {
  public static let name = "project.slip"
  public static let version = 2
  public static let title = Phrase(sv: "Förskjutning", en: "Slip")
  public static let formula = Phrase(
    sv: "Månader mellan driftstart som den är känd nu och som den först planerades: dagar × 12 / 365,25, avrundat till "
      + "hela månader. Plus är senare. Saknas där driftstart inte är tillämplig.",
    en:
      "Months between go-live as now known and as first planned: days × 12 / 365.25, rounded to whole months. Plus is "
      + "later. Missing where going live does not apply.")
  public static let style = FigureStyle.count

  /// Going live, now and first.
  public struct Inputs: FigureInputs {
    let goLive: Term?
    let goLiveFirst: Term?

    public var terms: [Term] { [goLive, goLiveFirst].compactMap(\.self) }
  }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> Inputs {
    guard subject.kind == .project, let project = book.projects[Identifier(subject.id)] else {
      return Inputs(goLive: nil, goLiveFirst: nil)
    }
    let course = book.course(of: project)
    func term(_ words: Phrase, _ stated: ProjectCourse.StatedDay?) -> Term? {
      stated.map { Term(words, .day($0.day), .facts(.records([$0.origin], field: $0.field))) }
    }
    return Inputs(
      goLive: term(Phrase(sv: "Driftstart som den är känd nu", en: "Go-live as now known"), course.goLive),
      goLiveFirst: term(Phrase(sv: "Först planerad driftstart", en: "First planned go-live"), course.goLiveFirst))
  }

  public static func value(of inputs: Inputs) -> FigureValue {
    guard case .day(let now)? = inputs.goLive?.value, case .day(let first)? = inputs.goLiveFirst?.value else {
      return .missing(MissingValue(.notApplicable))
    }
    let days = now.daysSinceEpoch - first.daysSinceEpoch
    return .count(Int((Double(days) * 12 / 365.25).rounded(.toNearestOrAwayFromZero)))
  }
}

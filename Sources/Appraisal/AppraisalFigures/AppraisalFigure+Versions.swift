import ProgrammeModel

extension AppraisalFigure {
  /// The versions of a case side by side, and the drift between two of them.
  static let versions: [AppraisalFigure] =
    [
      ("version.cost", CaseDrift.Side.cost.parts, "Kostnad i en version", "Cost in a version"),
      ("version.benefit", CaseDrift.Side.benefit.parts, "Nytta i en version", "Benefit in a version"),
    ].map(sum)
    + [
      AppraisalFigure(
        "version.part", Phrase(sv: "En del i en version", en: "A part in a version"), sumFormula,
        terms: { basis in basis.terms(of: basis.version(0), basis.namedPart) }
      ) { basis in .kronor(basis.version(0).map { basis.book.likelySum(of: $0, basis.namedPart) }) }
    ]
    + [
      drift("drift", "Ändring mellan två versioner", "Change between two versions") { .money($0.drift.change) },
      AppraisalFigure(
        "drift-share", Phrase(sv: "Ändring i procent", en: "Change in per cent"), driftFormula, .percent,
        terms: \.driftTerms
      ) { basis in basis.drift?.drift.share.asShare ?? .missing(MissingValue(.notReported)) },
      drift("drift-scope", "Ändrad omfattning", "Change of scope") { .money($0.split.scope) },
      drift("drift-time", "Ändrad tid", "Change of time") { .money($0.split.time) },
      drift("drift-volume", "Ändrad volym", "Change of volume") { .money($0.split.volume) },
      drift("drift-price", "Ändrat pris", "Change of price") { .money($0.split.price) },
      drift("drift-other", "Ändring som inte kan delas", "Change that cannot be split") {
        .money($0.split.unexplained)
      },
    ]

  private static let sumFormula = Phrase(
    sv: "Summan av versionens troliga belopp över dess kalkylperiod.",
    en: "The sum of the version's likely amounts over its horizon.")
  private static let driftFormula = Phrase(
    sv: "Senare − tidigare version, den tidigares år. Omfattning: tillkomna minus borttagna poster. Tid: belopp som "
      + "flyttats in i eller ut ur åren. Volym: ändrat antal × tidigare pris. Pris: ändrat pris × nytt antal. Resten är "
      + "poster utan antal.",
    en: "Later − earlier version, the years of the earlier. Scope: items added less items removed. Time: amounts moved "
      + "into or out of the years. Volume: change of units × earlier price. Price: change of price × later units. The "
      + "rest is items without units.")

  private static func sum(
    _ name: String, _ parts: Set<CaseItem.Part>, _ swedish: String, _ english: String
  ) -> AppraisalFigure {
    AppraisalFigure(
      name, Phrase(sv: swedish, en: english), sumFormula, terms: { basis in basis.terms(of: basis.version(0), parts) }
    ) { basis in .kronor(basis.version(0).map { basis.book.likelySum(of: $0, parts) }) }
  }

  private static func drift(
    _ name: String, _ swedish: String, _ english: String, _ value: @escaping @Sendable (CaseDrift) -> FigureValue
  ) -> AppraisalFigure {
    AppraisalFigure(name, Phrase(sv: swedish, en: english), driftFormula, terms: \.driftTerms) { basis in
      basis.drift.map(value) ?? .missing(MissingValue(.notReported))
    }
  }
}

extension AppraisalFigure.Basis {
  /// A version that the subject names.
  fileprivate func version(_ index: Int) -> BenefitCase? {
    book.programme.benefitCases.first { $0.id.rawValue == part(index) }
  }

  /// The part that the subject names last.
  fileprivate var namedPart: Set<CaseItem.Part> {
    rest.last.flatMap { CaseItem.Part(rawValue: $0) }.map { [$0] } ?? []
  }

  /// The items of a version as inputs.
  fileprivate func terms(of version: BenefitCase?, _ parts: Set<CaseItem.Part>) -> [Term] {
    guard let version else { return [] }
    return book.items(of: version).filter { parts.contains($0.part) }.map { term($0, of: version) }
  }

  /// The drift between the two versions that the subject names, on the side it names.
  fileprivate var drift: CaseDrift? {
    guard let side = CaseDrift.Side(rawValue: part(2)), let earlier = version(0), let later = version(1) else {
      return nil
    }
    return CaseDrift(side, from: earlier, to: later, in: book)
  }

  fileprivate var driftTerms: [Term] {
    guard let side = CaseDrift.Side(rawValue: part(2)) else { return [] }
    return terms(of: version(0), side.parts) + terms(of: version(1), side.parts)
  }
}

import FoundationEssentials
public import ProgrammeModel
public import Register

/// Publishes a tertial report: its bytes, their hash and who approved it become facts of the register.
///
/// The bytes are cells like any others, in base64, and so covered by the chain: a lost or altered publication is found
/// as any other lost or altered fact is.
public struct PublishReport: Sendable {
  /// The kind of registration that publishes.
  public static let kind = "publish"
  /// The table that holds publications; its key is the period and the number of the publication of that period, from 1.
  public static let table = TableName("publiceringar")
  /// The table that holds their files, so that nobody who asks for something else has to read the bytes; its key is
  /// period, number and form.
  public static let files = TableName("publicerade_filer")

  /// What came of publishing.
  public struct Outcome: Sendable {
    /// The publication: a new one, or the one in force where it is the same report.
    public let publication: Publication
    /// Its files as they were kept.
    public let files: [MakeReport.RenderedFile]
    /// Whether something was published; not where the same report, with the same approval, was in force already.
    public let isNew: Bool
  }

  /// What was published at one time for one period.
  public struct Publication: Sendable {
    /// The period.
    public let period: String
    /// The number among the publications of the period, from 1; each supersedes those before it.
    public let number: Int
    /// Who approved it, by role.
    public let approvedBy: String
    /// The registration that published it.
    public let registration: RegistrationNumber
    /// The registration whose knowledge it shows.
    public let shows: String
    /// The SHA-256 of each form, by its name.
    public let hashes: [String: String]
  }

  /// What a file is among the publications.
  public enum Standing: Sendable {
    /// The one in force.
    case published(Publication, format: String)
    /// One that a later publication superseded.
    case superseded(Publication, format: String, by: Publication)
    /// None of them; with what the head that it prints is to the register, where it prints one.
    case unknown(sha256: String, head: HeadStanding?)

    /// Whether it is the one in force.
    public var isInForce: Bool { code == "published" }

    /// `published`, `superseded` or `unknown`, for programs.
    public var code: String {
      switch self {
      case .published: "published"
      case .superseded: "superseded"
      case .unknown: "unknown"
      }
    }
  }

  /// What the head of the chain that a file prints is to the register.
  public enum HeadStanding: Hashable, Sendable {
    /// The register has that registration with that hash: the file was made from it, but is not published as it is.
    case known(RegistrationNumber)
    /// The register ends before that registration: its end was cut off, or the file is of another register.
    case beyondEnd(RegistrationNumber, last: RegistrationNumber)
    /// The register has another registration by that number: the chain was made anew, or is another register's.
    case otherChain(RegistrationNumber)
  }

  let workspace: Workspace
  var register: Register { workspace.register }

  /// Publications of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Publishes the report on a period in every form there is.
  ///
  /// - Parameters:
  ///   - withExplanations: whether the annex that explains every figure is published with it.
  ///   - approvedBy: the role that approved it.
  ///   - decision: the decision it rests on; empty if none.
  /// - Returns: the publication and the files as they were kept; the one in force where the report, who approved it and
  ///   the decision are the same as there.
  /// - Throws: ``OperationError`` where the period has not ended or nothing is reported for it, a name is blank, or
  ///   nothing can be written.
  public func run(
    _ period: ReportPeriod, asOf: AsOf, approvedBy: String, by actor: String, decision: String = "",
    withExplanations: Bool = false, language: Language, now: Instant
  ) throws(OperationError) -> Outcome {
    let clock = ClockReading(.system, now: now)
    try OperationError.demand(approvedBy, "--approved-by", Phrase(sv: "vem som godkände", en: "who approved it"))
    try OperationError.demand(actor, "--by", Phrase(sv: "vem som publicerar", en: "who publishes"))
    if let doubt = try workspace.doubt(about: period, asOf: asOf, today: now.swedishDay) {
      throw OperationError(
        Phrase(
          sv: "\(doubt.phrase.swedish) Det som har publicerats kan inte ångras; inget publicerades.",
          en: "\(doubt.phrase.english) What has been published cannot be undone; nothing was published."))
    }
    func rendered(_ shown: RegistrationNumber) throws(OperationError) -> [MakeReport.RenderedFile] {
      try MakeReport(workspace).tertial(
        period, asOf: .registration(shown), language: language, formats: MakeReport.Format.kept,
        withExplanations: withExplanations)
    }
    let last = try publications(of: period.description).last
    // What is known is settled first: somebody else may register something while the report is rendered.
    var shown = try shownRegistration(asOf)
    // What says the same goes on showing the registration that it was first published from.
    if let last, let former = try unchangedSince(last, period, shown, language, rendered) { shown = former }
    let files = try rendered(shown)
    let header = RegistrationHeader(
      kind: Self.kind, statedAt: now, actor: actor, role: "", reasonCode: "publicering", decision: decision)
    let shows = shown
    let (number, receipt) = try workspace.registering(clock) { () throws(OperationError) in
      let earlier = try publications().filter { $0.period == period.description }
      if let last = earlier.last, last.isOf(files), last.approvedBy == approvedBy,
        try self.decision(of: last) == decision
      {
        return (Delivery(records: []), header, last.number)
      }
      let number = (earlier.last?.number ?? 0) + 1
      let records = Self.records(of: files, period, number, approvedBy: approvedBy, shows)
      return (Delivery(records: records), header, number)
    }
    guard let publication = try publications().first(where: { $0.period == period.description && $0.number == number })
    else { throw OperationError(Phrase(sv: "Publiceringen blev inte av.", en: "The publication did not happen.")) }
    return Outcome(publication: publication, files: files, isNew: receipt.registration != nil)
  }

  private func decision(of publication: Publication) throws(OperationError) -> String? {
    try onRegister { () throws(RegisterError) in try register.registration(publication.registration) }?.header.decision
  }

  /// The publication, and each file as it is kept.
  private static func records(
    of files: [MakeReport.RenderedFile], _ period: ReportPeriod, _ number: Int, approvedBy: String,
    _ shown: RegistrationNumber
  ) -> [Record] {
    var fields: [FieldName: FieldValue] = [
      FieldName("godkänd_av"): .text(approvedBy), FieldName("visar_registrering"): .integer(shown.rawValue),
    ]
    for file in files { fields[FieldName("\(file.form)_sha256")] = .text(hash(file.bytes)) }
    let place = SourcePlace(source: 0, row: 0)
    let kept = files.map { file in
      Record(
        table: Self.files, key: Key([period.description, String(number), file.form]),
        fields: [
          FieldName("namn"): .text(file.name), FieldName("base64"): .text(Data(file.bytes).base64EncodedString()),
        ], place: place)
    }
    return [Record(table: table, key: Key([period.description, String(number)]), fields: fields, place: place)] + kept
  }

  /// Every publication, in order of period and number.
  public func publications() throws(OperationError) -> [Publication] {
    let snapshot = try onRegister { () throws(RegisterError) in
      try workspace.register.snapshot(tables: [Self.table])
    }
    return (snapshot.records[Self.table] ?? []).compactMap { record -> Publication? in
      guard record.key.parts.count == 2, let number = Int(record.key.parts[1]) else { return nil }
      var hashes: [String: String] = [:]
      for (field, value) in record.fields where field.rawValue.hasSuffix("_sha256") {
        hashes[String(field.rawValue.dropLast(7))] = value.value
      }
      return Publication(
        period: record.key.parts[0], number: number,
        approvedBy: record.fields[FieldName("godkänd_av")]?.value ?? "", registration: record.registration,
        shows: record.fields[FieldName("visar_registrering")]?.value ?? "", hashes: hashes)
    }.sorted { ($0.period, $0.number) < ($1.period, $1.number) }
  }

  /// The bytes of a publication in one form, as they were kept; `nil` where it has no such form.
  public func bytes(of publication: Publication, format: String) throws(OperationError) -> [UInt8]? {
    let key = Key([publication.period, String(publication.number), format])
    let versions = try onRegister { () throws(RegisterError) in
      try workspace.register.history(of: Self.files, key)
    }
    let kept = versions.last { $0.field == FieldName("base64") }?.value?.value
    return kept.flatMap { Data(base64Encoded: $0) }.map { Array($0) }
  }

  /// Whether a file is the published report, a superseded one, or neither.
  ///
  /// - Throws: ``OperationError`` where the file cannot be read.
  public func standing(of path: String) throws(OperationError) -> Standing {
    let data = try InputFile.bytes(of: path)
    let hash = Self.hash(Array(data))
    let all = try publications()
    // The latest that has these bytes: a report published again after another one is in force again.
    guard let found = all.last(where: { $0.hashes.values.contains(hash) }),
      let format = found.hashes.first(where: { $0.value == hash })?.key
    else { return .unknown(sha256: hash, head: try headStanding(Array(data))) }
    if let last = all.last(where: { $0.period == found.period }), last.number > found.number {
      return .superseded(found, format: format, by: last)
    }
    return .published(found, format: format)
  }

  private func headStanding(_ bytes: [UInt8]) throws(OperationError) -> HeadStanding? {
    guard let printed = PrintedHead(in: bytes) else { return nil }
    let (entry, head) = try onRegister { () throws(RegisterError) in
      (try workspace.register.registration(printed.registration), try workspace.register.head())
    }
    guard printed.registration <= head.registration else {
      return .beyondEnd(printed.registration, last: head.registration)
    }
    return entry?.hash.hasPrefix(printed.hash) == true
      ? .known(printed.registration) : .otherChain(printed.registration)
  }

  /// The SHA-256 of bytes, 64 hexadecimal digits.
  static func hash(_ bytes: [UInt8]) -> String {
    var hash = FileHash()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }
}

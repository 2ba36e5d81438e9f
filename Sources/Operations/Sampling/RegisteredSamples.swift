public import ProgrammeModel
public import Register
public import ReportContent

/// The samples whose results are registered, as they stood.
public struct RegisteredSamples: Sendable {
  /// One sample with its results.
  public struct Sample: Sendable {
    /// Its number.
    public let number: Int
    /// What was registered of it, by column.
    let fields: StatedFields
    /// Its items, in order.
    let items: [(number: Int, fields: StatedFields)]

    func text(_ field: String) -> String { fields[FieldName(field)]?.value ?? "" }
  }

  private let workspace: Workspace

  /// Samples of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Every sample with results, by number.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func all(asOf: AsOf) throws(OperationError) -> [Sample] {
    let snapshot = try onRegister { () throws(RegisterError) in
      try workspace.register.snapshot(asOf: asOf, tables: [RegisterResults.samples, RegisterResults.items])
    }
    let items = Dictionary(grouping: snapshot.records[RegisterResults.items] ?? []) { $0.key.parts.first ?? "" }
    return (snapshot.records[RegisterResults.samples] ?? []).compactMap { record in
      guard let number = Int(record.key.text) else { return nil }
      let own = (items[record.key.text] ?? []).compactMap { item in
        item.key.parts.last.flatMap { Int($0) }.map { (number: $0, fields: item.fields) }
      }
      return Sample(number: number, fields: record.fields, items: own.sorted { $0.number < $1.number })
    }.sorted { $0.number < $1.number }
  }

  /// How the first sample is registered, with every option that the command asks for.
  private static func how(_ language: Language) -> String {
    let draw = "tertial sample --kind cost --method monetary-unit --size 25 --seed 7"
    return Phrase(
      sv:
        " Dra ett med \(draw) --out prov.xlsx, fyll i granskat_belopp, och registrera med \(draw) --results prov.xlsx "
        + "--by NAMN.",
      en: " Draw one with \(draw) --out sample.xlsx, fill in granskat_belopp, and register it with \(draw) --results "
        + "sample.xlsx --by NAME.")(language)
  }

  /// The samples as a page, or one of them with each item: what the register had and where it was read, what the auditor
  /// found, and who registered that, when and from which sheet.
  ///
  /// - Throws: ``OperationError`` where there is no such sample.
  public func page(_ number: Int?, asOf: AsOf, language: Language) throws(OperationError) -> Report {
    let samples = try all(asOf: asOf)
    let programme = try workspace.programme(asOf: asOf, of: Extent(tables: []))
    var report = Report(
      kind: .audit, language: language, title: Phrase(sv: "Granskade stickprov", en: "Audited samples")(language),
      subtitle: "", period: ReportPeriod(endedBy: programme.statedAt.swedishDay), head: [],
      registration: programme.registration, statedAt: programme.statedAt, registerHash: "")
    guard let number else {
      report.sections = [
        SamplePage(language: language, period: report.period).list(samples, try origins(of: samples, asOf))
      ]
      return report
    }
    guard let sample = samples.first(where: { $0.number == number }) else {
      let known = samples.map { String($0.number) }.joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "Det finns inget registrerat stickprov \(number)."
            + (known.isEmpty ? Self.how(.swedish) : " Det finns \(known)."),
          en: "There is no registered sample \(number)."
            + (known.isEmpty ? Self.how(.english) : " There are \(known)."))
      )
    }
    let found = try origins(of: [sample], asOf)
    report.sections = SamplePage(language: language, period: report.period).whole(sample, found)
    return report
  }

  /// Where the audited amounts were read and who registered them.
  private func origins(
    of samples: [Sample], _ asOf: AsOf
  ) throws(OperationError) -> [FactReference: FactOrigin] {
    let facts = samples.flatMap { sample in [sample.fact] + sample.items.map { sample.fact(of: $0.number) } }
    return try onRegister { () throws(RegisterError) in
      try workspace.register.origins(of: Set(facts), asOf: asOf)
    }
  }
}

extension RegisteredSamples.Sample {
  /// Whether it is the sample that was drawn: the same request, from the same knowledge.
  func isOf(_ drawn: AuditSample.Drawn) -> Bool {
    let request = drawn.request
    return text("slag") == request.kind.rawValue && text("metod") == request.method.rawValue
      && text("storlek") == String(request.size) && text("frö") == String(request.seed)
      && text("period") == request.period?.description ?? "" && text("summa") == Self.kronor(drawn.populationSum)
      && items.count == drawn.items.count
      && zip(items, drawn.items).allSatisfy { item, drawn in
        item.fields[FieldName("uppgift")]?.value == drawn.what
          && item.fields[FieldName("period")]?.value == drawn.period
          && item.fields[FieldName("belopp")]?.value == Self.kronor(drawn.amount)
      }
  }

  /// Whether amounts that were audited before are audited otherwise now.
  func results(changedBy answers: [AuditAnswers.Answer]) -> Bool {
    zip(items, answers).contains { item, answer in
      let before = item.fields[FieldName("granskat_belopp")]?.value
      return before != nil && before != answer.amount.map(Self.kronor)
    }
  }

  private static func kronor(_ amount: Money) -> String { FieldValue.money(amount).canonicalText }

  /// The fact that stands for the sample: what its errors come to.
  var fact: FactReference {
    .cell(table: RegisterResults.samples, key: Key([String(number)]), field: FieldName("funnet_fel"))
  }

  /// The audited amount of an item.
  func fact(of item: Int) -> FactReference {
    .cell(
      table: RegisterResults.items, key: Key([String(number), String(item)]), field: FieldName("granskat_belopp"))
  }
}

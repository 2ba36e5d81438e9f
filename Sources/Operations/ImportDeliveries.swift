import DataPackage
import FoundationEssentials
public import Intake
public import ProgrammeModel
public import Register

/// Takes in deliveries: folders or files, each delivery one registration, all of it or none.
public struct ImportDeliveries: Sendable {
  /// What the command line says about the deliveries; it goes before what their slips say.
  public struct Instructions: Sendable {
    /// Who registers.
    public var actor: String?
    /// In which role.
    public var role: String?
    /// From which organisation.
    public var organisation: String?
    /// Why, in words.
    public var reason: String?
    /// What the changes are taken for: rättelse, ny bedömning, nytt utfall or ny uppgift.
    public var reasonCode: String?
    /// The day it came in.
    public var received: CalendarDay?
    /// Whether nothing is written.
    public var isDryRun = false
    /// Whether good rows are kept though others are refused.
    public var isPartial = false
    /// Whether the slips' times of registration are used, to rebuild a register from earlier deliveries.
    public var isRebuild = false
    /// The mapping file by which the files are read; `nil` to read each by its name or the mapping beside it.
    public var mapping: String?
    /// Whether rows that a full delivery lacks may be ended.
    public var confirmsRemovals = false

    /// No instructions.
    public init() {}
  }

  /// How far a delivery has come.
  public enum Stage: Sendable {
    /// So many more bytes were read, of all there are to read.
    case reading(bytes: Int, of: Int)
    /// So many rows are to be registered.
    case registering(rows: Int)
    /// So many values of series were gone through, of all there are. What the register has of them is gone through first,
    /// so that it may begin anew.
    case writing(values: Int, of: Int)
  }

  /// What came of one delivery.
  public struct Outcome: Sendable {
    /// The name of the folder or file.
    public let name: String
    /// What intake read and what was wrong with it.
    public let intake: IntakeResult
    /// What the register wrote; `nil` where nothing was tried because of errors.
    public let receipt: RegistrationReceipt?
    /// The rows that a full delivery lacks.
    public let absent: [String]
    /// How it ended.
    public let verdict: Verdict
    /// The registration that took in the very same files before; `nil` if none did.
    public var known: RegistrationNumber?
    /// Who takes it in, when and why; the actor is empty where nobody said.
    public var header: RegistrationHeader?
  }

  /// How a delivery ended.
  public enum Verdict: String, Sendable {
    /// Facts were registered.
    case registered
    /// Everything was known already.
    case unchanged
    /// Nothing was written since it was a dry run.
    case dryRun
    /// Errors kept everything out.
    case refused
    /// There was nothing to read.
    case empty
    /// A full delivery lacks rows, and nobody has confirmed that they shall end.
    case removalsUnconfirmed

    /// Whether the command succeeded.
    public var isSuccess: Bool { self == .registered || self == .unchanged || self == .dryRun }
  }

  /// How many values of series memory holds while they are read; the others wait in a file without a name beside the
  /// register.
  package var rowsInMemory = 1 << 17

  let workspace: Workspace
  private let instructions: Instructions

  /// An import into a register.
  public init(into workspace: Workspace, _ instructions: Instructions) {
    self.workspace = workspace
    self.instructions = instructions
  }

  /// The deliveries at the paths: a folder of folders is one delivery for each of them, in order of name.
  public static func deliveries(at paths: [String]) -> [[String]] {
    guard paths.count == 1, let path = paths.first, isFolder(path) else { return [paths] }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().filter {
      !DeliveredFile.isHidden($0)
    }
    let tables = names.contains { DeliveredFile.makesDelivery($0) && !isFolder(path + "/" + $0) }
    let folders = names.filter { isFolder(path + "/" + $0) }
    if tables || folders.isEmpty { return [paths] }
    return folders.map { [path + "/" + $0] }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// Takes in one delivery.
  ///
  /// - Parameters:
  ///   - paths: a folder, or files.
  ///   - now: the machine's clock.
  ///   - progress: called often with how far it has come.
  /// - Throws: ``OperationError`` where the register cannot be read or written.
  public func run(
    _ paths: [String], now: Instant, progress: (@Sendable (Stage) -> Void)? = nil
  ) throws(OperationError) -> Outcome {
    let clock = ClockReading(instructions.isRebuild ? .given : .system, now: now)
    let register = workspace.register
    let known = try onRegister { () throws(RegisterError) in try register.knownToIntake() }
    let folders = [Self.folder(of: register.path), FileManager.default.temporaryDirectory.path]
    let scratch = ScratchPolicy(rows: rowsInMemory) { try ScratchFile(in: folders) }
    let intake = Intake(known: known, scratch: scratch) { FileHash() }
    var delivery = Delivery(paths: paths)
    if let path = instructions.mapping { delivery.mapping = DeliveredFile(name: Self.lastPart(path), path: path) }
    if let progress {
      let total = delivery.byteCount
      delivery.observe { progress(.reading(bytes: $0, of: total)) }
    }
    let read = intake.read(delivery)
    if let failure = read.failure { throw OperationError(RegisterError(failure).phrase) }
    let name = paths.count == 1 ? Self.lastPart(paths[0]) : paths.map(Self.lastPart).joined(separator: ", ")
    let header = header(read.slip, now: now)
    guard read.errorCount == 0 || (instructions.isPartial && read.acceptedRows > 0) else {
      return Outcome(name: name, intake: read, receipt: nil, absent: [], verdict: .refused, header: header)
    }
    guard read.acceptedRows > 0 else {
      return Outcome(name: name, intake: read, receipt: nil, absent: [], verdict: .empty, header: header)
    }
    if let earlier = try registration(holding: read.sources) {
      return Outcome(
        name: name, intake: read, receipt: nil, absent: [], verdict: .unchanged, known: earlier,
        header: header)
    }
    guard !header.actor.isEmpty else {
      throw OperationError(
        Phrase(
          sv:
            "Vem som registrerar är inte angivet. Lägg till --by \"Namn\", eller en följesedel leverans.csv med lämnad_av.",
          en: "Who registers is not stated. Add --by \"Name\", or a slip leverans.csv with lämnad_av."), isUsage: true)
    }
    guard header.change != .correction || !header.reason.allSatisfy(\.isWhitespace) else {
      throw OperationError(
        Phrase(
          sv: "En rättelse ska ha en orsak i ord. Lägg till --reason \"…\", eller orsak i följesedeln.",
          en: "A correction must have a reason in words. Add --reason \"…\", or orsak on the slip."), isUsage: true)
    }
    var withdrawals: [Withdrawal] = []
    if header.scope == .full {
      withdrawals = try onRegister { () throws(RegisterError) in
        try register.absent(
          from: .init(
            sources: read.sources, records: read.records, observations: read.observations, withdrawals: [],
            changeKinds: [:]), organisation: header.organisation, tables: Set(read.sources.map(\.table)))
      }
      if !withdrawals.isEmpty, !instructions.confirmsRemovals, !instructions.isRebuild, !instructions.isDryRun {
        return Outcome(
          name: name, intake: read, receipt: nil, absent: withdrawals.map(Self.text), verdict: .removalsUnconfirmed,
          header: header)
      }
    }
    let ended = Set(withdrawals)
    withdrawals += try SupersededBookings(workspace).withdrawals(for: read).filter { !ended.contains($0) }
    let observations = observed(read, progress)
    let kinds = Dictionary(uniqueKeysWithValues: DataPackage.tables.map { ($0.name, header.change ?? $0.change) })
    let receipt = try onRegister { () throws(RegisterError) in
      if instructions.isDryRun {
        return try register.preview(
          .init(
            sources: read.sources, records: read.records, observations: observations, withdrawals: withdrawals,
            changeKinds: kinds), under: header, clock: clock)
      }
      if instructions.isRebuild {
        var entropy = GivenEntropy(name + read.sources.map(\.sha256).joined())
        return try register.register(
          .init(
            sources: read.sources, records: read.records, observations: observations, withdrawals: withdrawals,
            changeKinds: kinds), under: header, clock: clock, entropy: &entropy)
      }
      var entropy = SystemRandomNumberGenerator()
      return try register.register(
        .init(
          sources: read.sources, records: read.records, observations: observations, withdrawals: withdrawals,
          changeKinds: kinds), under: header, clock: clock, entropy: &entropy)
    }
    let verdict: Verdict =
      instructions.isDryRun ? .dryRun : receipt.registration == nil ? .unchanged : .registered
    return Outcome(
      name: name, intake: read, receipt: receipt, absent: withdrawals.map(Self.text), verdict: verdict, header: header)
  }

  /// The values of series, whose way into the register is told of.
  private func observed(_ read: IntakeResult, _ progress: (@Sendable (Stage) -> Void)?) -> ObservationBatch {
    var observations = read.observations
    guard let progress else { return observations }
    progress(.registering(rows: read.acceptedRows))
    let total = observations.count
    observations.observe { progress(.writing(values: $0, of: total)) }
    return observations
  }

  /// The registration, not since reversed, that took in these very files: the same bytes read as the same tables.
  ///
  /// An older delivery taken in once more must not put back what later deliveries changed.
  private func registration(holding sources: [SourceFile]) throws(OperationError) -> RegistrationNumber? {
    let register = workspace.register
    // With as many rows taken in: what was refused then may be good now.
    func mark(_ file: SourceFile) -> [String] { [file.table.rawValue, file.sha256, String(file.rows)] }
    let wanted = Set(sources.map(mark))
    guard !wanted.isEmpty else { return nil }
    return try onRegister { () throws(RegisterError) in
      let held = Dictionary(grouping: try register.sources(asOf: .latest), by: \.registration)
      let log = try register.log()
      for entry in log.reversed() where entry.header.kind == "import" && !entry.isUndone(in: log) {
        let files = Set((held[entry.number] ?? []).map { mark($0.file) })
        if wanted.isSubset(of: files) { return entry.number }
      }
      return nil
    }
  }

  /// The head of the registration: the slip, and before it what the command line says.
  private func header(_ slip: SlipDraft?, now: Instant) -> RegistrationHeader {
    var header = (slip ?? SlipDraft()).header(statedAt: now, actor: instructions.actor ?? "")
    if let actor = instructions.actor { header.actor = actor }
    if let role = instructions.role { header.role = role }
    if let organisation = instructions.organisation { header.organisation = organisation }
    if let reason = instructions.reason { header.reason = reason }
    if let code = instructions.reasonCode { header.reasonCode = code }
    if let received = instructions.received { header.received = received }
    if !instructions.isRebuild { header.statedAt = now }
    return header
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func text(_ withdrawal: Withdrawal) -> String {
    switch withdrawal {
    case .record(let table, let key): "\(table.rawValue): \(key.text)"
    case .observation(let series, let period):
      "\(series.table.rawValue) \(series.measure.rawValue): \(series.dimensions.text), \(period)"
    }
  }
}

extension FileHash: FileDigest {}

extension RegistrationHeader {
  /// The kind of change that the reason code states; `nil` where each table's own kind applies.
  var change: Change? { Change(rawValue: reasonCode.lowercased()) }
}

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
  ///   - progress: called often with how far it has come, from whatever thread.
  /// - Throws: ``OperationError`` where the register cannot be read or written.
  public func run(
    _ paths: [String], now: Instant, progress: (@Sendable (Stage) -> Void)? = nil
  ) throws(OperationError) -> Outcome {
    let (name, read) = try read(paths, progress)
    let header = header(read.slip, now: now)
    var outcome = Outcome(name: name, intake: read, header: header)
    guard read.acceptedRows > 0, read.errorCount == 0 || instructions.isPartial else {
      outcome.verdict = read.errorCount > 0 ? .refused : .empty
      return outcome
    }
    outcome.known = try registration(holding: read.sources, as: header.scope)
    if outcome.known != nil {
      outcome.verdict = .unchanged
      return outcome
    }
    try Self.demandActorAndReason(header)
    let (absent, superseded) = (
      try absent(from: read, header), try SupersededBookings(workspace).withdrawals(for: read)
    )
    outcome.absent = absent.map(Self.text)
    outcome.superseded = superseded.map(Self.text)
    outcome.awaitsConfirmation = !absent.isEmpty && !instructions.confirmsRemovals && !instructions.isRebuild
    if outcome.awaitsConfirmation, !instructions.isDryRun {
      outcome.verdict = .removalsUnconfirmed
      return outcome
    }
    var delivery = Self.delivery(of: read, change: header.change)
    delivery.withdrawals = absent + superseded
    delivery.progress = progress.map { Self.telling($0, of: read.records.count + read.observations.count) }
    let receipt = try register(delivery, header, now: now, name: name)
    outcome.receipt = receipt
    outcome.verdict = instructions.isDryRun ? .dryRun : receipt.registration == nil ? .unchanged : .registered
    return outcome
  }

  private func read(
    _ paths: [String], _ progress: (@Sendable (Stage) -> Void)?
  ) throws(OperationError) -> (name: String, IntakeResult) {
    let register = workspace.register
    let known = try onRegister { () throws(RegisterError) in try register.knownToIntake() }
    let folders = [Self.folder(of: register.path), FileManager.default.temporaryDirectory.path]
    let scratch = ScratchPolicy(rows: rowsInMemory) { try ScratchFile(in: folders) }
    var delivery = Delivery(paths: paths)
    if let path = instructions.mapping { delivery.mapping = DeliveredFile(name: Self.lastPart(path), path: path) }
    if let progress {
      let total = delivery.byteCount
      delivery.observe { progress(.reading(bytes: $0, of: total)) }
    }
    let read = Intake(known: known, scratch: scratch) { FileHash() }.read(delivery)
    if let failure = read.failure { throw OperationError(RegisterError(failure).phrase) }
    return (delivery.title, read)
  }

  private static func demandActorAndReason(_ header: RegistrationHeader) throws(OperationError) {
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
  }

  /// What a full delivery lacks of the tables that it has whole: in the others it may be what was refused.
  ///
  /// What the file of a ledger lacks is told by the months that it covers, and by them alone.
  private func absent(
    from read: IntakeResult, _ header: RegistrationHeader
  ) throws(OperationError) -> [Withdrawal] {
    guard header.scope == .full else { return [] }
    var tables = read.wholeTables
    if !read.ledgers.isEmpty { tables.remove(BookingTable.table.name) }
    let (register, delivery) = (workspace.register, Self.delivery(of: read))
    return try onRegister { () throws(RegisterError) in
      try register.absent(from: delivery, organisation: header.organisation, tables: tables)
    }
  }

  private static func delivery(of read: IntakeResult, change: Change? = nil) -> StatedDelivery {
    let kinds = Dictionary(uniqueKeysWithValues: DataPackage.tables.map { ($0.name, change ?? $0.change) })
    return StatedDelivery(
      sources: read.sources, records: read.records, observations: read.observations, changeKinds: kinds)
  }

  private static func telling(
    _ progress: @escaping @Sendable (Stage) -> Void, of total: Int
  ) -> @Sendable (DeliveryProgress) -> Void {
    { stage in
      switch stage {
      case .comparing(let facts): progress(.comparing(facts: facts, of: total))
      case .writing(let facts): progress(.writing(facts: facts, of: total))
      }
    }
  }

  /// Registers a delivery, or finds out what registering it would do.
  private func register(
    _ delivery: StatedDelivery, _ header: RegistrationHeader, now: Instant, name: String
  ) throws(OperationError) -> RegistrationReceipt {
    let register = workspace.register
    let clock = ClockReading(instructions.isRebuild ? .given : .system, now: now)
    return try onRegister { () throws(RegisterError) in
      if instructions.isDryRun { return try register.preview(delivery, under: header, clock: clock) }
      if instructions.isRebuild {
        var entropy = GivenEntropy(name + delivery.sources.map(\.sha256).joined())
        return try register.register(delivery, under: header, clock: clock, entropy: &entropy)
      }
      var entropy = SystemRandomNumberGenerator()
      return try register.register(delivery, under: header, clock: clock, entropy: &entropy)
    }
  }

  /// The registration, not since reversed, that took in these very files: the same bytes read as the same tables.
  ///
  /// An older delivery taken in once more must not put back what later deliveries changed. What was a supplement and is
  /// now said to be all there is says something new, though the files are the same.
  private func registration(
    holding sources: [SourceFile], as scope: DeliveryScope
  ) throws(OperationError) -> RegistrationNumber? {
    let register = workspace.register
    // With as many rows taken in: what was refused then may be good now.
    func mark(_ file: SourceFile) -> [String] { [file.table.rawValue, file.sha256, String(file.rows)] }
    let wanted = Set(sources.map(mark))
    guard !wanted.isEmpty else { return nil }
    return try onRegister { () throws(RegisterError) in
      let held = Dictionary(grouping: try register.sources(asOf: .latest), by: \.registration)
      let log = try register.log()
      for entry in log.reversed() where entry.header.kind == "import" && !entry.isUndone(in: log) {
        if scope == .full, entry.header.scope != .full { continue }
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

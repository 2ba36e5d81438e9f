public import DataPackage
public import ProgrammeModel
public import SheetReaders

/// Turns the files of a delivery into what a registration holds, and says everything that is wrong with them.
///
/// It sees no register: what it must know of one is handed in. It throws nothing: what is wrong is in the result.
public struct Intake: Sendable {
  let known: KnownFacts
  let limits: CSVLimits
  let containers: ContainerLimits
  let scratch: ScratchPolicy?
  let mostSums: Int
  let makeDigest: @Sendable () -> any FileDigest

  /// An intake.
  ///
  /// - Parameters:
  ///   - known: what the register already has.
  ///   - limits: how large cells, rows and heads of text files are read at most.
  ///   - containers: how much of workbooks is read at most.
  ///   - scratch: how many values of series memory holds while they are read, and where the others go; all of them
  ///     where there is none.
  ///   - mostSums: how many sums a mapping may make of rows that are alike.
  ///   - digest: makes the hash of a file, SHA-256 in the register.
  public init(
    known: KnownFacts = KnownFacts(), limits: CSVLimits = CSVLimits(),
    containers: ContainerLimits = ContainerLimits(), scratch: ScratchPolicy? = nil, mostSums: Int = 200_000,
    digest: @escaping @Sendable () -> any FileDigest
  ) {
    self.known = known
    self.limits = limits
    self.containers = containers
    self.scratch = scratch
    self.mostSums = mostSums
    makeDigest = digest
  }

  /// Reads a delivery.
  ///
  /// - Parameters:
  ///   - delivery: the files.
  ///   - progress: called before each file is read, with its name.
  public func read(_ delivery: Delivery, progress: (String) -> Void = { _ in }) -> IntakeResult {
    var run = IntakeRun(self)
    let plan = DeliveryPlan(delivery, &run.log)
    for item in plan.items {
      progress(item.file.name)
      switch item {
      case .table(let file, let table): run.read(file, as: table)
      case .workbook(let file): run.readWorkbook(file)
      case .ledger(let file): run.readLedger(file)
      case .facts(let file): run.readFacts(file)
      case .mapped(let file, let mapping): run.read(file, by: mapping)
      }
    }
    let mapping = delivery.mapping.map { [$0] } ?? []
    let names = Set(delivery.files.map(\.name))
    return run.finish(delivery.files + mapping.filter { !names.contains($0.name) }, notRead: plan.notRead)
  }

  /// What is wrong with a mapping file itself, whatever files it is for.
  public func faults(ofMapping file: DeliveredFile) -> [Diagnostic] {
    var run = IntakeRun(self)
    _ = run.mapping(file)
    return run.log.sorted(fileOrder: [:]).diagnostics
  }

  /// Reads one file as a table of its own, whatever it is called, such as a form.
  public func read(_ file: DeliveredFile, as table: TableDefinition) -> IntakeResult {
    var run = IntakeRun(self)
    run.read(file, as: table)
    return run.finish([file])
  }
}

public import Intake
public import ProgrammeModel
public import Register

extension ImportDeliveries {
  /// How far a delivery has come.
  public enum Stage: Sendable {
    /// So many more bytes were read, of all there are to read.
    case reading(bytes: Int, of: Int)
    /// So many rows of descriptive tables and values were held against what the register has, of all there are.
    case comparing(facts: Int, of: Int)
    /// So many of them were gone through on their way into the register.
    case writing(facts: Int, of: Int)
  }

  /// What came of one delivery.
  public struct Outcome: Sendable {
    /// The name of the folder or file.
    public let name: String
    /// What intake read and what was wrong with it.
    public let intake: IntakeResult
    /// Who takes it in, when and why; the actor is empty where nobody said.
    public let header: RegistrationHeader
    /// How it ended.
    public internal(set) var verdict = Verdict.refused
    /// What the register wrote; `nil` where nothing was tried because of errors.
    public internal(set) var receipt: RegistrationReceipt?
    /// The rows that a full delivery lacks.
    public internal(set) var absent: [String] = []
    /// Whether those rows end only once somebody confirms it.
    public internal(set) var awaitsConfirmation = false
    /// The bookings that the new file of their ledger no longer has.
    public internal(set) var superseded: [String] = []
    /// The registration that took in the very same files before; `nil` if none did.
    public internal(set) var known: RegistrationNumber?

    init(name: String, intake: IntakeResult, header: RegistrationHeader) {
      self.name = name
      self.intake = intake
      self.header = header
    }
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
}

import FoundationEssentials
public import ProgrammeModel
import Register

/// Makes a new register, empty or with a preset.
public struct InitialiseRegister: Sendable {
  /// Where the register is made.
  public let path: String
  /// The authority whose programme it holds.
  public let authority: String
  /// The structure to begin with; `nil` for an empty register.
  public let preset: Preset?

  /// A new register at a path.
  public init(path: String, authority: String, preset: Preset? = nil) {
    self.path = path
    self.authority = authority
    self.preset = preset
  }

  /// Makes it; a preset is its first registration.
  ///
  /// - Throws: ``OperationError`` where something already lies at the path, or it cannot be written.
  public func run(created: Instant, now: Instant) throws(OperationError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw OperationError(
        Phrase(
          sv:
            "\(path) finns redan. Välj ett annat namn med --register, eller flytta undan filen; den skrivs aldrig över.",
          en:
            "\(path) already exists. Choose another name with --register, or move the file away; it is never overwritten."
        ))
    }
    let register = try onRegister { () throws(RegisterError) in
      try Register.create(at: path, authority: authority, created: created)
    }
    guard let preset else { return }
    let header = RegistrationHeader(
      kind: "preset", statedAt: created, actor: "tertial init", reason: "Förval \(preset.rawValue)")
    var entropy = GivenEntropy(preset.rawValue)
    _ = try onRegister { () throws(RegisterError) in
      try register.register(
        .init(
          sources: [], records: preset.records, observations: ObservationBatch(), withdrawals: [], changeKinds: [:]),
        under: header, clock: ClockReading(created == now ? .system : .given, now: now), entropy: &entropy)
    }
  }
}

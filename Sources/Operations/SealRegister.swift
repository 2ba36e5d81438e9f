import FoundationEssentials
public import ProgrammeModel
public import Register

/// Seals a register: a signed statement of the chain's head that somebody else keeps.
public enum SealRegister {
  /// Makes a pair of keys: the private one at the path, readable by its owner alone, and the public one beside it.
  ///
  /// - Returns: the path of the public key.
  /// - Throws: ``OperationError`` where either file is there already or cannot be written.
  public static func makeKeys(at path: String) throws(OperationError) -> String {
    let stem = path.hasSuffix(".pem") ? String(path.dropLast(4)) : path
    let publicPath = stem + ".public.pem"
    for taken in [path, publicPath] where FileManager.default.fileExists(atPath: taken) {
      throw OperationError(
        Phrase(
          sv: "\(taken) finns redan. En nyckel skrivs aldrig över; välj ett annat namn.",
          en: "\(taken) already exists. A key is never overwritten; choose another name."))
    }
    let key = SealingKey()
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(key.privatePEM.utf8), attributes: [.posixPermissions: 0o600])
    else { throw OperationError(Phrase(sv: "\(path) kunde inte skrivas.", en: "\(path) could not be written.")) }
    do throws(OperationError) {
      try FileWriting.write(Array(key.publicPEM.utf8), to: publicPath, option: "--new-key")
    } catch {
      // One half of a pair would be in the way of the next try.
      FileWriting.discard(path)
      throw error
    }
    return publicPath
  }

  /// The seal of a register as it is now.
  ///
  /// - Throws: ``OperationError`` where the register does not hold, or the key cannot be read.
  public static func seal(_ workspace: Workspace, keyFile: String, now: Instant) throws(OperationError) -> Seal {
    guard let key = SealingKey(pem: try text(of: keyFile)) else { throw notAKey(keyFile, "PRIVATE KEY") }
    let register = workspace.register
    let result = try onRegister { () throws(RegisterError) in try register.verify() }
    guard result.holds else {
      throw OperationError(
        Phrase(
          sv: "Registret håller inte och förseglas därför inte. Kör tertial verify.",
          en: "The register does not hold and so is not sealed. Run tertial verify."))
    }
    return try onRegister { () throws(RegisterError) in
      try Seal(result.head, of: register.authority(), at: now, with: key)
    }
  }

  /// Reads a seal and checks that it was signed with the key.
  ///
  /// - Throws: ``OperationError`` where it is no seal, or was changed or signed with another key.
  public static func read(_ sealFile: String, publicKeyFile: String) throws(OperationError) -> Seal {
    guard let seal = Seal(text: try text(of: sealFile)) else { throw notASeal(sealFile) }
    guard let verifier = SealVerifier(pem: try text(of: publicKeyFile)) else {
      throw notAKey(publicKeyFile, "PUBLIC KEY")
    }
    guard seal.isSigned(by: verifier) else {
      throw OperationError(
        Phrase(
          sv:
            "Sigillet \(sealFile) är ändrat, eller undertecknat med en annan nyckel än \(publicKeyFile). Ange den öppna "
            + "nyckel som hörde till när sigillet gjordes, och sigillet som revisorn behöll.",
          en:
            "The seal \(sealFile) was changed, or signed with another key than \(publicKeyFile). Give the public key of the "
            + "time when it was made, and the seal as the auditor kept it."))
    }
    return seal
  }

  static func notASeal(_ path: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path) är inget sigill. Ange den fil som tertial seal --out skrev.",
        en: "\(path) is no seal. Give the file that tertial seal --out wrote."))
  }

  private static func notAKey(_ path: String, _ label: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path) är ingen Ed25519-nyckel i PEM. Filen ska börja med -----BEGIN \(label)-----.",
        en: "\(path) is no Ed25519 key in PEM. The file should begin with -----BEGIN \(label)-----."),
      isUsage: true)
  }

  private static func text(of path: String) throws(OperationError) -> String {
    String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
  }
}

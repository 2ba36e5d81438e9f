import FoundationEssentials
import ProgrammeModel
import Rendering

/// The looks of HTML pages: the program's own, or the city's from a folder.
public struct PageTheme: Sendable {
  /// The frame and style that pages are written with.
  let theme: Theme

  /// The program's own looks.
  public static let standard = PageTheme(theme: .standard)

  private init(theme: Theme) { self.theme = theme }

  /// The looks in a folder: `page.mustache`, `report.css` and `additions.css`, each of which may be absent.
  ///
  /// - Throws: ``OperationError`` where the folder has none of them, or one that cannot be used, with file and line.
  public init(folder: String) throws(OperationError) {
    var files: [ThemeFile: String] = [:]
    for file in ThemeFile.allCases {
      let path = "\(folder)/\(file.rawValue)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw OperationError(
          Phrase(sv: "\(path) kan inte läsas.", en: "\(path) cannot be read."), isUsage: true)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw OperationError(
          Phrase(
            sv: "\(path) är inte i UTF-8. Spara filen som UTF-8.", en: "\(path) is not in UTF-8. Save it as UTF-8."),
          isUsage: true)
      }
      files[file] = text
    }
    guard !files.isEmpty else {
      let names = ThemeFile.allCases.map(\.rawValue).joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "Mappen \(folder) har inget utseende. Lägg minst en av filerna \(names) i den.",
          en: "The folder \(folder) has no theme. Put at least one of the files \(names) in it."), isUsage: true)
    }
    let found = Theme(files: files)
    let problems = found.problems
    guard problems.isEmpty else {
      func text(_ language: Language) -> String {
        problems.map { "\(folder)/\($0.text(language))" }.joined(separator: "\n")
      }
      throw OperationError(Phrase(sv: text(.swedish), en: text(.english)), isUsage: true)
    }
    theme = found
  }
}

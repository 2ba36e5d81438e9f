import ProgrammeModel

extension PublishReport.Outcome {
  /// Writes the files that are kept in the register to a folder as well.
  ///
  /// - Returns: their paths.
  /// - Throws: ``OperationError`` where one cannot be written; it says that the report is published all the same.
  public func write(to folder: String) throws(OperationError) -> [String] {
    var paths: [String] = []
    do throws(OperationError) {
      for file in files {
        let path = "\(folder)/\(file.name)"
        try FileWriting.write(file.content, to: path)
        paths.append(path)
      }
    } catch {
      let name = "\(publication.period):\(publication.number)"
      throw OperationError(
        Phrase(
          sv: "\(error.phrase.swedish) Rapporten är publicerad som \(name); kör kommandot igen för att få filerna.",
          en: "\(error.phrase.english) The report is published as \(name); run the command again to get the files."))
    }
    return paths
  }
}

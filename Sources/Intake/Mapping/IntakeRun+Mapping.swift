import DataPackage
import ProgrammeModel
import SheetReaders

extension IntakeRun {
  /// Reads a foreign file: every table that the mapping makes of it.
  mutating func read(_ file: DeliveredFile, by mappingFile: DeliveredFile) {
    guard let mapping = mapping(mappingFile) else { return refuse(Place(file: file.name)) }
    var receipt = FileReceipt(Place(file: file.name))
    var digest = intake.makeDigest()
    do {
      let opened = try ForeignFile(
        file, mapping.form, limits: intake.limits, containers: intake.containers
      ) { digest.update($0) }
      let sha256 = digest.finish()
      note(hash: sha256, of: file)
      switch opened {
      case .text(let sheet):
        receipt.encoding = sheet.encoding.encoding.rawValue
        receipt.delimiter = sheet.dialect.delimiter == 9 ? "tab" : String(UnicodeScalar(sheet.dialect.delimiter))
        CharacterFindings.note(sheet.encoding, file.name, &receipt, &log)
      case .sheet(let sheet, let isHidden):
        receipt = FileReceipt(Place(file: file.name, sheet: sheet.sheetName))
        receipt.encoding = sheet.format
        if isHidden { log.note(.sheetHidden, at: receipt.place, ProblemDetails()) }
      }
      try read(opened.source, sha256, by: mapping, receipt)
    } catch let error as ForeignFile.SheetNotFound {
      log.note(.mappingSheetMissing, at: Place(file: file.name), error.details)
      refuse(Place(file: file.name))
    } catch {
      OpenedTable.note(error, Place(file: file.name), &log)
      refuse(Place(file: file.name))
    }
  }

  private mutating func read(
    _ source: ForeignSource, _ sha256: String, by mapping: Mapping, _ opening: FileReceipt
  ) throws {
    let foreign = try ForeignTable(source, mapping.form, wanted: mapping.heads)
    var opening = opening
    if let mark = mapping.form.decimalMark { opening.decimalMark = mark == .comma ? "," : "." }
    for table in mapping.tables {
      let binding = BoundMapping(table, in: foreign)
      var receipt = opening
      receipt.mapping = mapping.file
      guard binding.problems.isEmpty else {
        for problem in binding.problems { note(problem, in: mapping.file) }
        // A head that is not found may stand in a row that could not be read.
        for problem in foreign.transposed?.problems ?? [] {
          log.note(problem, file: source.fileName, sheet: source.sheetName)
        }
        refuse(opening.place)
        continue
      }
      if foreign.rowsThroughHead > 1 {
        receipt.assumptions.append(
          Phrase(
            sv: "Rubrikerna lästes på rad \(foreign.headRow).", en: "The heads were read in row \(foreign.headRow)."))
      }
      if let turned = foreign.transposed {
        if turned.untoldProblems > 0 { receipt.assumptions.append(CellWords.untoldProblems(turned.untoldProblems)) }
        receipt.assumptions.append(
          Phrase(
            sv: "Tabellen är vänd: radnumren i kvittot är numren på filens kolumner.",
            en: "The table is turned: row numbers in the receipt are the numbers of the file's columns."))
      }
      let sheet = try MappedSheet(foreign, binding, words: mapping.words, mostSums: intake.mostSums)
      read(sheet, as: table.table, sha256: sha256, by: mapping, receipt)
    }
  }

  /// The mapping of a file, read once; `nil` if something is wrong with it, which is noted the first time.
  mutating func mapping(_ file: DeliveredFile) -> Mapping? {
    if let known = mappings[file.name] { return known }
    var found: Mapping?
    do {
      let source = try file.open()
      var digest = intake.makeDigest()
      var bytes: [UInt8] = []
      try source.forEachBlock { block in
        digest.update(block)
        if bytes.count <= MappingNode.mostBytes { bytes += block.prefix(MappingNode.mostBytes + 1) }
      }
      var reader = MappingReader(file: file.name)
      found = reader.read(bytes, sha256: digest.finish())
      for problem in reader.problems { note(problem, in: file.name) }
    } catch {
      OpenedTable.note(error, Place(file: file.name), &log)
    }
    mappings[file.name] = .some(found)
    return found
  }

  private mutating func note(_ problem: MappingReader.MappingProblem, in file: String) {
    log.note(
      problem.code, at: Place(file: file, row: problem.line, column: problem.column),
      ProblemDetails(found: problem.found, expected: problem.expected, suggestion: problem.suggestion))
  }
}

extension Mapping {
  /// Every head of the foreign table that the mapping names.
  var heads: [String] {
    tables.flatMap { table in
      let columns = table.columns.flatMap { column in
        if case .heads(let heads, _) = column.origin { return heads.map(\.name) }
        return []
      }
      let wide = table.wide?.members.map(\.head.name) ?? []
      return columns + wide + table.conditions.map(\.head.name)
    }
  }
}

import Foundation
import TestSupport
import Testing

/// Two figures worked out from the files alone, with nothing of the product.
@Suite struct RecomputedTests {
  /// The rows of every file of a table in a sample, in order of delivery, as head to cell.
  static func rows(_ file: String, of sample: Sample) throws -> [[String: String]] {
    try sample.deliveries.flatMap { delivery -> [[String: String]] in
      let path = sample.folder + "/" + delivery + "/" + file
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let text = String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252) ?? ""
      let records = SimpleCSV.records(text)
      guard let head = records.first else { return [] }
      return records.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first }) }
    }
  }

  /// An amount in öre, from `1 189 100` or `88,0` millions.
  static func ore(_ text: String, unit: Int64) throws -> Int64 {
    let plain = text.filter { !$0.isWhitespace }.split(separator: ",", omittingEmptySubsequences: false)
    let whole = try #require(Int64(plain[0]))
    guard plain.count == 2 else { return whole * unit }
    let part = try #require(Int64(plain[1]))
    let scale = (0..<plain[1].count).reduce(Int64(1)) { product, _ in product * 10 }
    return whole * unit + (whole < 0 ? -1 : 1) * part * unit / scale
  }

  @Test func `416 mnkr was decided where the items are 416,3 mnkr`() async throws {
    let million: Int64 = 100_000_000
    let needs = try Self.rows("finansieringsbehov.csv", of: .eServices)
    let computed = try needs.filter { $0["beslut"] == "B2007-KF2" }
      .map { try Self.ore(try #require($0["belopp (mnkr)"]), unit: million) }
    let decision = try #require(
      try Self.rows("beslut.csv", of: .eServices).first { $0["beslut_id"] == "B2007-KF2" }?["belopp (mnkr)"])
    let difference = try computed.reduce(0, +) - Self.ore(decision, unit: million)
    #expect(computed.count == 10)
    #expect(difference == 30_000_000, "0,3 mnkr")
    let printed = try ReportXML.figures(try await Sample.eServices.report).first { $0.name == "need.difference" }
    #expect(printed?.id == "need.difference:beslut:B2007-KF2:2012VB")
    #expect(printed?.value == "\(difference / 100).00")
  }

  @Test(arguments: ["P1001", "P1002"])
  func `the outcome of a project is the sum of the rows in the ledger's files`(_ project: String) async throws {
    var latest: [[String]: Int64] = [:]
    for row in try Self.rows("utfall.csv", of: .itProgramme) where row["projekt"] == project {
      let kind = try #require(row["slag"])
      let period = try #require(row["period"])
      guard ["driftkostnad", "investeringsutgift"].contains(kind), period >= "2014-01", period <= "2014-08",
        row["motpart"]?.isEmpty ?? true
      else { continue }
      #expect(row["räknesätt"] == "per_period", "the sum below is of values per period")
      // A later delivery of the same row corrects the earlier one.
      let key = ["organisation", "slag", "kostnadsslag", "finansiär", "period"].map { row[$0] ?? "" }
      latest[key] = try Self.ore(try #require(row["belopp"]), unit: 100)
    }
    let sum = latest.values.reduce(0, +)
    #expect(latest.count >= 8)
    let ending = try await Tertial.run(
      "explain", "economy.outcome:projekt:\(project):2014T2", "--json", "--register",
      try await Sample.itProgramme.register
    ).mustSucceed()
    #expect(try JSONValue(ending.output)["number"]?.number == Double(sum) / 100)
  }
}

/// A small reader of CSV with semicolons, written apart from the product's.
enum SimpleCSV {
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var quoted = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" && scalar != "\r" {
      switch (scalar, quoted) {
      case ("\"", _): quoted.toggle()
      case (";", false):
        record.append(cell)
        cell = ""
      case ("\n", false):
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}

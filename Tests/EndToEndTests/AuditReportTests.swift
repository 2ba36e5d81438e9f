import Foundation
import TestSupport
import Testing

/// The report to the auditors of both sample programmes, read from the committed XML as an auditor's tool would.
@Suite struct AuditReportTests {
  /// The texts of a table's rows in the XML of a report, cell by cell.
  private func rows(_ table: String, in report: String) throws -> [[String]] {
    let text = String(
      decoding: FileManager.default.contents(atPath: Tertial.path("Reports/\(report).xml")) ?? Data(), as: UTF8.self)
    let part = try #require(text.components(separatedBy: "<table id=\"\(table)\"").dropFirst().first, "\(table)")
      .components(separatedBy: "</table>")[0]
    return part.components(separatedBy: "<row ").dropFirst().map { row in
      row.components(separatedBy: "<cell").dropFirst().map { cell in
        let content = cell.components(separatedBy: "</cell>")[0]
        return content.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
          .drop { $0 != ">" }.dropFirst().trimmingCharacters(in: .whitespacesAndNewlines)
      }
    }
  }

  private static let samples = [
    "e-service-programme-2007/revisionsunderlag-2012VB", "it-programme-2013/revisionsunderlag-2014T2",
  ]

  @Test(arguments: samples)
  func `every recommendation of report 11-2012 has its row with owner or why there is none, and its state`(
    report: String
  ) throws {
    let rows = try rows("tabell-rekommendationer-g2012-11", in: report)
    #expect(rows.map(\.first) == (1...8).map { String($0) })
    for row in rows {
      #expect(row.count == 9)
      #expect(row[1].count > 20, "the recommendation's text")
      #expect(!row[2].isEmpty && !row[3].isEmpty && !row[4].isEmpty, "in charge, due and state: \(row)")
      if report.hasPrefix("e-service") { #expect(row[2] == "framgår inte av källan") }
    }
  }

  /// The sample's projects built to fail a rule by 2014T2, as its LÄSMIG lists them.
  private static let broken = [
    ("r01", "P1065"), ("r01", "P1052"), ("r02", "N1022-2"), ("r02", "N1032-2"), ("r03", "N1021-1"), ("r04", "N1064-1"),
    ("r05", "N1020-2"), ("r06", "P1053"), ("r09", "P1004"), ("r10", "P1002"), ("r10", "P1022"), ("r10", "P1031"),
    ("r11", "N1020-1"), ("r12", "N1005-1"), ("r13", "P1033"), ("r13", "P1064"), ("r13", "P1063"), ("r14", "N1041-1"),
    ("r15", "N1020-1"), ("r17", "T07"), ("r18", "P1042"), ("r19", "P1063"), ("r20", "P1031"), ("r21", "N1065-2"),
    ("r21", "P1060"), ("r23", "P1052"), ("r23", "P1053"), ("r23", "N1041-2"), ("r24", "P1063"), ("r25", "AV1005"),
    ("r25", "AV1022-2"), ("r26", "G2012-11-3"), ("r27", "PF2"), ("r28", "P1031"), ("r29", "N1030-2"), ("r30", "SKN"),
    ("r30", "FAM"), ("r31", "P1030"), ("r32", "N1042-1"), ("r32", "T14"), ("r35", "P1030"),
  ]

  @Test(arguments: broken)
  func `what the sample has built to fail a rule is there`(rule: String, id: String) throws {
    let rows = try rows("tabell-\(rule)", in: "it-programme-2013/revisionsunderlag-2014T2")
    #expect(rows.contains { $0.first?.hasSuffix(" " + id) == true }, "\(id) is not among \(rows.map(\.first))")
  }

  @Test func `accepted, expired and answered findings say so`() throws {
    let report = "it-programme-2013/revisionsunderlag-2014T2"
    let goals = try rows("tabell-r13", in: report).first { $0.first == "projekt P1033" }
    #expect(goals?.last?.contains("Godtagen till och med den 31 december 2015") == true)
    let code = try rows("tabell-r19", in: report).first { $0.first == "projekt P1063" }
    #expect(code?.last?.contains("löpte ut den 30 juni 2014") == true)
    let answered = try rows("tabell-r24", in: report).first { $0.first == "projekt P1063" }
    #expect(answered?.last?.contains("Svar av SÖ") == true)
    let rounds = try rows("tabell-omgangar-g2012-11", in: report)
    #expect(rounds.map(\.first) == ["1", "3", "3", "5", "7"])
  }

  @Test(arguments: samples)
  func `the shares of the four questions are as many as they say`(report: String) throws {
    for question in 1...4 {
      for row in try rows("tabell-tal-\(question)", in: report) {
        let met = try #require(Int(row[2]))
        let asked = try #require(Int(row[3]))
        #expect(met <= asked, "\(row[0])")
        if asked == 0 { #expect(!row[1].contains("%"), "no share of nothing: \(row)") }
      }
    }
  }

  @Test func `the kinds of report are told when another is asked for`() async throws {
    let bench = try await Workbench(.eServices)
    let run = try await bench.run("report", "2012VB", "--kind", "bilaga")
    #expect(run.code == 64)
    #expect(run.errors.contains("audit"))
  }

  @Test func `the report is valid by the schema and the same bytes twice`() async throws {
    let bench = try await Workbench(.itProgramme, through: "2014-10-13-programkontoret")
    for name in ["a", "b"] {
      let run = try await bench.run(
        "report", "2014T2", "--kind", "audit", "--format", "html,xml,json", "--out", bench.folder.path(name))
      #expect(run.code == 0, "\(run.said)")
    }
    for form in ["html", "xml", "json"] {
      let first = bench.bytes("a/revisionsunderlag-2014T2.\(form)")
      #expect(first != nil && first == bench.bytes("b/revisionsunderlag-2014T2.\(form)"), "\(form)")
    }
    try bench.folder.write("report.xsd", try await Terminal.run(["schema"]).text.utf8)
    let checked = try await Tertial.run(
      "/usr/bin/xmllint",
      [
        "--noout", "--schema", bench.folder.path("report.xsd"),
        bench.folder.path("a/revisionsunderlag-2014T2.xml"),
      ])
    #expect(checked.code == 0, "\(checked.said)")
  }
}

import Foundation
import Operations
import ProgrammeModel
import TestSupport

/// A case of a file of cash flows as one line of JSON says it.
struct CaseJSON: Decodable {
  let `case`: String
  let npv: Double?
  let nnk_i: Double?
  let nnk_idu: Double?
  let bcr: Double?
  let irr: Double?
  let payback: Double?
  let discounted_payback: Double?
  let irr_sign_changes: Int
}

/// What came of a file of cash flows: the lines as text and as values, and the diagnostics.
struct CashFlowRun {
  let text: String
  let cases: [CaseJSON]
  let diagnostics: [Diagnostic]

  /// Works out a file with this text.
  init(_ text: String, rate: String = "3,5", isMidYear: Bool = false) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tertial-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("fall.csv").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    var lines = CaseLine()
    diagnostics = try AppraiseCashFlows(rate: rate, isMidYear: isMidYear).run(file) { lines.append($0) }
    self.text = String(decoding: lines.take(), as: UTF8.self)
    cases = try self.text.split(separator: "\n").map { try JSONDecoder().decode(CaseJSON.self, from: Data($0.utf8)) }
  }

  /// The codes of the diagnostics, in order.
  var codes: [String] { diagnostics.map(\.code) }

  static let head = "fall;år;nytta;investering;drift\n"
  /// The worked case of the documentation, thousands of kronor.
  static let worked =
    head + "A;0;0;4000;0\nA;1;600;0;300\nA;2;1200;0;300\nA;3;1800;0;300\nA;4;1800;0;300\nA;5;1800;0;300\n"
}

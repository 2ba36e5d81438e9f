import Foundation
import Operations
import ProgrammeModel
import ReportContent
import TestSupport
import Testing

/// Surveys with few answers from a board: what those few said follows from nothing that is made public.
@Suite struct SmallSurveyTests {
  private static let period = ReportPeriod(year: 2014, occasion: .second)

  /// A service with satisfied-customer forms of three boards, each form with the same mark on its three questions.
  ///
  /// Board C has three forms, fewer than the ten that a result is shown for; B is the smallest other.
  private static func published(_ marks: [(board: String, mark: Int, forms: Int)]) throws -> [String: [UInt8]] {
    var files = Bench.smallCity
    files["organisationer.csv"] =
      "organisation_id;namn;slag\n" + ["A", "B", "C"].map { "\($0);Nämnd \($0);facknämnd\n" }.joined()
    files["tjanster.csv"] = "tjänst_id;namn;ägare\nT1;E-tjänsten;A\n"
    files["enkatsvar.csv"] = "svar_id;enkät;tjänst;organisation;period;fråga_1;fråga_2;fråga_3\n"
    var number = 0
    for (board, mark, forms) in marks {
      for _ in 0..<forms {
        number += 1
        files["enkatsvar.csv"]? += "F\(number);nki;T1;\(board);2014T2;\(mark);\(mark);\(mark)\n"
      }
    }
    let bench = try Bench()
    let outcome = try bench.takeIn("d", files)
    #expect(outcome.verdict.isSuccess, "\(outcome.verdict)")
    return try bench.published(period, kinds: [.tertial, .board], languages: [.swedish])
  }

  @Test func `what a small board answered changes no public byte, and what a large one answered does`() throws {
    // Three forms of 10 and nine of 4 change places between B and C, so that B and C together answered the same.
    let first = try Self.published([("A", 7, 20), ("B", 4, 12), ("C", 10, 3)])
    let second = try Self.published([("A", 7, 20), ("B", 10, 3), ("B", 4, 9), ("C", 4, 3)])
    #expect(first.count > 20 && first.keys.sorted() == second.keys.sorted())
    #expect(!first.keys.contains { $0.contains("enkat") }, "no form is handed out")
    for (path, bytes) in first where second[path] != bytes { Issue.record("\(path) gives the small board away") }
    let third = try Self.published([("A", 8, 20), ("B", 4, 12), ("C", 10, 3)])
    #expect(third.contains { first[$0.key] != $0.value }, "the index of the large board is shown somewhere")
  }
}

import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// What an appraisal of a registered case says beyond the case: versions, outcome, follow-up and history.
@Suite struct AppraiseRegisteredTests {
  private func text(_ project: String, asOf day: String) throws -> String {
    let workspace = try Workspace(register: try SampleRegister.city.get().path)
    let content = try AppraiseCase(CaseSettings()).content(
      of: project, in: workspace, asOf: try AsOf(argument: day), language: .swedish)
    return Printing.text(content, width: 80)
  }

  @Test func `first, decided and latest version stand beside the outcome, with reason and decision`() throws {
    let text = try text("P1003", asOf: "2018-06-01")
    #expect(text.contains("Första (1)  Beslutad (1)  Senaste (2)"))
    #expect(text.contains("uppföljning") && text.contains("B1003-B4"))
    #expect(text.contains("1 → 2 kostnad") && text.contains("1 → 2 nytta"))
  }

  @Test func `follow-up days come after the close, and those without an outcome since are overdue`() throws {
    let later = try text("P1003", asOf: "2018-06-01")
    for months in ["(B4)", "(+6 månader)", "(+12 månader)", "(+24 månader)", "(+36 månader)"] {
      #expect(later.contains(months), "\(months)")
    }
    #expect(
      later.contains("25 oktober 2017 (+36 månader)") || later.contains("25\u{A0}oktober\u{A0}2017 (+36 månader)"))
    let before = try text("P1003", asOf: "2014-06-01")
    #expect(!before.contains("Uppföljning efter avslut"))
    let early = try text("P1003", asOf: "2015-03-10")
    #expect(early.contains("(+6 månader): kommer"))
  }

  @Test func `history says how many cases it rests on, by board, category and class`() throws {
    let text = try text("P1003", asOf: "2018-06-01")
    let history = text.components(separatedBy: "Vad historien säger").last ?? ""
    for name in ["Samma beställare", "Samma kategori", "Grön nytta", "Gul nytta"] {
      let row = history.split(separator: "\n").first { $0.hasPrefix(name) }
      let cells = row?.dropFirst(name.count).split(separator: " ") ?? []
      #expect(cells.count == 5, "\(name): \(cells)")
      #expect(cells.first.flatMap { Int($0) } ?? 0 > 0, "\(name)")
    }
    #expect(history.contains("Kalkylen ändras inte"))
  }

  @Test func `what is realised but not taken home is listed with its amount and its board`() throws {
    let text = try text("P1003", asOf: "2018-06-01")
    let listed = text.components(separatedBy: "Realiserat men inte hemtaget").last ?? ""
    #expect(listed.contains("stadsdelsnämnd"))
  }
}

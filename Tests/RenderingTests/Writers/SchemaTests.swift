import ProgrammeModel
import Rendering
import ReportContent
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: Language.allCases)
  func `the specimen is valid by us and by xmllint`(language: Language) throws {
    let report = Specimen.report(language)
    let document = try XMLWriter().validated(report)
    let folder = try TemporaryFolder()
    let schema = try folder.write(ReportSchema.fileName, ReportSchema.bytes)
    let verdict = try XMLLint.run(["--noout", "--nonet", "--schema", schema], document)
    #expect(verdict.code == 0, "\(verdict.complaints)")
  }

  @Test(arguments: [
    ("kind=\"tertial\"", "kind=\"other\""), ("period=\"2014T2\"", "period=\"2014Q2\""), ("<title>", "<titel>"),
    ("role=\"total\"", "role=\"grand\""), ("value=\"416000000.00\"", "value=\"4,16\""),
    ("missing=\"sekretess\"", "missing=\"okänt\""), ("id=\"summary\"", "id=\"economy\""),
    ("section=\"names\"", "section=\"nowhere\""), ("registration=\"17\"", "registration=\"-1\""),
  ])
  func `a broken document is refused by us and by xmllint`(part: String, replacement: String) throws {
    let good = String(decoding: XMLWriter().bytes(Specimen.report()), as: UTF8.self)
    let bad = good.replacing(part, with: replacement)
    #expect(bad != good)
    let violations = try ReportSchema().violations(in: Array(bad.utf8))
    #expect(!violations.isEmpty)
    #expect(violations.allSatisfy { $0.line > 0 && !$0.message.isEmpty }, "\(violations)")
    let folder = try TemporaryFolder()
    let schema = try folder.write(ReportSchema.fileName, ReportSchema.bytes)
    #expect(try XMLLint.run(["--noout", "--nonet", "--schema", schema], Array(bad.utf8)).code != 0)
  }

  @Test func `all violations are listed, with their lines`() throws {
    let good = String(decoding: XMLWriter().bytes(Specimen.report()), as: UTF8.self)
    let bad = good.replacing("kind=\"money\"", with: "kind=\"cash\"")
    let violations = try ReportSchema().violations(in: Array(bad.utf8))
    #expect(violations.count > 50)
    #expect(violations.map(\.line) == violations.map(\.line).sorted())
    let lines = good.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(violations.first)
    #expect(lines[first.line - 1].contains("kind=\"money\""))
  }

  @Test func `content that breaks the schema stops the writer with a list`() throws {
    var report = Specimen.report()
    report.sections.append(Section(id: "economy", heading: "Samma igen"))
    #expect { _ = try XMLWriter().validated(report) } throws: { error in
      guard case .some(.invalidXML(let violations)) = error as? RenderingError else { return false }
      return violations.contains { $0.message.contains("sectionIds") }
    }
  }

  @Test(arguments: [
    "", "no xml", "<report", "<report xmlns='urn:tertial:report:1'>", "<?xml version='1.0'?><x/>",
    "<!DOCTYPE report [<!ENTITY a 'aaaa'>]><report xmlns='urn:tertial:report:1'>&a;</report>",
    "<!DOCTYPE report SYSTEM 'http://x.example/x.dtd'><report xmlns='urn:tertial:report:1'/>",
  ])
  func `what is no report is refused`(text: String) throws {
    #expect(try !ReportSchema().violations(in: Array(text.utf8)).isEmpty)
  }

  @Test func `every word of the model is in the schema`() throws {
    let schema = String(decoding: ReportSchema.bytes, as: UTF8.self)
    let words =
      Report.Kind.allCases.map(\.rawValue) + Language.allCases.map(\.rawValue) + Subject.Kind.allCases.map(\.rawValue)
      + MissingValue.Reason.allCases.map(\.rawValue) + TrafficLight.allCases.map(\.rawValue)
      + Rating.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue)
      + Chart.Series.Role.allCases.map(\.rawValue)
    #expect(words.filter { !schema.contains("<xs:enumeration value=\"\($0)\"") } == [])
  }

  @Test func `every declaration of the schema is explained in both languages`() {
    let schema = String(decoding: ReportSchema.bytes, as: UTF8.self)
    let declared = schema.matches(of: /<xs:(element|attribute|complexType|simpleType|key|unique|keyref) name=/).count
    let swedish = schema.matches(of: /<xs:documentation xml:lang="sv">[^<]/).count
    let english = schema.matches(of: /<xs:documentation xml:lang="en">[^<]/).count
    #expect(declared > 100 && swedish >= declared && english == swedish)
  }
}

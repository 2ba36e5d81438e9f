import SheetReaders
import Testing

struct DialectCase: Sendable, CustomTestStringConvertible {
  let text: String
  let delimiter: Character
  let reason: CSVDialect.Reason
  var testDescription: String { text.debugDescription }
}

@Test(arguments: [
  DialectCase(text: "a;b;c\n1,5;2;3\n", delimiter: ";", reason: .onlyOneInHeader),
  DialectCase(text: "a,b\n1,2\n", delimiter: ",", reason: .onlyOneInHeader),
  DialectCase(text: "a\tb\n1,5\t2\n", delimiter: "\t", reason: .onlyOneInHeader),
  DialectCase(text: "\"a;b\",c\n1,2\n", delimiter: ",", reason: .onlyOneInHeader),
  DialectCase(text: "\"a \"\"x;y\"\"\",c\n1,2\n", delimiter: ",", reason: .onlyOneInHeader),
  DialectCase(text: "Belopp, tkr;Konto\n5;4010\n6;4020\n", delimiter: ";", reason: .agreesWithRows),
  DialectCase(text: "Namn;kod,Konto\n5,4010\n6,4020\n", delimiter: ",", reason: .agreesWithRows),
  DialectCase(text: "Belopp, tkr;Konto\n1,5;4010\n", delimiter: ";", reason: .assumed(alternative: 0x2C)),
  DialectCase(text: "Belopp, tkr;Konto\n", delimiter: ";", reason: .assumed(alternative: 0x2C)),
  DialectCase(text: "Konto\n4010\n", delimiter: ";", reason: .singleColumn),
  DialectCase(text: "", delimiter: ";", reason: .singleColumn),
  DialectCase(text: "SEP=,\na;b,c\n", delimiter: ",", reason: .stated),
  DialectCase(text: "sep=\t\na;b\tc\n", delimiter: "\t", reason: .stated),
  DialectCase(text: "\n\na;b\n", delimiter: ";", reason: .onlyOneInHeader),
])
func `the header decides what separates cells`(_ example: DialectCase) throws {
  let sheet = try CSVSheet(SourceBytes(Array(example.text.utf8), name: "t.csv"))
  #expect(sheet.dialect.delimiter == example.delimiter.asciiValue)
  #expect(sheet.dialect.reason == example.reason)
}

@Test func `a delimiter that is given is used`() throws {
  let sheet = try CSVSheet(SourceBytes(Array("a;b,c\n".utf8), name: "t.csv"), delimiter: 0x2C)
  #expect(sheet.header?.names == ["a;b", "c"])
  #expect(sheet.dialect.reason == .given)
}

public import DataPackage
import ProgrammeModel

/// The schema of the XML documents of a register's facts, made from the definitions of the tables.
public enum FactsSchema {
  /// The name that the schema's file goes by.
  public static let fileName = "tertial-facts-1.xsd"

  /// XML Schema 1.0 with annotations in Swedish and English.
  public static func bytes(of tables: [TableDefinition]) -> [UInt8] {
    var markup = ExactMarkup()
    markup.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(FactFormat.namespace)" \
      targetNamespace="\(FactFormat.namespace)" elementFormDefault="qualified" version="1.0">

      """)
    annotation(
      Phrase(
        sv:
          "Uppgifterna i ett register i Tertial: tabeller med rader, kolumn för kolumn. En kolumn som inte står i raden "
          + "är inte uppgiven; en som saknar värde står som <saknas> med skäl.",
        en:
          "The facts of a register of Tertial: tables of rows, column by column. A column that is not in the row is not "
          + "stated; one without a value stands as <saknas> with the reason."), "  ", &markup)
    types(&markup)
    root(tables, &markup)
    for table in tables { row(of: table, &markup) }
    history(&markup)
    markup.raw("</xs:schema>\n")
    return markup.bytes
  }

  private static func annotation(_ phrase: Phrase, _ indent: String, _ markup: inout ExactMarkup) {
    markup.raw("\(indent)<xs:annotation>\n")
    for (language, text) in [("sv", phrase.swedish), ("en", phrase.english)] {
      markup.raw("\(indent)  <xs:documentation xml:lang=\"\(language)\">")
      markup.text(text)
      markup.raw("</xs:documentation>\n")
    }
    markup.raw("\(indent)</xs:annotation>\n")
  }

  private static func types(_ markup: inout ExactMarkup) {
    let patterns: [(String, String, String)] = [
      ("text", "xs:string", "<xs:minLength value=\"1\"/>"),
      ("id", "xs:string", "<xs:minLength value=\"1\"/><xs:maxLength value=\"200\"/>"),
      ("belopp", "xs:decimal", "<xs:fractionDigits value=\"2\"/>"),
      ("dag", "xs:string", "<xs:pattern value=\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"/>"),
      ("period", "xs:string", "<xs:pattern value=\"[0-9]{4}(T[1-3]|-(0[1-9]|1[0-2]))?\"/>"),
      ("rapport", "xs:string", "<xs:pattern value=\"[0-9]{4}(T[12]|VB)\"/>"),
      ("svar", "xs:string", "<xs:enumeration value=\"ja\"/><xs:enumeration value=\"nej\"/>"),
      (
        "skäl", "xs:string",
        MissingValue.Reason.allCases.map { "<xs:enumeration value=\"\($0.rawValue)\"/>" }.joined()
      ),
    ]
    for (name, base, facets) in patterns {
      markup.raw(
        "  <xs:simpleType name=\"\(name)\"><xs:restriction base=\"\(base)\">\(facets)</xs:restriction></xs:simpleType>\n"
      )
    }
  }

  private static func root(_ tables: [TableDefinition], _ markup: inout ExactMarkup) {
    markup.raw(
      """
        <xs:element name="\(FactFormat.root)">
          <xs:complexType>
            <xs:choice minOccurs="0" maxOccurs="unbounded">

      """)
    for table in tables {
      markup.raw(
        """
                <xs:element name="\(table.name.rawValue)">
                  <xs:complexType><xs:sequence>
                    <xs:element name="\(FactFormat.row)" type="rad-\(table.name.rawValue)" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence></xs:complexType>
                </xs:element>

        """)
    }
    markup.raw(
      """
            </xs:choice>
            <xs:attribute name="registrering" type="xs:nonNegativeInteger"/>
            <xs:attribute name="tid" type="xs:dateTime"/>
          </xs:complexType>
        </xs:element>

      """)
  }

  private static func row(of table: TableDefinition, _ markup: inout ExactMarkup) {
    markup.raw("  <xs:complexType name=\"rad-\(table.name.rawValue)\">\n")
    annotation(
      Phrase(
        sv: "\(table.title.swedish). \(table.description.swedish)",
        en: "\(table.title.english). \(table.description.english)"), "    ", &markup)
    markup.raw("    <xs:choice minOccurs=\"1\" maxOccurs=\"unbounded\">\n")
    for column in table.columns {
      let type = Self.type(of: column.kind)
      markup.raw("      <xs:element name=\"\(column.name.rawValue)\"\(type.isEmpty ? "" : " type=\"\(type)\"")>\n")
      annotation(column.help, "        ", &markup)
      if case .choice(let words) = column.kind {
        markup.raw("        <xs:simpleType><xs:restriction base=\"xs:string\">\n")
        for word in words { markup.raw("          <xs:enumeration value=\"\(word)\"/>\n") }
        markup.raw("        </xs:restriction></xs:simpleType>\n")
      }
      markup.raw("      </xs:element>\n")
    }
    markup.raw("      <xs:element name=\"\(FactFormat.missing)\"><xs:complexType><xs:simpleContent>\n")
    markup.raw("        <xs:extension base=\"xs:string\">\n")
    markup.raw("          <xs:attribute name=\"\(FactFormat.missingColumn)\" use=\"required\"><xs:simpleType>")
    markup.raw("<xs:restriction base=\"xs:string\">")
    for column in table.columns where !column.isKey {
      markup.raw("<xs:enumeration value=\"\(column.name.rawValue)\"/>")
    }
    markup.raw("</xs:restriction></xs:simpleType></xs:attribute>\n")
    markup.raw("          <xs:attribute name=\"\(FactFormat.missingReason)\" type=\"skäl\" use=\"required\"/>\n")
    markup.raw("        </xs:extension></xs:simpleContent></xs:complexType></xs:element>\n")
    markup.raw("    </xs:choice>\n  </xs:complexType>\n")
  }

  private static func type(of kind: ColumnKind) -> String {
    switch kind {
    case .text, .longText, .personal: "text"
    case .identifier, .reference: "id"
    case .choice: ""
    case .money: "belopp"
    case .decimal, .percent: "xs:decimal"
    case .integer: "xs:long"
    case .day: "dag"
    case .instant: "xs:dateTime"
    case .period: "period"
    case .reportPeriod: "rapport"
    case .flag: "svar"
    }
  }

  /// The document of a whole register: the rows of its tables, each column an attribute.
  private static func history(_ markup: inout ExactMarkup) {
    markup.raw("  <xs:element name=\"\(FactFormat.historyRoot)\">\n")
    annotation(
      Phrase(
        sv:
          "Ett helt register: raderna i dess tabeller, en kolumn per attribut. Ett attribut som saknas är NULL. Kolumner "
          + "som attributet base64 räknar upp är skrivna i Base64. Documentation/RegisterFormat.md beskriver tabellerna.",
        en:
          "A whole register: the rows of its tables, each column an attribute. An attribute that is not there is NULL. "
          + "Columns listed by the attribute base64 are written in Base64. Documentation/RegisterFormat.md describes the "
          + "tables."), "    ", &markup)
    markup.raw(
      """
          <xs:complexType><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
          </xs:complexType>
        </xs:element>

      """)
  }
}

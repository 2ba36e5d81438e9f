import DataPackage
import ProgrammeModel

/// Writes the description of open data for data portals: DCAT-AP-SE 3.0.1 as RDF/XML.
///
/// The mandatory properties of catalogue, data set, distribution and agent are always there, each text in Swedish and
/// English; a contact point only where an address is given, as it must hold one.
public enum DataCatalogue {
  /// The file's name.
  public static let file = "dcat-ap-se.rdf"

  /// The description, ended by a line feed.
  public static func bytes(of resources: [OpenResource], _ facts: CatalogueFacts) -> [UInt8] {
    var out = ByteBuffer(.xml)
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF\n")
    for (prefix, name) in namespaces {
      out.trusted(" xmlns:\(prefix)=\"\(name)\"\n")
    }
    if !facts.address.isEmpty { out.attribute("xml:base", facts.address + file) }
    out.raw(">\n<dcat:Catalog rdf:about=\"#katalog\">\n")
    out.both("dcterms:title", facts.title)
    out.both("dcterms:description", facts.description)
    out.resource("dcterms:publisher", "#utgivare")
    out.resource("dcterms:license", facts.licence)
    out.literal("dcterms:issued", facts.issued.description, type: "date")
    for resource in resources { out.resource("dcat:dataset", "#" + resource.name) }
    out.raw("</dcat:Catalog>\n<foaf:Agent rdf:about=\"#utgivare\">\n<foaf:name>")
    out.text(facts.publisher)
    out.raw("</foaf:name>\n</foaf:Agent>\n")
    if !facts.contact.isEmpty {
      out.raw("<vcard:Organization rdf:about=\"#kontakt\">\n<vcard:fn>")
      out.text(facts.publisher)
      out.raw("</vcard:fn>\n")
      out.resource("vcard:hasEmail", "mailto:" + facts.contact)
      out.raw("</vcard:Organization>\n")
    }
    for resource in resources { out.dataset(resource, facts) }
    out.raw("</rdf:RDF>\n")
    return out.bytes
  }

  private static let namespaces = [
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcterms", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
  ]
}

extension ByteBuffer {
  fileprivate mutating func both(_ name: String, _ phrase: Phrase) {
    for language in Language.allCases {
      trusted("<\(name) xml:lang=\"\(language.rawValue)\">")
      text(phrase(language))
      trusted("</\(name)>\n")
    }
  }

  fileprivate mutating func resource(_ name: String, _ address: String) {
    trusted("<\(name)")
    attribute("rdf:resource", address)
    raw("/>\n")
  }

  fileprivate mutating func literal(_ name: String, _ value: String, type: String) {
    trusted("<\(name) rdf:datatype=\"http://www.w3.org/2001/XMLSchema#\(type)\">")
    text(value)
    trusted("</\(name)>\n")
  }

  fileprivate mutating func dataset(_ resource: OpenResource, _ facts: CatalogueFacts) {
    raw("<dcat:Dataset")
    attribute("rdf:about", "#" + resource.name)
    raw(">\n")
    both("dcterms:title", resource.table.title)
    both("dcterms:description", resource.table.description)
    self.resource("dcterms:publisher", "#utgivare")
    if !facts.contact.isEmpty { self.resource("dcat:contactPoint", "#kontakt") }
    for keyword in ["it-program", "digitalisering"] {
      raw("<dcat:keyword xml:lang=\"sv\">")
      text(keyword)
      raw("</dcat:keyword>\n")
    }
    self.resource("dcat:theme", theme(resource.table))
    self.resource("dcterms:accessRights", "http://publications.europa.eu/resource/authority/access-right/PUBLIC")
    literal("dcterms:issued", facts.issued.description, type: "date")
    if let period = facts.period {
      raw("<dcterms:temporal>\n<dcterms:PeriodOfTime>\n")
      literal("dcat:startDate", period.first.description, type: "date")
      if let last = period.last { literal("dcat:endDate", last.description, type: "date") }
      raw("</dcterms:PeriodOfTime>\n</dcterms:temporal>\n")
    }
    self.resource("dcterms:conformsTo", facts.address + "datapackage.json")
    self.resource("dcat:distribution", "#" + resource.name + "-csv")
    raw("</dcat:Dataset>\n<dcat:Distribution")
    attribute("rdf:about", "#" + resource.name + "-csv")
    raw(">\n")
    both(
      "dcterms:title",
      Phrase(sv: "\(resource.table.title.swedish) som CSV", en: "\(resource.table.title.english) as CSV"))
    self.resource("dcat:accessURL", facts.address + resource.file)
    self.resource("dcat:downloadURL", facts.address + resource.file)
    self.resource("dcterms:license", facts.licence)
    raw("<dcterms:format>text/csv</dcterms:format>\n")
    literal("dcat:byteSize", String(resource.size), type: "nonNegativeInteger")
    raw("</dcat:Distribution>\n")
  }

  /// Economy for tables of amounts, government for all others.
  private func theme(_ table: TableDefinition) -> String {
    let isMoney = table.columns.contains { $0.kind == .money }
    return "http://publications.europa.eu/resource/authority/data-theme/" + (isMoney ? "ECON" : "GOVE")
  }
}

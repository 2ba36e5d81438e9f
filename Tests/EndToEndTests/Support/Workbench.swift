import Foundation
import TestSupport

/// A folder with an empty register and deliveries to be taken in.
final class Workbench: Sendable {
  let folder: TemporaryFolder
  var register: String { folder.path("programme.tertial") }

  init() throws {
    folder = try TemporaryFolder()
    try Tertial.run("init", "--register", register, "--created", Sample.created).mustSucceed()
  }

  /// Writes a delivery of files and gives the path of its folder.
  func delivery(_ name: String, _ files: [String: String]) throws -> String {
    for (file, text) in files { try folder.write(name + "/" + file, text.utf8) }
    return folder.path(name)
  }

  /// Takes in a delivery.
  func takeIn(_ path: String, _ options: String...) throws -> Ending {
    try Tertial.run(["import", path, "--by", "Prov", "--register", register] + options)
  }

  /// The number of registrations that the log shows.
  func registrations() throws -> Int {
    let log = try Tertial.run("log", "--json", "--register", register).mustSucceed()
    return (try JSONSerialization.jsonObject(with: Data(log.output)) as? [Any])?.count ?? -1
  }
}

/// Deliveries that are made up when a test needs many rows.
enum Generated {
  static let indicators = 50
  static let projects = 84
  static let months = 12

  /// 50 400 measurements of 50 indicators on 84 projects in 12 months.
  static var measurements: [String: String] {
    var head = "mätetal_id;namn;perspektiv;enhet\n"
    for indicator in 0..<indicators { head += "M\(indicator);Mätetal \(indicator);intern_nytta;antal\n" }
    var projects = "projekt_id;namn\n"
    for project in 0..<Self.projects { projects += "P\(project);Projekt \(project)\n" }
    var values = "mätetal;objektslag;objekt;period;värde\n"
    for indicator in 0..<indicators {
      for project in 0..<Self.projects {
        for month in 1...months {
          let period = "2014-" + (month < 10 ? "0\(month)" : "\(month)")
          values += "M\(indicator);projekt;P\(project);\(period);\((indicator * project + month) % 997)\n"
        }
      }
    }
    return ["matetal.csv": head, "projekt.csv": projects, "matvarden.csv": values]
  }

  static let rows = indicators * projects * months
}

import Foundation
import TestSupport

/// A folder with an empty register and deliveries to be taken in.
final class Workbench: Sendable {
  let folder: TemporaryFolder
  var register: String { folder.path("programme.tertial") }

  init() async throws {
    folder = try TemporaryFolder()
    try await Tertial.run("init", "--register", register, "--created", Sample.created).mustSucceed()
  }

  /// Writes a delivery of files and gives the path of its folder.
  func delivery(_ name: String, _ files: [String: String]) throws -> String {
    for (file, text) in files { try folder.write(name + "/" + file, text.utf8) }
    return folder.path(name)
  }

  /// Takes in a delivery.
  func takeIn(_ path: String, _ options: String...) async throws -> Ending {
    try await Tertial.run(["import", path, "--by", "Prov", "--register", register] + options)
  }

  /// The number of registrations that the log shows.
  func registrations() async throws -> Int {
    let log = try await Tertial.run("log", "--json", "--register", register).mustSucceed()
    return try JSONValue(log.output).elements.count
  }
}

/// Deliveries that are made up when a test needs many rows.
enum Generated {
  /// Measurements of so many indicators on so many projects in each of the first months of 2014, with the indicators and
  /// projects they are about.
  static func measurements(indicators: Int = 50, projects: Int = 84, months: Int = 12) -> [String: String] {
    var frame = "mätetal_id;namn;perspektiv;enhet\n"
    for indicator in 0..<indicators { frame += "M\(indicator);Mätetal \(indicator);intern_nytta;antal\n" }
    var things = "projekt_id;namn\n"
    for project in 0..<projects { things += "P\(project);Projekt \(project)\n" }
    var values = "mätetal;objektslag;objekt;period;värde\n"
    for indicator in 0..<indicators {
      for project in 0..<projects {
        for month in 1...months {
          let period = "2014-" + (month < 10 ? "0\(month)" : "\(month)")
          values += "M\(indicator);projekt;P\(project);\(period);\((indicator * project + month) % 997)\n"
        }
      }
    }
    return ["matetal.csv": frame, "projekt.csv": things, "matvarden.csv": values]
  }
}

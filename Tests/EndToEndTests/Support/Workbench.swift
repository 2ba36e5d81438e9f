import Foundation
import TestSupport

/// A folder with a register of the test's own, empty or a copy of a sample's, and deliveries to be taken in.
final class Workbench: Sendable {
  let folder: TemporaryFolder
  var register: String { folder.path("programme.tertial") }

  /// An empty register, or a copy of a sample's, made of the deliveries up to a day or a folder's name if one is given.
  init(_ sample: Sample? = nil, through last: String? = nil) async throws {
    folder = try TemporaryFolder()
    let shared =
      if let sample {
        try await sample.register(through: last)
      } else {
        try await Self.empty.value
      }
    try FileManager.default.copyItem(atPath: shared, toPath: register)
  }

  private static let empty = Task {
    let path = SharedFolder.path("empty.tertial")
    try await Tertial.run(
      "init", "--authority", "Provstaden", "--register", path, "--created", Sample.created
    ).mustSucceed()
    return path
  }

  /// Runs the command on this register, as at a terminal.
  func run(_ arguments: String...) async throws -> Ending { try await run(arguments) }

  /// Runs the command on this register, as at a terminal.
  func run(_ arguments: [String]) async throws -> Ending {
    try await Terminal.run(arguments + ["--register", register])
  }

  /// The bytes of a file in the folder; nil where there is none.
  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: folder.path(name)).map { [UInt8]($0) } }

  /// Writes a delivery of files and gives the path of its folder.
  func delivery(_ name: String, _ files: [String: String]) throws -> String {
    for (file, text) in files { try folder.write(name + "/" + file, text.utf8) }
    return folder.path(name)
  }

  /// Takes in a delivery.
  func takeIn(_ path: String, _ options: String...) async throws -> Ending {
    try await Tertial.run(["import", path, "--by", "Prov", "--register", register] + options)
  }

  /// The ids of the findings that a rule gives, as the register stands.
  func findings(_ rule: String, period: String = "2014T2") async throws -> [String] {
    let checked = try await run("check", "--period", period, "--as-of", "latest", "--rule", rule, "--json")
    return try JSONValue(checked.output)["findings"]?.elements.compactMap { $0["id"]?.text } ?? []
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

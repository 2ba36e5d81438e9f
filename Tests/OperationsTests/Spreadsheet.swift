import Foundation
import TestSupport
import Testing

/// LibreOffice without a window, from the test packages of Scripts/packages.txt.
enum Spreadsheet {
  /// LibreOffice is not there.
  struct Missing: Error, CustomStringConvertible {
    let description = "LibreOffice is missing: install the test packages of Scripts/packages.txt"
  }

  /// Opens workbooks, works out every formula anew, and saves them in the folder `ut`.
  ///
  /// - Throws: ``Missing`` without LibreOffice: a test that needs it must not pass without it.
  static func recalculated(_ paths: [String], in folder: TemporaryFolder) throws {
    let candidates = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice"]
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing()
    }
    // As delivered, LibreOffice trusts the saved results of files that say they come from Excel.
    try folder.write(
      "profil/user/registrymodifications.xcu",
      Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item
        oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
        oor:op="fuse"><value>0</value></prop></item></oor:items>
        """.utf8))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments =
      [
        "-env:UserInstallation=file://" + folder.path("profil"), "--headless", "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
      ]
      + ["--outdir", folder.path("ut")] + paths
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

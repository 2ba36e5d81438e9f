public import ReportContent

extension SitePage {
  /// Where a page tells of a finding.
  ///
  /// - Parameters:
  ///   - number: the finding's number on the page.
  ///   - path: the page's path from the site's root.
  public static func place(ofFinding number: Int, on path: String) -> String {
    path + "#" + HTMLBody.anchor(ofFinding: number)
  }

  /// Where a table stands on a page that has one of that id.
  public static func place(of table: Table, on path: String) -> String {
    path + "#" + PageIDs.plain("table:" + table.id)
  }
}

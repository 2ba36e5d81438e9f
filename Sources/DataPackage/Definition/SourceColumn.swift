/// The column every descriptive table may have: the document that the row was taken from.
let sourceColumn = Column<String>(
  "källa", .text, sv: "Dokumentet som raden är hämtad ur.", en: "The document that the row was taken from.")

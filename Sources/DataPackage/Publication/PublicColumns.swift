public import ProgrammeModel

/// The list of what may leave the register: what is not on it reaches no public report, no site and no open data.
///
/// A new table or column is withheld until somebody puts it here. Keys and periods of a listed table follow with it; the
/// names of persons and the remarks beside amounts are on neither list.
public enum PublicColumns {
  /// What may be handed out row by row: table, then columns.
  private static let opened = """
    program: namn från till kalkylränta prisbas basår beslut beskrivning källa
    struktur: namn nodtyp överordnad ordning källa
    portföljer: nyckel ändamål ansvarig kategori från till källa
    ramar: portfölj år slag belopp status beslut beslutsdatum anmärkning källa
    organisationer: namn slag organisationsnummer överordnad förvaltning_i_huvudbok från till efterträdare källa
    mål: namn nivå överordnat från till ersatt_av källa
    projekt: namn syfte process portfölj kategori utvecklingsslag finansiering beställare mottagare tillstånd \
      överordnat start slut driftstart avslutad hypotes kostnadstak stoppkriterium invånarbehov \
      stöd_för_utanförstående huvudbokskod källa
    projektmål: motiv källa
    ansökningar: projekt inlämnad sökande belopp kontakt_med_it befintliga_lösningar vald_befintlig \
      motiv_undantag jämförande_kalkyl obligatorisk skäl_obligatorisk uteslutningsgrupp källa
    ansökningsår: belopp källa
    viktning: kriterium mål vikt från till beslut källa
    beslut: projekt nod datum organ beslutsfattare dnr slag beslutspunkt belopp finansiär villkor orsakskod \
      underlag på_delegation beskrivning villkor_uppfyllt källa
    avtal: projekt leverantör slag värde optioner datum beslutsfattare dnr redovisad källa
    delegationer: roll gäller gräns från till beslut villkor källa
    ansvar: objektslag objekt roll organisation befattning accepterat från till källa
    checklistor: uppfylld datum underlag källa
    milstolpar: namn ursprunglig beslutad prognos utfall källa
    risker: projekt portfölj beskrivning sannolikhet konsekvens ägare åtgärd källa
    lägesrapporter: status status_tid status_kostnad status_nytta färdigställande kommentar källa
    avvikelser: projekt portfölj period slag orsak åtgärd ansvarig klart_senast klart källa
    nyttokalkyler: projekt version skede datum kalkylränta diskontering startår horisont prisbas prisår \
      tidskostnadsmodell timkostnad status beslut orsakskod orsak räntetyp prisindex månadslön po_pålägg \
      årsarbetstid overhead källa
    kalkylkostnader: namn slag kostnadsslag betalas_av finansiär lägst trolig högst antal enhet prisår källa
    nyttor: projekt namn hur när klass slag perspektiv negativ betalas_av tillfaller intressent mätetal enhet \
      riktning baslinje baslinjedatum målvärde måldatum frekvens datakälla uppföljning hemtagningssätt status \
      utsatt_grupp volymenhet prisår källa
    hemtagningar: nytta organisation år belopp varaktighet sätt beslut beslutsdatum källa
    tjänster: namn ägare kategori omfattning får_inte_dubbleras e_tjänst tjänstetid öppnar stänger process \
      byggstenar projekt ersätter ersätter_tjänst stödkanal innehåll_granskat från till källa
    mätetal: namn perspektiv definition täljare nämnare enhet riktning tolerans beräkning källa_till_värdet \
      frekvens ansvarig könsuppdelat serie_från återkoppling källa
    bedömningar: bedömning motiv beslutad_av källa
    insatser: insatsområde namn tjänsteområde år organisation ägare status klart källa
    rapporteringskrav: skyldighet senast inkom omfattning källa
    granskningar: namn nummer revisor dnr datum svar_senast källa
    granskningsfrågor: fråga källa
    rekommendationer: granskning nummer text ägare ägande_roll senast status svar underlag klart källa
    uppföljningsomgångar: bedömning roll kommentar underlag källa
    godtagna: iakttagelse motiv roll organisation beslut från till källa
    trösklar: till värde beslut motiv källa
    attester: roll datum källa
    huvudbok: belopp
    rapporter: dnr datum avsändare adressat handläggare källa
    texter: text källa
    finansieringsbehov: sammanställning ordning namn belopp fotnot beslut nod källa
    övergångar: projekt nytta händelse datum organ beslut dnr belopp anmärkning källa
    grindkrav: beslutspunkt kategori område krav visas_av punkt ansvarig rekommendation från till källa
    återrapporter: organisation underlag källa
    budget: belopp
    utfall: belopp
    prognos: belopp
    nyttoplan: lägst trolig högst antal
    nyttoutfall: belopp
    anslutningsgrader: andel
    licenser: köpta använda återanvändbara
    ärenden: påbörjade fullföljda automatiserade handläggningsdagar handläggningstimmar handläggningskostnad \
      invånarminuter
    verksamhetsmått: årsarbetare it_användare arbetsplatser it_personal inhyrd_it_personal verksamhetskostnad \
      it_investering
    målvärden: värde
    mätvärden: värde täljare nämnare personer
    prisindex: värde
    resurser: behov tillgång
    """

  /// What public figures and findings may be computed from besides, but nobody gets row by row: forms, logs, posts of
  /// officials, and who holds them, by id; and users by board and sex, whose rows are small groups that no figure shows.
  private static let counted = """
    projekt: projektledare
    ansökningar: sökande_person
    beslut: person
    avtal: person
    ansvar: person
    godtagna: person
    attester: person
    svar: ställd senast besvarad roll
    personer: befattning organisation källa
    användare: behöriga aktiva utbildade supportärenden
    incidenter: tjänst start slut prioritet planerad inom_sla källa
    förändringar: tjänst genomförd lyckad beskrivning källa
    enkätsvar: enkät tjänst organisation kön period fråga_1 fråga_2 fråga_3 fråga_4 fråga_5 fråga_6 fråga_7 \
      fråga_8 fråga_9 fråga_10 källa
    """

  private static let openedColumns = columns(opened)
  private static let usableColumns = openedColumns.merging(columns(counted)) { $0.union($1) }

  /// The columns of a table that may be handed out row by row; `nil` where the table may not.
  public static func open(in table: TableName) -> Set<FieldName>? { openedColumns[table] }

  /// The columns of a table that public figures may rest on; `nil` where none may.
  public static func usable(in table: TableName) -> Set<FieldName>? { usableColumns[table] }

  /// Every table and column that is named, for a test of the list itself.
  package static var named: [(table: TableName, columns: Set<FieldName>)] {
    usableColumns.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func columns(_ list: String) -> [TableName: Set<FieldName>] {
    var found: [TableName: Set<FieldName>] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      found[TableName(String(parts[0]))] = Set(parts[1].split(separator: " ").map { FieldName(String($0)) })
    }
    return found
  }
}

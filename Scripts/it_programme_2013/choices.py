"""The allowed words of each choice, as in the data package."""
CHOICES = {
    "ActionStatus": "ej_påbörjad pågår klar avbruten".split(),
    "AgreementKind": "upphandling avtal avrop".split(),
    "AmountKind": "driftkostnad intäkt investeringsutgift kapitalkostnad".split(),
    "BenefitClass": "grön gul röd".split(),
    "BenefitKind": "besparing ökad_intäkt frigjord_tid undviken_kostnad kvalitet".split(),
    "BenefitStatus": "planerad mätning_pågår delvis_realiserad realiserad ej_realiserad nedskriven".split(),
    "CaseChannel": "e_tjänst assisterad telefon besök blankett".split(),
    "CaseCostKind": "investering drift kapitalkostnad".split(),
    "CaseStage": "före under efter".split(),
    "CaseStatus": "utkast fastställd".split(),
    "CostType": "konsulter licenser egen_tid drift utrustning utbildning support utkontraktering telefoni lagring övrigt".split(),
    "Counting": "per_period ackumulerat".split(),
    "DecisionKind": (
        "finansiering tilläggsfinansiering fördelning reservation program beslutspunkt ny_baslinje prioritering "
        "återremiss avslag avslut hemtagning nedskrivning ram ansvar delegation övrigt").split(),
    "DecisionPoint": "B0 B1 B2 B3 B4".split(),
    "DeviationKind": "kostnad tid nytta omfattning".split(),
    "DevelopmentKind": "förbättra nyutveckla".split(),
    "Direction": "ökande minskande".split(),
    "DiscountConvention": "årets_slut mitten".split(),
    "DutyToReport": "ålagd inbjuden".split(),
    "Financier": "portfölj nämnd eget_kapital bidrag".split(),
    "FrameChange": "ursprunglig budgetjustering överfört_mellan_år flytt_mellan_portföljer omslutning".split(),
    "Frequency": "månad tertial år".split(),
    "Fulfilment": "ja nej ej_tillämpligt".split(),
    "ITCategory": "innovativt differentierande grundläggande".split(),
    "ObjectKind": "projekt tjänst organisation portfölj staden".split(),
    "OrganisationKind": (
        "kommunfullmäktige kommunstyrelse utskott facknämnd stadsdelsnämnd "
        "bolagsstyrelse förvaltning avdelning revision extern").split(),
    "Permanence": "permanent engång".split(),
    "Perspective": "extern_nytta intern_nytta it_mognad it_kostnad it_kvalitet".split(),
    "PlanStatus": "beslutad plan".split(),
    "PriceBasis": "löpande fast".split(),
    "ProjectFinancing": "portfölj nämnd särskilda_medel blandad".split(),
    "ProjectState": (
        "idé ansökan beredning prioriterad återremitterad "
        "avslagen beslutad pågående avslutad avbruten").split(),
    "Rating": "uppfylls_helt uppfylls_delvis uppfylls_inte ej_bedömd".split(),
    "ResponsibilityRole": (
        "nyttoansvarig uppföljningsansvarig objektägare "
        "projektledare beställare mottagare åtgärdsansvarig").split(),
    "ServiceHours": "kontorstid dygnet_runt".split(),
    "ServiceReach": "gemensam lokal".split(),
    "SexBreakdown": "totalt kvinnor män".split(),
    "SurveyKind": "nki sus nöjdhet".split(),
    "TakingHomeMethod": "budgetminskning omfördelning".split(),
    "TrafficLight": "grön gul röd ej_bedömd".split(),
}

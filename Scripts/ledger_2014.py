"""Makes SampleData/ledger-2014: what the city's ledger says of 2014 to August, as SIE files, with the tables that say
what its accounts and project codes are. The ledger agrees with the reported outcome of the sample programme except
where `DIFFERENCES` says otherwise. Run it from the root: python3 -m Scripts.ledger_2014"""
import csv
import zlib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMME = ROOT / "SampleData/it-programme-2013"
TARGET = ROOT / "SampleData/ledger-2014"
# Kind and cost type -> account, as the table konton below says.
ACCOUNTS = {
    ("driftkostnad", "konsulter"): ("7412", "Konsulttjänster it"), ("driftkostnad", "egen_tid"): ("5010", "Löner projekttid"),
    ("investeringsutgift", "licenser"): ("1210", "Programvara under utveckling"),
    ("driftkostnad", "utbildning"): ("7050", "Utbildning"), ("driftkostnad", "drift"): ("7420", "It-drift"),
    ("investeringsutgift", "utrustning"): ("1220", "It-utrustning"),
}
INTERNAL = ("7990", "Köp inom staden")
UNMAPPED = ("7690", "Övriga främmande tjänster")
PAYABLE = ("2510", "Leverantörsskulder")
# Not booked at all; booked too much; booked as another cost type; code that nobody knows; code outside the programme.
DIFFERENCES = {"unbooked": "P1004", "more": "P1005", "other type": "P1002", "unknown": "69999", "outside": "70001"}


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def reported():
    """The reported outcome of projects, January to August 2014, as known after the reports of the second tertial."""
    rows, accumulated = {}, set()
    for folder in sorted(PROGRAMME.iterdir()):
        file = folder / "utfall.csv"
        if folder.name > "2014-10" or not file.exists():
            continue
        for row in read(file):
            period = row["period"]
            if not row["projekt"] or not period.startswith("2014-") or period > "2014-08":
                continue
            if not any(c.isdigit() for c in row["belopp"]):
                continue
            key = tuple(row[c] for c in ("projekt", "organisation", "slag", "kostnadsslag", "finansiär")) + (
                row.get("motpart", ""), period)
            counted = row.get("räknesätt", "")
            accumulated.discard(key) if counted != "ackumulerat" else accumulated.add(key)
            rows[key] = round(float(row["belopp"].replace(" ", "").replace("\u00a0", "").replace(",", ".")) * 100)
    for key in sorted(accumulated, reverse=True):
        # What was booked in the month is what came since the month before.
        earlier = [k for k in accumulated if k[:-1] == key[:-1] and k[-1] < key[-1]]
        rows[key] -= rows[max(earlier)] if earlier else 0
    return rows


def vouchers():
    """Voucher after voucher: day, text and lines of account, objects and öre."""
    administrations = {}
    for file in sorted(PROGRAMME.glob("*/organisationer.csv")):
        for row in read(file):
            administrations[row["organisation_id"]] = row.get("förvaltning_i_huvudbok", "")
    groups = defaultdict(list)
    for (project, board, kind, cost, _, other, period), ore in sorted(reported().items()):
        if project == DIFFERENCES["unbooked"] or kind not in ("driftkostnad", "investeringsutgift"):
            continue
        account = INTERNAL if other else ACCOUNTS.get((kind, cost))
        if account is None:
            raise SystemExit(f"no account for {kind} {cost}")
        if project == DIFFERENCES["other type"] and period == "2014-03" and cost == "konsulter":
            account = ACCOUNTS[("driftkostnad", "egen_tid")]
        code = "90063" if project == "P1063" else "6" + project[1:]
        groups[period, project].append((account[0], administrations[board], code, ore))
    for (period, project), lines in sorted(groups.items()):
        yield period.replace("-", "") + "25", f"Projektkostnader {project}", lines
    more = "6" + DIFFERENCES["more"][1:]
    yield "20140630", "Efterfakturering konsulter", [("7412", "110", more, 62_000_000)]
    yield "20140415", "Licens utan projekt i registret", [("7412", "011", DIFFERENCES["unknown"], 18_000_000)]
    yield "20140520", "Gatubelysning", [("7412", "300", DIFFERENCES["outside"], 950_000_000)]
    yield "20140611", "Juridiskt stöd", [(UNMAPPED[0], "011", "61001", 4_500_000)]


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def kronor(ore):
    sign, ore = ("-", -ore) if ore < 0 else ("", ore)
    return f"{sign}{ore // 100}.{ore % 100:02}"


def head(kind):
    names = dict(list(ACCOUNTS.values()) + [INTERNAL, UNMAPPED, PAYABLE])
    lines = ["#PROGRAM \"Påhittat ekonomisystem\" 1.0", "#FORMAT PC8", "#GEN 20140910", f"#SIETYP {kind}",
             "#ORGNR 212000-0142", "#FNAMN \"Stockholms stad\"", "#RAR 0 20140101 20141231", "#OMFATTN 20140831",
             "#KPTYP EUBAS97", "#VALUTA SEK"]
    lines += [f"#KONTO {number} {quoted(name)}" for number, name in sorted(names.items())]
    return lines + ["#DIM 6 \"Projekt\"", "#DIM 20 \"Förvaltning\"",
                    f"#OBJEKT 6 \"{DIFFERENCES['unknown']}\" \"Framtidens möten\"", "#OBJEKT 6 \"61001\" \"Mina sidor\""]


def stated(totals):
    lines = []
    for account, ore in sorted(totals.items()):
        if account < "3":
            lines += [f"#IB 0 {account} 1000000.00", f"#UB 0 {account} {kronor(100_000_000 + ore)}"]
        else:
            lines.append(f"#RES 0 {account} {kronor(ore)}")
    return lines


def fields(line):
    """The bytes that the check sum covers: label and fields, without spaces between them, quotation marks and braces."""
    found, inside, index = [], False, 0
    while index < len(line):
        char = line[index]
        if inside and char == "\\" and line[index + 1:index + 2] == '"':
            found.append('"')
            index += 1
        elif char == '"':
            inside = not inside
        elif inside or char not in " \t{}":
            found.append(char)
        index += 1
    return "".join(found).encode("cp437")


def write(name, lines):
    total = zlib.crc32(b"".join(fields(line) for line in lines))
    text = ["#FLAGGA 0", "#KSUMMA", *lines, f"#KSUMMA {total}"]
    (TARGET / name).write_bytes(("\r\n".join(text) + "\r\n").encode("cp437"))


def full_ledger():
    body, totals = [], defaultdict(int)
    for number, (day, text, lines) in enumerate(vouchers(), 1):
        body += [f"#VER A {number} {day} {quoted(text)}", "{"]
        for account, administration, code, ore in lines:
            totals[account] += ore
            line = f"{account} {{6 {quoted(code)} 20 {quoted(administration)}}} {kronor(ore)}"
            if number == 2:
                # Corrected afterwards: a line taken out, and one put in that is followed by itself.
                body.append(f"   #BTRANS {account} {{6 \"61099\" 20 {quoted(administration)}}} {kronor(ore)}")
                body.append(f"   #RTRANS {line}")
            body.append(f"   #TRANS {line}")
        paid = -sum(line[3] for line in lines)
        totals[PAYABLE[0]] += paid
        body += [f"   #TRANS {PAYABLE[0]} {{}} {kronor(paid)}", "}"]
    write("2014T2.se", head(4) + stated(totals) + body)


def balances():
    """The same as balances by period, where the account's whole stands beside each project's part."""
    whole, parts, totals = defaultdict(int), defaultdict(int), defaultdict(int)
    for day, _, lines in vouchers():
        for account, administration, code, ore in lines:
            totals[account] += ore
            whole[account, day[:6]] += ore
            parts[account, day[:6], code, administration] += ore
        totals[PAYABLE[0]] -= sum(line[3] for line in lines)
        whole[PAYABLE[0], day[:6]] -= sum(line[3] for line in lines)
    body = [f"#PSALDO 0 {month} {account} {{}} {kronor(ore)}" for (account, month), ore in sorted(whole.items())]
    body += [f"#PSALDO 0 {month} {account} {{6 {quoted(code)} 20 {quoted(administration)}}} {kronor(ore)}"
             for (account, month, code, administration), ore in sorted(parts.items())]
    write("2014T2-typ3.se", head(3) + stated(totals) + body)


def own_time():
    """Vouchers of a system beside the ledger, for September, that are to be taken into it."""
    body = ["#VER \"\" \"\" 20140930 \"Arbetad tid september\"", "{",
            "   #TRANS 5010 {6 \"61001\" 20 \"011\"} 148500.00", "   #TRANS 5010 {6 \"61003\" 20 \"040\"} 61250.50",
            "   #TRANS 2990 {} -209750.50", "}"]
    write("tid-2014-09.si", [*[line for line in head(4) if not line.startswith("#OMFATTN")], *body])


def tables():
    folder = TARGET / "tabeller"
    folder.mkdir(parents=True, exist_ok=True)
    source = "Påhittad uppgift"
    files = {
        "huvudbocker": [("huvudbok_id", "namn", "organisationsnummer", "organisation", "projektdimension",
                         "förvaltningsdimension", "källa"),
                        ("STAD", "Stadens huvudbok", "212000-0142", "KF", "6", "20", source)],
        "konton": [("huvudbok", "konto_från", "konto_till", "slag", "kostnadsslag", "internt", "källa"),
                   ("*", "2", "", "", "", "", source), ("*", "121", "", "investeringsutgift", "licenser", "", source),
                   ("*", "122", "", "investeringsutgift", "utrustning", "", source),
                   ("*", "50", "52", "driftkostnad", "egen_tid", "", source),
                   ("*", "705", "", "driftkostnad", "utbildning", "", source),
                   ("*", "7410", "7419", "driftkostnad", "konsulter", "", source),
                   ("*", "7420", "7429", "driftkostnad", "drift", "", source),
                   ("*", "799", "", "driftkostnad", "övrigt", "ja", source)],
        "projektkoder": [("huvudbok", "förvaltning", "projektkod", "projekt", "utanför", "källa"),
                         ("STAD", "*", "90063", "P1063", "", source), ("STAD", "*", "7*", "", "ja", source)],
        "leverans": [("avsändare", "lämnad_av", "roll", "inkom", "registrerad", "omfattning", "orsakskod", "orsak", "beslut"),
                     ("SLK", "Ekonomiavdelningen", "ekonomi", "2014-09-11", "2014-09-11T12:00:00Z", "komplettering",
                      "ny uppgift", "Kontoplan och projektkoder för avstämning", "")],
    }
    for name, rows in files.items():
        text = "".join(";".join(row) + "\n" for row in rows)
        (folder / f"{name}.csv").write_bytes(b"\xef\xbb\xbf" + text.encode("utf-8"))


if __name__ == "__main__":
    tables()
    full_ledger()
    balances()
    own_time()

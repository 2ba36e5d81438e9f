"""Validates deliveries on disk: columns, keys, references at the time of import, choices, dates and amounts."""
import csv
import io
import re
from datetime import datetime

from .choices import CHOICES
from .schema import TABLES

BY_FILE = {t.file_name: t for t in TABLES.values()}
OWNER = {c.type[3:]: t.name for t in reversed(TABLES.values()) for c in t.columns if c.type.startswith("id:")}
REASONS = ("uppgift saknas", "ej tillämpligt", "ej förfallet", "framgår inte av källan")
PATTERNS = {
    "int": r"-?\d+", "flag": "ja|nej", "decimal": r"-?\d+([.,]\d+)?", "percent": r"-?\d+([.,]\d+)?",
    "money": r"[-−]?\d{1,3}([   ]?\d{3})*([.,]\d+)?", "period": r"\d{4}(T[123]|-(0[1-9]|1[0-2]))?",
    "rperiod": r"\d{4}(T1|T2|VB)",
}


def decode(content):
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def fold(head):
    return re.sub(r"(, | \()(tkr|mnkr|kr)\)?$", "", head).lower().replace(" ", "_")


class Checker:
    def __init__(self):
        self.errors, self.ids, self.references = [], {}, []

    def fail(self, place, text):
        self.errors.append(f"{place}: {text}")

    def folder(self, folder, last):
        head = list(csv.DictReader(io.StringIO(decode((folder / "leverans.csv").read_bytes())), delimiter=";"))
        if len(head) != 1 or head[0]["registrerad"] <= last:
            self.fail(folder.name, "leverans.csv: not one row, or registered before the folder ahead of it")
        pending = []
        for file in sorted(folder.glob("*.csv")):
            if file.name != "leverans.csv":
                self.file(folder, file, pending)
        for place, kind, value in pending:
            if value not in self.ids.get(OWNER[kind], ()):
                self.fail(place, f"unknown {kind} {value}")
        return head[0]["registrerad"]

    def file(self, folder, file, pending):
        table = BY_FILE.get(file.name)
        if table is None:
            return self.fail(f"{folder.name}/{file.name}", "no such table")
        text = decode(file.read_bytes())
        separator = ";" if text.split("\n", 1)[0].count(";") else ","
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        columns = [next((c for c in table.columns if fold(h) == c.name), None) for h in rows[0]]
        if None in columns:
            return self.fail(f"{folder.name}/{file.name}", f"unknown column in {rows[0]}")
        seen = set()
        for number, row in enumerate(rows[1:], 2):
            place = f"{folder.name}/{file.name}:{number}"
            if len(row) != len(columns):
                self.fail(place, "ragged")
                continue
            cells = {c.name: v for c, v in zip(columns, row)}
            key = tuple(cells.get(k, "") for k in table.key)
            if key in seen:
                self.fail(place, f"key twice {key}")
            seen.add(key)
            for column, value in zip(columns, row):
                self.cell(place, table, column, value, pending)

    def cell(self, place, table, column, value, pending):
        if column.type.startswith("id:"):
            self.ids.setdefault(table.name, set()).add(value)
        if not value:
            if "q" in column.flags and "r" not in column.flags:
                self.fail(place, f"{column.name} is required")
            return
        if value in REASONS or value.startswith("sekretess: "):
            return
        kind, _, name = column.type.partition(":")
        if kind == "ref":
            pending.append((f"{place} {column.name}", name, value))
        elif kind == "choice" and value.replace(" ", "_") not in CHOICES[name]:
            self.fail(place, f"{column.name}: no such word {value}")
        elif kind == "day" and not valid(value, "%Y-%m-%d"):
            self.fail(place, f"{column.name}: no day {value}")
        elif kind == "instant" and not valid(value, "%Y-%m-%d %H:%M"):
            self.fail(place, f"{column.name}: no time {value}")
        elif kind in PATTERNS and not re.fullmatch(PATTERNS[kind], value):
            self.fail(place, f"{column.name}: no {kind} {value!r}")


def valid(text, pattern):
    try:
        return datetime.strptime(text, pattern) is not None
    except ValueError:
        return False


def run(target):
    """Prints what is wrong; the exit code."""
    checker, last = Checker(), ""
    folders = sorted(p for p in target.glob("20*") if p.is_dir())
    for folder in folders:
        last = checker.folder(folder, last)
    used = {f.name for folder in folders for f in folder.glob("*.csv")}
    for name in sorted(set(BY_FILE) - used):
        checker.fail(name, "the table is never delivered")
    size = sum(f.stat().st_size for folder in folders for f in folder.glob("*.csv"))
    print(f"{len(folders)} folders, {size / 1e6:.2f} MB, {len(checker.errors)} errors")
    for error in checker.errors[:60]:
        print(" ", error)
    return 1 if checker.errors else 0

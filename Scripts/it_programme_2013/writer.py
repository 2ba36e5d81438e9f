"""Deliveries: rows gathered per folder, only what is new or changed is written, each in its sender's own form."""
import csv
import io
from dataclasses import dataclass, field
from decimal import Decimal

from .schema import TABLES

BLANK = "\0blank"
"""A cell left empty on purpose: missing without a reason."""
SOURCE = "Påhittad uppgift"


@dataclass(frozen=True)
class Form:
    """How a sender writes: separator, decimal sign, encoding, unit of money and signs."""
    separator: str = ";"
    decimal: str = ","
    encoding: str = "utf-8-sig"
    unit: str = "kr"
    head: str = "{name} ({unit})"
    thousands: str = ""
    minus: str = "-"

    def money(self, kronor):
        scale = {"kr": 0, "tkr": 3, "mnkr": 6}[self.unit]
        number = Decimal(int(kronor)).scaleb(-scale)
        text = format(number.normalize(), "f") if scale else str(int(kronor))
        sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
        if self.thousands and "." not in digits:
            digits = f"{int(digits):,}".replace(",", self.thousands)
        if "." in digits and len(digits) - digits.index(".") == 4:
            digits += "0"  # three decimals could be read as thousands
        return (self.minus if sign else "") + digits.replace(".", self.decimal)

    def number(self, value):
        text = format(Decimal(str(value)).normalize(), "f")
        return text.replace("-", self.minus).replace(".", self.decimal)


@dataclass
class Delivery:
    folder: str
    sender: str
    by: str
    role: str
    received: str
    registered: str
    reason: str
    form: Form = Form()
    scope: str = "komplettering"
    code: str = "ny uppgift"
    decision: str = ""
    rows: dict = field(default_factory=dict)

    def add(self, table, **cells):
        self.rows.setdefault(table, []).append(cells)


def cell_text(column, value, form):
    if value is BLANK or value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, str):
        return value
    if column.type == "money":
        return form.money(value)
    if column.type in ("decimal", "percent"):
        return form.number(value)
    return str(value)


class Archive:
    """Everything delivered so far; writes folders in order and keeps the last row per key."""

    def __init__(self):
        self.known = {name: {} for name in TABLES}
        self.written = {}

    def close(self, delivery):
        """Returns the files of a delivery, name to bytes, without rows that say nothing new."""
        files = {}
        for name in TABLES:
            rows = self._news(TABLES[name], delivery.rows.get(name, []), delivery)
            if rows:
                files[TABLES[name].file_name] = self._render(TABLES[name], rows, delivery.form)
                self.written[name] = self.written.get(name, 0) + len(rows)
        unknown = set(delivery.rows) - set(TABLES)
        if unknown:
            raise ValueError(f"{delivery.folder}: unknown tables {unknown}")
        if files:
            files["leverans.csv"] = self._head(delivery)
        return files

    def _news(self, table, rows, delivery):
        merged, order = {}, []
        for cells in rows:
            strange = set(cells) - {c.name for c in table.columns}
            if strange:
                raise ValueError(f"{delivery.folder} {table.name}: unknown columns {strange}")
            key = tuple(str(cells.get(k) or "") for k in table.key)
            if key in merged:
                raise ValueError(f"{delivery.folder} {table.name}: twice {key}")
            before = self.known[table.name].get(key, {})
            row = {**before, **cells}
            if not table.is_series:
                row.setdefault("källa", SOURCE)
            for column in table.columns:
                if column.reason_shown and row.get(column.name) is None:
                    raise ValueError(f"{delivery.folder} {table.name} {key}: {column.name} has no value and no reason")
            if row != before:
                merged[key] = row
                order.append(key)
        self.known[table.name].update(merged)
        return [merged[key] for key in order]

    def _render(self, table, rows, form):
        used = [c for c in table.columns if c.is_key or "P" in c.flags or any(c.name in r for r in rows)]
        used = [c for c in used if "q" in c.flags or "P" in c.flags or any(r.get(c.name) is not None for r in rows)]
        head = [_heading(c, form) for c in used]
        lines = [head] + [[cell_text(c, r.get(c.name), form) for c in used] for r in rows]
        return _csv(lines, form)

    def _head(self, d):
        names = "avsändare lämnad_av roll inkom registrerad omfattning orsakskod orsak beslut".split()
        return _csv([names, [d.sender, d.by, d.role, d.received, d.registered, d.scope, d.code, d.reason, d.decision]],
                    Form())


def _heading(column, form):
    if column.type != "money" or form.unit == "kr":
        return column.name
    return form.head.format(name=column.name, Name=column.name.capitalize(), unit=form.unit)


def _csv(lines, form):
    text = io.StringIO()
    csv.writer(text, delimiter=form.separator, lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode(form.encoding)

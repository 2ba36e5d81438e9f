"""The tables of the data package, read from tables.txt."""
import unicodedata
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Column:
    name: str
    type: str
    flags: str

    @property
    def is_key(self):
        return "k" in self.flags

    @property
    def reason_shown(self):
        return "r" in self.flags


@dataclass(frozen=True)
class Table:
    name: str
    is_series: bool
    columns: tuple

    @property
    def key(self):
        return [c.name for c in self.columns if c.is_key or "P" in c.flags]

    @property
    def file_name(self):
        folded = unicodedata.normalize("NFD", self.name)
        return "".join(c for c in folded if not unicodedata.combining(c)) + ".csv"

    def column(self, name):
        return next(c for c in self.columns if c.name == name)


def load():
    """All tables by name, in the order of the data package."""
    tables, current = {}, None
    for line in Path(__file__).with_name("tables.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line[:2] in ("T ", "S "):
            current = (line[2:], line[0] == "S", [])
            tables[current[0]] = current
        else:
            current[2].append(Column(*line.split("|")))
    return {
        name: Table(name, series, tuple(columns) + (() if series else (Column("källa", "text", ""),)))
        for name, series, columns in tables.values()
    }


TABLES = load()

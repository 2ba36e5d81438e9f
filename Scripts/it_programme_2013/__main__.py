"""Writes the sample, or with --check validates what stands on disk."""
import shutil
import sys
from pathlib import Path

from . import check
from .programme import build
from .writer import Archive

SAMPLES = Path(__file__).resolve().parents[2] / "SampleData"
TARGET = SAMPLES / "it-programme-2013"
# What came after the last report lies by itself, so that the programme is shown as of its last report.
AFTERWARDS = SAMPLES / "review-cases-2019"


def write():
    for old in [*TARGET.glob("20*"), *AFTERWARDS.glob("20*")]:
        shutil.rmtree(old)
    archive = Archive()
    folders = 0
    for delivery in sorted(build(), key=lambda d: d.folder):
        files = archive.close(delivery)
        if not files:
            continue
        folder = (TARGET if delivery.folder < "2019-05" else AFTERWARDS) / delivery.folder
        folder.mkdir(parents=True)
        folders += 1
        for name, content in files.items():
            (folder / name).write_bytes(content)
    print(f"{folders} folders")
    for name, count in archive.written.items():
        print(f"  {name}: {count}")


if "--check" not in sys.argv[1:]:
    write()
sys.exit(check.run(TARGET))

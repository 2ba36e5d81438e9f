"""Writes the sample, or with --check validates what stands on disk."""
import shutil
import sys
from pathlib import Path

from . import check
from .programme import build
from .writer import Archive

TARGET = Path(__file__).resolve().parents[2] / "SampleData" / "it-programme-2013"


def write():
    for old in TARGET.glob("20*"):
        shutil.rmtree(old)
    archive = Archive()
    folders = 0
    for delivery in sorted(build(), key=lambda d: d.folder):
        files = archive.close(delivery)
        if not files:
            continue
        folder = TARGET / delivery.folder
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

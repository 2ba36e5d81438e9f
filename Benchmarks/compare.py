"""Reads what two sides measured (name, seconds, checksum a line) and prints medians, ratios and whether they agree."""
import statistics
import sys


def read(path):
    seconds, sums = {}, {}
    for line in open(path, encoding="utf-8"):
        name, took, total = line.split()
        seconds.setdefault(name, []).append(float(took))
        sums[name] = float(total)
    return {name: statistics.median(took) for name, took in seconds.items()}, sums


def line(what, count, unit, ours, peer, theirs):
    print(f"{what}: {count / ours / 1e6:.1f} million {unit}/s, {peer} {count / theirs / 1e6:.2f} million {unit}/s, "
          f"ratio {theirs / ours:.1f}")


ours, our_sums = read(sys.argv[1])
peers, peer_sums = read(sys.argv[2])
cases = int(sys.argv[3])
for name in ("npv", "irr"):
    if abs(our_sums[name] - peer_sums[name]) > 1e-6 * max(1, abs(our_sums[name])):
        sys.exit(f"{name}: the two sides do not agree: {our_sums[name]} and {peer_sums[name]}")
line("NPV, eleven years", cases, "cases", ours["npv"], "pyxirr (lists)", peers["npv"])
line("NPV, eleven years", cases, "cases", ours["npv"], "pyxirr (arrays)", peers["npv-array"])
line("IRR, eleven years", cases, "cases", ours["irr"], "pyxirr (lists)", peers["irr"])
line("IRR, eleven years", cases, "cases", ours["irr"], "pyxirr (arrays)", peers["irr-array"])
line("Triangular draws, one core", 10_000_000, "draws", ours["draws"], "numpy", peers["draws"])
print(f"Whole simulation of one item, 10 million iterations with percentiles: {ours['simulation']:.2f} s")

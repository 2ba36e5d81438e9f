# What the benchmarks share: sourced by each of them, from the project's folder, with their own `set -euo pipefail`.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Builds a product with all optimisations; the measured programs are only in the package when TERTIAL_BENCHMARKS is set.
built() { TERTIAL_BENCHMARKS=1 swift build -c release --static-swift-stdlib --product "$1" >"$work/build" 2>&1 || { cat "$work/build"; exit 1; }; }

# Sets `python` to one that has the peers of requirements.txt.
peers() {
  local folder="${TERTIAL_PEERS:-.build/peers}"
  [ -x "$folder/bin/python" ] || python3 -m venv "$folder"
  "$folder/bin/python" -m pip install --quiet --requirement Benchmarks/requirements.txt
  python="$folder/bin/python"
}

# Wall seconds and peak kilobytes of one command; what it prints lies in $work/out.
timed() {
  /usr/bin/time -f "%e %M" -o "$work/time" "$@" >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err"; exit 1; }
  cat "$work/time"
}

# The median of numbers, one a line.
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# The median seconds, and the median peak in MiB, of a file of what `timed` gave.
seconds() { cut -d' ' -f1 "$1" | median; }
mebibytes() { cut -d' ' -f2 "$1" | median | awk '{ printf "%.0f", $1 / 1024 }'; }

# What is measured on.
machine() {
  echo "machine: $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), load $(cut -d' ' -f1-3 /proc/loadavg)"
}

# The median wall seconds and the peak memory of a command, over the $rounds, printed under a name.
measured() {
  local name="${1//\//_}"; shift
  rm -f "$work/rounds"
  for _ in $(seq "$rounds"); do timed "$@" >>"$work/rounds"; done
  seconds "$work/rounds" >"$work/$name.seconds"
  printf '  %-60s %7s s  %5.0f MiB\n' "$name" "$(cat "$work/$name.seconds")" "$(mebibytes "$work/rounds")"
}
# How many times as long the first of two took.
ratio() { awk -v a="$(cat "$work/$1.seconds")" -v b="$(cat "$work/$2.seconds")" 'BEGIN { printf "%.2f", a / b }'; }

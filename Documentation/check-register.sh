#!/bin/sh
# Checks a register with sqlite3 and sha256sum alone: prints what does not hold, and the head; exit 1 if anything does not.
# Documentation/RegisterFormat.md says what is computed and why.
set -eu
register=$1
result=0

quoted() { sqlite3 -batch -noheader "$register" ".mode quote" "$@"; }
listed() { sqlite3 -batch -noheader -list "$register" "$@"; }
hash() { sha256sum | cut -d ' ' -f 1; }
wrong() {
  echo "$*"
  result=1
}

# The foundation is what the first registration has for a previous one.
founded=$(listed "SELECT content FROM register_info WHERE name = 'format'")
previous=$(quoted \
  "SELECT name, content FROM register_info ORDER BY name" \
  "SELECT change, name, format FROM change_kind WHERE format <= $founded ORDER BY change" \
  "SELECT missing, name, format FROM missing_reason WHERE format <= $founded ORDER BY missing" \
  "SELECT format, table_name, columns, ordering FROM leaf_rule WHERE format <= $founded ORDER BY format, table_name" |
  hash)
head="0 $previous"

head_columns="registration, kind, stated_at, clock, entropy, received, actor, role, organisation, scope, reason_code, \
reason, decision, reverses, format, previous"
next=1
for number in $(listed "SELECT registration FROM registration ORDER BY registration"); do
  [ "$number" = "$next" ] || wrong "registration $next is missing"
  next=$((number + 1))
  stated=$(listed "SELECT previous FROM registration WHERE registration = $number")
  [ "$stated" = "$previous" ] || wrong "registration $number does not follow the one before it"
  computed=$(quoted \
    "SELECT $head_columns FROM registration WHERE registration = $number" \
    "SELECT registration, table_name, rows, sha256 FROM leaf WHERE registration = $number ORDER BY table_name" | hash)
  previous=$(listed "SELECT hash FROM registration WHERE registration = $number")
  [ "$computed" = "$previous" ] || wrong "registration $number: head or leaves were changed"
  head="$number $previous"

  rules=$(listed "SELECT table_name, columns, ordering FROM leaf_rule WHERE format =
    (SELECT format FROM registration WHERE registration = $number)")
  while IFS='|' read -r table columns ordering; do
    rows=$(listed "SELECT count(*) FROM $table WHERE registration = $number")
    leaf=$(listed "SELECT rows || ' ' || sha256 FROM leaf WHERE registration = $number AND table_name = '$table'")
    [ "$rows" = 0 ] && [ -z "$leaf" ] && continue
    found=$(quoted "SELECT $columns FROM $table WHERE registration = $number ORDER BY $ordering" | hash)
    [ "$rows $found" = "$leaf" ] || wrong "registration $number: rows of $table were changed"
    stray=$(listed "SELECT count(*) FROM $table WHERE registration NOT IN (SELECT registration FROM registration)")
    [ "$stray" = 0 ] || wrong "$stray rows of $table belong to no registration"
  done <<RULES
$rules
RULES
done

early=$(listed "SELECT a.registration FROM registration a JOIN registration b ON a.registration = b.registration + 1
  WHERE a.stated_at < b.stated_at")
[ -z "$early" ] || wrong "registration $early has a time before the previous one"

for text in $(listed "SELECT private_text FROM private_text WHERE content IS NOT NULL"); do
  found=$(printf '%s' "$(listed "SELECT salt || content FROM private_text WHERE private_text = $text")" | hash)
  stated=$(listed "SELECT commitment FROM private_text WHERE private_text = $text")
  [ "$found" = "$stated" ] || wrong "private text $text is not the one that was registered"
done
unexplained=$(listed "SELECT count(*) FROM private_text p WHERE (content IS NULL) <>
  EXISTS (SELECT 1 FROM erasure e WHERE e.private_text = p.private_text)")
[ "$unexplained" = 0 ] || wrong "$unexplained private texts are gone unerased, or there though erased"

echo "head $head"
exit $result

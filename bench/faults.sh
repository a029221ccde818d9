#!/bin/sh
# Kills builds of an index at ten points and looks at what is left: the old index must be whole, no
# half one may be there, and the next build must give the same bytes and leave nothing else. Then
# two builds of one target and a reader at once.
#
# DUMP is in the 19 columns of GeoNames (scale.sh makes one); some hundred thousand rows will do.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -eq 1 ] || usage 'DUMP'
. "$bench/scale-classes.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target=$work/index.gwx

scale() {
  "$java" -XX:+UseSerialGC -Xmx512m -cp "$scale_classes" org.geowire.bench.Scale "$@"
}
fail() {
  printf 'FAILED: %s\n' "$1" >&2
  exit 1
}

start=$(date +%s%N)
scale build "$dist/gazetteer.gwx" "$1" "$target" > /dev/null
took=$((($(date +%s%N) - start) / 1000000))
whole=$(sha256sum < "$target")
echo "a build takes $took ms"

for tenth in 1 2 3 4 5 6 7 8 9 10; do
  scale build "$dist/gazetteer.gwx" "$1" "$target" > /dev/null 2>&1 &
  process=$!
  sleep "$(awk "BEGIN { print $took * ($tenth - 0.5) / 10000 }")"
  kill -9 "$process" 2> /dev/null || echo "  (it had ended)"
  wait "$process" 2> /dev/null || true
  left=$(find "$work" -type f | grep -c work- || true)
  [ "$(sha256sum < "$target")" = "$whole" ] || fail "the index changed at $tenth"
  scale verify "$target" > /dev/null || fail "the index is damaged at $tenth"
  find "$work" -name 'index-*' | while read -r half; do
    scale verify "$half" > /dev/null 2>&1 && fail "half an index was opened" || true
  done
  echo "killed at $tenth of 10: old index whole, $left files left over"
done

scale build "$dist/gazetteer.gwx" "$1" "$target" > /dev/null &
one=$!
scale build "$dist/gazetteer.gwx" "$1" "$target" > /dev/null &
two=$!
while kill -0 "$one" 2> /dev/null || kill -0 "$two" 2> /dev/null; do
  scale verify "$target" > /dev/null || fail "a reader met half an index"
done
wait "$one" && wait "$two" || fail "a build beside another failed"
[ "$(sha256sum < "$target")" = "$whole" ] || fail "two builds at once gave other bytes"
[ "$(find "$work" -mindepth 1 | wc -l)" -eq 1 ] || fail "something is left: $(ls -A "$work")"
echo "two builds and readers at once: the same bytes, nothing left over"

#!/bin/sh
# The index at a size beside Lucene's FST of the same names: a synthetic dump is made, both are
# built, asked and used to tag articles.
#
# WORK       folder for the dump and the indexes; what is there already is used again
# PLACES     number of places, NAMES number of names: 94000 180000, 520000 1000000, 13000000 25000000
# MEGABYTES  of articles to tag
# SEED       of the dump; 1 if not set
# FST_HEAP   heap of the FST's build; 4g if not set

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 5 ] || usage 'WORK PLACES NAMES MEGABYTES ARTICLES.jsonl...'
. "$bench/scale-classes.sh"

work=$1 places=$2 names=$3 megabytes=$4
shift 4
mkdir -p "$work"
stem=$work/$names-${SEED:-1}

run() {
  heap=$1
  shift
  "$java" -XX:+UseSerialGC -Xmx"$heap" -cp "$scale_classes" "$@"
}

[ -f "$stem.txt" ] || run 1g org.geowire.bench.SyntheticDump "$dist/gazetteer.gwx" "${SEED:-1}" \
  "$places" "$names" "$stem.txt"
run 512m org.geowire.bench.Scale build "$dist/gazetteer.gwx" "$stem.txt" "$stem.gwx"
run 512m org.geowire.bench.Scale build "$dist/gazetteer.gwx" "$stem.txt" "$stem.again.gwx" > /dev/null
cmp "$stem.gwx" "$stem.again.gwx" && echo "built again: the same bytes"
rm -f "$stem.again.gwx"
run 128m org.geowire.bench.Scale ask "$stem.gwx"
if [ ! -f "$stem.keys" ]; then
  run 256m org.geowire.bench.Scale keys "$dist/gazetteer.gwx" "$stem.txt" "$stem.unsorted"
  LC_ALL=C sort -u -S 500M -T "$work" -o "$stem.keys" "$stem.unsorted"
  rm "$stem.unsorted"
fi
run "${FST_HEAP:-4g}" org.geowire.bench.Scale fst "$stem.keys" "$stem.fst"
run 2g org.geowire.bench.Scale tag "$stem.gwx" "$stem.fst" "$megabytes" "$@"

#!/bin/sh
# CLAVIN 3.0.0 against Geowire in turns on the same articles with the same gazetteer.
#
# WORK keeps CLAVIN's index and gets a file of predictions for each input.
# GEOWIRE_JAVA_OPTS  further options for Java, such as -Dclavin.depth=3 -Dclavin.window=5

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 2 ] || usage 'WORK ARTICLES.jsonl...'
build_bench

# shellcheck disable=SC2086 # the options are meant to be split
exec "$java" -XX:+UseSerialGC -Xmx4g ${GEOWIRE_JAVA_OPTS:-} \
  -cp "$bench/target/classes:$dist/geowire.jar:$bench/target/clavin/*" \
  org.geowire.bench.Clavin "$dist/gazetteer.gwx" "$home/gazetteer" "$@"

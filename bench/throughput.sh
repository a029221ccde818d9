#!/bin/sh
# The stages of Geowire against the bare pass and Lucene's tokeniser, in one run.
#
# GEOWIRE_JAVA_OPTS  further options for Java

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 2 ] || usage 'MEGABYTES ARTICLES.jsonl...'
build_bench

# shellcheck disable=SC2086 # the options are meant to be split
exec "$java" -XX:+UseSerialGC -Xmx1g ${GEOWIRE_JAVA_OPTS:-} \
  -cp "$bench/target/classes:$dist/geowire.jar:$dist/lib/*:$bench/target/lucene/*" \
  org.geowire.bench.Throughput "$dist/gazetteer.gwx" "$@"

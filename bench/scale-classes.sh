# Sourced behind prepare.sh: compiles Scale, which needs Lucene 9 where the other benches are
# compiled with the Lucene 8 of CLAVIN.
# shellcheck shell=sh

build_bench
# shellcheck disable=SC2154 # set by prepare.sh
scale_path=$bench/target/classes:$dist/geowire.jar:$(printf '%s:' "$dist"/lib/jackson-core*.jar "$bench"/target/lucene/*.jar)
"${java}c" -nowarn -d "$bench/target/scale" -cp "$scale_path" \
  "$bench"/src/scale/java/org/geowire/bench/Scale.java
# shellcheck disable=SC2034 # used by the scripts that source this
scale_classes=$bench/target/scale:$scale_path

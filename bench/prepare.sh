# Sourced by the other scripts: builds what is missing and says where it is.
# shellcheck shell=sh

bench=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(dirname -- "$bench")
dist=$home/target/geowire
# shellcheck disable=SC2034 # used by the scripts that source this
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -f "$dist/geowire.jar" ]; then
  (cd "$home" && mvn -q -B -DskipTests package) < /dev/null >&2 || exit 3
fi

build_bench() {
  (cd "$bench" && mvn -q -B process-classes) < /dev/null >&2 || exit 3
}

usage() {
  printf 'usage: %s %s\n' "$0" "$1" >&2
  exit 2
}

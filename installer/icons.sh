#!/usr/bin/env bash
# Draws the icon in every size and form that the systems want, from assets/icon/crossread.svg:
#
#   installer/icons.sh          (needs rsvg-convert and a JDK 25)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/jdk.sh"
svg=$here/../assets/icon/crossread.svg
# The window's own icons are resources of the program; the packages take those and the rest.
for size in 16 32 64 128 256; do
    rsvg-convert -w $size -h $size "$svg" -o "$here/../assets/icon/crossread-$size.png"
done
for size in 24 48 512; do
    rsvg-convert -w $size -h $size "$svg" -o "$here/icons/crossread-$size.png"
done
"$jdk/bin/java" "$here/IconFiles.java" "$here/icons" "$here/../assets/icon"

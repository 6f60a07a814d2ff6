#!/usr/bin/env bash
# Makes the caches of loaded classes of a laid-out program, which halve its start.
# The program runs without them: a failure here is told and is no error.
#
#   installer/class-cache.sh PROGRAM_FOLDER REPORT REPORT
set -u
program=$1 left=$2 right=$3
lib=$program/lib
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# $1 the cache's name, $2 further options of Java, then the program's arguments
train() {
    local face=$1 options=$2
    shift 2
    rm -f "$lib/$face.aot"
    CROSSREAD_JAVA_OPTIONS="-XX:AOTCacheOutput=$work/$face.aot -Xlog:disable $options" \
        "$program/bin/crossread" "$@" >"$work/$face.log" 2>&1
    if [ -s "$work/$face.aot" ]; then
        mv "$work/$face.aot" "$lib/$face.aot"
    else
        echo "No class cache for the $face; it will start more slowly." >&2
        tail -n 3 "$work/$face.log" >&2
    fi
}

train command "" compare "$left" "$right" -o "$work/comparison.html" -o "$work/comparison.json"

#!/usr/bin/env bash
# Makes the caches of loaded classes of a laid-out program, which halve its start.
# The program runs without them: a failure here is told and is no error.
#
#   installer/class-cache.sh PROGRAM_FOLDER
set -u
program=$1
lib=$program/lib
top=$(cd "$(dirname "$0")/.." && pwd)
samples=$top/assets/samples
left=$(echo "$samples"/zelensky-interview/000_*.txt)
right=$(echo "$samples"/zelensky-interview/003_*.txt)
other_left=$samples/prorogation-ruling/scottish-court.txt
other_right=$samples/prorogation-ruling/supreme-court.txt
# Between them these tell of speakers in nearly all the ways that the program knows, in both languages.
manners=$top/src/test/resources/quote/reports
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Profiles of methods serve the second compiler alone, which the program does without.
lean="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:disable"

# $1 the cache's name, $2 further options of Java, then the program's arguments
train() {
    local face=$1 options=$2
    shift 2
    rm -f "$lib/$face.aot"
    CROSSREAD_MAIN=org.crossread.Training \
        CROSSREAD_JAVA_OPTIONS="-XX:AOTCacheOutput=$work/$face.aot $lean $options" \
        "$program/bin/crossread" "$@" >"$work/$face.log" 2>&1
    keep "$face"
}

# Puts a cache in its place, or says that there is none.
keep() {
    if [ -s "$work/$1.aot" ]; then
        mv "$work/$1.aot" "$lib/$1.aot"
    else
        echo "No class cache for the $1; it will start more slowly." >&2
        tail -n 3 "$work/$1.log" >&2
    fi
}

# A long report with the words of two short ones: long ones are compared in ways of their own.
long() {
    for _ in $(seq 10); do
        cat "$1"
        printf '\n\n'
        cat "$2"
        printf '\n\n'
    done
}
long "$left" "$other_left" >"$work/left.txt"
# The right one also tells the opposite of the left one, and quotes it with a word left out: finding that is needed too.
{
    long "$right" "$other_right"
    sed 's/unlawful/legal/g; s/refused/accepted/g; s/ ready / /g' "$work/left.txt"
} >"$work/right.txt"

# All classes of a cache are made ready at every start, needed or not: what few calls need stays out,
# and costs them a tenth of a second.
train command "" compare "$left" "$right" -o "$work/comparison.html" -o "$work/comparison.json" \
    --then compare --lexical "$other_left" "$other_right" -o "$work/other.json" \
    --then compare --lexical "$work/left.txt" "$work/right.txt" -o "$work/long.json" \
    --then compare --lexical "$manners-en-1.txt" "$manners-en-2.txt" -o "$work/english.json" \
    --then compare --lexical "$manners-de-1.txt" "$manners-de-2.txt" -o "$work/german.json"

# The window draws on a virtual screen where there is one, since the classes for that belong into the cache, else without;
# $1 further options, then what runs the program. It is closed a little after it has come to rest.
open_window() {
    local options=$1 process
    shift
    : >"$work/window.log"
    CROSSREAD_TIMINGS=1 \
        CROSSREAD_JAVA_OPTIONS="-XX:AOTCacheOutput=$work/window.aot $lean $options -Dcrossread.home=$work" \
        "$@" bash -c 'echo $$ >"$0"; exec "$@"' "$work/process" "$program/bin/crossread" "$left" "$right" \
        >"$work/window.log" 2>&1 &
    process=$!
    for _ in $(seq 300); do
        grep -q '^timing at-rest' "$work/window.log" && break
        kill -0 $process 2>/dev/null || break
        sleep 0.2
    done
    sleep 2
    kill "$(cat "$work/process")" 2>/dev/null
    wait $process
}

window() {
    rm -f "$lib/window.aot"
    # Settings are read as at every start but the first.
    echo "lexical=false" >"$work/settings.properties"
    if command -v xvfb-run >/dev/null; then
        open_window "" xvfb-run -a -s "-screen 0 1440x900x24"
    fi
    [ -s "$work/window.aot" ] || open_window "-Dglass.platform=Headless -Dprism.order=sw" env
    keep window
}
window

#!/usr/bin/env bash
# How much processor time a window takes on two files until it rests, and how much memory: Crossread
# beside another program, in turn, so that other load on the machine cancels.
#
#   window-cpu.sh LEFT RIGHT [ROUNDS] [PEER…]     (a peer is a command that takes two files: meld …)
#
# Needs xvfb-run. Rest is: no processor time for two seconds. Prints one line for each run: name,
# seconds of user and system time of all its processes, peak memory of the largest in MiB; for
# Crossread also when each stage was shown, in milliseconds after its start. CROSSREAD names the
# program to measure, LEXICAL=1 has it compare by words alone, LIMIT is the longest wait in seconds.
set -u
left=$(realpath "$1") right=$(realpath "$2") rounds=${3:-5}
shift $(($# < 3 ? $# : 3))
here=$(cd "$(dirname "$0")/../../.." && pwd)
crossread=${CROSSREAD:-$here/target/crossread/bin/crossread}
limit=${LIMIT:-150}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# All processes below $1, itself included.
tree() {
    local child
    echo "$1"
    for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do tree "$child"; done
}

# Hundredths of a second of user and system time of the tree below $1, its dead children included.
ticks() {
    local sum=0 process stat
    for process in $(tree "$1"); do
        stat=$(cat "/proc/$process/stat" 2>/dev/null) || continue
        set -- "$1" ${stat##*) }
        sum=$((sum + ${13} + ${14} + ${15} + ${16}))
    done
    echo "$sum"
}

peak() {
    local most=0 process now
    for process in $(tree "$1"); do
        now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2>/dev/null)
        [ "${now:-0}" -le "$most" ] || most=$now
    done
    echo $((most / 1024))
}

# Runs "$@" on both files until it rests; its name is $name.
measure() {
    "$@" "$left" "$right" >/dev/null 2>"$work/err" &
    local process=$! before=-1 now still=0 waited=0
    while [ "$still" -lt 4 ] && [ "$waited" -lt $((limit * 2)) ] && kill -0 "$process" 2>/dev/null; do
        sleep 0.5
        waited=$((waited + 1))
        now=$(ticks "$process")
        # A blinking cursor is no work.
        if [ "$now" -gt 20 ] && [ $((now - before)) -le 1 ]; then still=$((still + 1)); else still=0; fi
        before=$now
    done
    printf '%s cpu %s.%02d s peak %s MiB%s' "$name" $((now / 100)) $((now % 100)) "$(peak "$process")" \
        "$([ "$still" -ge 4 ] || echo ' (not at rest)')"
    sed -n 's/^timing \([a-z-]*\) \([0-9.]*\)$/ \1 \2/p' "$work/err" | grep -v frame | tr -d '\n'
    echo
    kill $(tree "$process") 2>/dev/null
    wait "$process" 2>/dev/null
}

# Crossread with settings of its own, so that nothing of the user's is read or changed.
ours() {
    mkdir -p "$work/home"
    echo "lexical=${LEXICAL:+true}" >"$work/home/settings.properties"
    CROSSREAD_TIMINGS=1 measure env "CROSSREAD_JAVA_OPTIONS=-Dcrossread.home=$work/home" "$crossread"
}

if [ -z "${INSIDE:-}" ]; then
    INSIDE=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$0" "$left" "$right" "$rounds" "$@"
fi
for _ in $(seq "$rounds"); do
    name=crossread ours
    for peer in "$@"; do
        name=$peer measure "$peer"
    done
done

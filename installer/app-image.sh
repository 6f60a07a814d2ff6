#!/usr/bin/env bash
# Sourced by macos.sh and windows.sh: lays out the program with launchers of the system's own kind,
# out of target/image/crossread. Puts the folder into $app, the folder of its jars into $jars and
# the version into $version. Runs on Linux too, to try it.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/jdk.sh"
top=$(for_java "$here/..")
image=$top/target/image/crossread
packages=$top/target/packages
[ -d "$image/runtime" ] || { echo "First: installer/image.sh" >&2; exit 1; }
# The project's own version stands alone at this depth; sed of macOS knows no 0,/…/.
version=$(sed -n 's:^  <version>\(.*\)</version>.*:\1:p' "$top/pom.xml")
version=${version%-SNAPSHOT}

work=$(for_java "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT
mkdir -p "$packages" "$work/input"
cp -Rp "$image/lib/." "$work/input/"
rm -f "$work/input"/*.aot

common=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData --sun-misc-unsafe-memory-access=allow
    '-Dcrossread.lib=$APPDIR')
window=("${common[@]}" -XX:MaxNewSize=96m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40
    -XX:ReservedCodeCacheSize=128m -XX:+UseCompactObjectHeaders
    --enable-native-access=javafx.graphics,ALL-UNNAMED
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
    --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED)
{
    echo "java-options=${common[*]} --enable-native-access=ALL-UNNAMED"
    echo "win-console=true"
    echo "win-menu=false"
    echo "win-shortcut=false"
} >"$work/command.properties"
printf '%s\n' "extension=crossread" "mime-type=application/x-crossread" \
    "description=Crossread comparison" >"$work/association.properties"

# $1: the icon file; further arguments go to jpackage
app_image() {
    local icon=$1 option
    shift
    local options=()
    for option in "${window[@]}"; do options+=(--java-options "$option"); done
    rm -rf "$top/target/app"
    # macOS takes no version that begins with 0; macos.sh puts the right one in afterwards.
    "$jdk/bin/jpackage" --type app-image --name Crossread --app-version "1.${version#*.}" \
        --vendor "The Crossread authors" --copyright "The Crossread authors, Apache License 2.0" \
        --description "Compare two reports of one event" --icon "$icon" \
        --runtime-image "$image/runtime" --input "$work/input" --main-jar crossread.jar \
        --main-class org.crossread.Main "${options[@]}" \
        --add-launcher crossread-command="$work/command.properties" --dest "$top/target/app" "$@"
    app=$(echo "$top"/target/app/*)
    jars=$(dirname "$(find "$app" -name crossread.jar)")
    cp -R "$image/share/doc/crossread/licences" "$jars/licences"
    cp "$top/LICENSE" "$top/NOTICE" "$jars/"
    "$jdk/bin/java" "$here/WholeBom.java" "$image" "$top" "$jars/crossread-sbom.json"
}

# Makes one launcher's cache of loaded classes with that launcher, then names it in its settings.
# $1 launcher, $2 name of the cache, further arguments go to the program
cache() {
    local launcher=$1 face=$2 settings
    shift 2
    settings=$jars/$(basename "${launcher%.exe}").cfg
    JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$jars/$face.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:disable -Dglass.platform=Headless -Dprism.order=sw -Dcrossread.home=$work" \
        CROSSREAD_TIMINGS=1 "$launcher" "$@" >"$work/$face.log" 2>&1 &
    local process=$!
    for _ in $(seq 300); do
        grep -q '^timing at-rest' "$work/$face.log" && break
        kill -0 $process 2>/dev/null || break
        sleep 0.2
    done
    kill $process 2>/dev/null || true
    wait $process || true
    if [ -s "$jars/$face.aot" ]; then
        awk -v line="java-options=-XX:AOTCache=\$APPDIR/$face.aot" \
            '{print} /^\[JavaOptions\]/ {print line; print "java-options=-Xlog:aot=off"; print "java-options=-Xlog:cds=off"}' \
            "$settings" >"$work/cfg"
        cp "$work/cfg" "$settings"
    else
        echo "No class cache for $face; it will start more slowly." >&2
    fi
}

# $1: the folder of the launchers, $2: their ending
caches() {
    local samples=$top/assets/samples/zelensky-interview
    cache "$1/crossread-command$2" command compare "$samples"/000_*.txt "$samples"/003_*.txt \
        -o "$work/out.html" -o "$work/out.json"
    cache "$1/Crossread$2" window "$samples"/000_*.txt "$samples"/003_*.txt
}

#!/usr/bin/env bash
# Opens the bare window that Crossread's is measured beside, with the libraries and flags of the packed program and a class
# cache made in the same way. Needs `mvn package -DskipTests`; window-cpu.py calls it.
#
#   bare-window.sh prepare LEFT RIGHT     compiles it and makes its cache
#   bare-window.sh LEFT RIGHT
set -u
here=$(cd "$(dirname "$0")/../../.." && pwd)
program=$here/target/crossread bare=$here/target/bare-window
java=${JAVA_HOME:-$(echo /usr/lib/jvm/*25*)}/bin
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -XX:-UsePerfData -XX:+UseCompactObjectHeaders
    "--module-path=$program/lib/javafx" --add-modules=javafx.controls --enable-native-access=javafx.graphics
    -cp "$bare/bare.jar")
[ -e /dev/dri ] || [ -e /dev/nvidiactl ] || [ -e /dev/dxg ] || options+=(-Dprism.order=sw)
if [ "$1" = prepare ]; then
    shift
    rm -rf "$bare"
    mkdir -p "$bare/classes"
    "$java/javac" -d "$bare/classes" --module-path "$program/lib/javafx" --add-modules javafx.controls \
        "$here/src/test/java/org/crossread/ui/BareWindow.java" &&
        "$java/jar" cf "$bare/bare.jar" -C "$bare/classes" . &&
        exec "$java/java" -XX:AOTCacheOutput="$bare/bare.aot" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
            -Xlog:disable -Dcrossread.bare=train "${options[@]}" org.crossread.ui.BareWindow "$@"
fi
exec "$java/java" -XX:AOTCache="$bare/bare.aot" -Xlog:aot=off -Xlog:cds=off -XX:+UnlockDiagnosticVMOptions \
    -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining "${options[@]}" org.crossread.ui.BareWindow "$@"

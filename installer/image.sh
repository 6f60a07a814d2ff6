#!/usr/bin/env bash
# Makes the program with a Java runtime of its own, which can be moved to any folder:
#
#   mvn -q package -DskipTests && installer/image.sh [FOLDER]
#
# FOLDER is target/image/crossread unless named. JavaFX is linked into the runtime; the program's
# jars stay on the class path. The caches of loaded classes are made with this very runtime.
set -euo pipefail
. "$(dirname "$0")/jdk.sh"
here=$(for_java "$(dirname "$0")")
top=$(for_java "$here/..")
program=$top/target/crossread
image=${1:-$top/target/image/crossread}
# What begins so is no path, whatever Git Bash thinks.
export MSYS2_ARG_CONV_EXCL=glob:

[ -f "$program/lib/crossread.jar" ] || { echo "First: mvn -q package -DskipTests" >&2; exit 1; }

# No java.net.http and no java.sql: the program talks to no network and no database. jdk.charsets
# reads old encodings, jdk.localedata and the languages below name months.
modules=java.base,java.desktop,java.logging,java.prefs,java.xml
modules+=,jdk.charsets,jdk.localedata,jdk.unsupported,javafx.controls

rm -rf "$image"
mkdir -p "$image"
"$jdk/bin/jlink" --module-path "$program/lib/javafx" --add-modules "$modules" \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive \
    --exclude-resources 'glob:/javafx.*/*.so,glob:/javafx.*/*.dylib,glob:/javafx.*/*.dll' \
    --include-locales en,de,fr,es,it,pl,pt,ru,uk --output "$image/runtime"
# JavaFX looks for its libraries here before it unpacks any to the user's home.
natives=$image/runtime/lib
[ ! -f "$image/runtime/bin/java.exe" ] || natives=$image/runtime/bin
for file in "$program"/lib/javafx/*.{so,dylib,dll}; do
    [ ! -f "$file" ] || cp -p "$file" "$natives/"
done
# The names that a debugger would show: 6 MB. Elsewhere they are in files of their own.
if [ "$(uname -s)" = Linux ] && command -v strip >/dev/null; then
    find "$image/runtime" -type f \( -name '*.so' -o -perm -u+x \) -exec strip --strip-unneeded {} +
fi
# Needed only with heaps of 32 GB and more.
rm -f "$image"/runtime/lib/server/classes_nocoops*.jsa

cp -Rp "$program/bin" "$image/bin"
cp -Rp "$program/lib" "$image/lib"
rm -rf "$image/lib/javafx" "$image"/lib/*.aot
"$jdk/bin/java" "$here/Licences.java" "$image" "$top"

# Elsewhere the launchers that jpackage makes bring caches of their own.
if [ "$(uname -s)" = Linux ]; then
    "$here/class-cache.sh" "$image"
fi
du -sh "$image"

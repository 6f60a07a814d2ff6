# shellcheck shell=bash
# Sourced: puts into $jdk the JDK 25 or newer to link a runtime with: JAVA_HOME, else the newest installed one.
jdk_version() {
    local version=0 line
    if [ -x "$1/bin/jlink" ] || [ -x "$1/bin/jlink.exe" ]; then
        while IFS= read -r line; do
            case $line in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=\"}
                version=${line%%[!0-9]*}
                ;;
            esac
        done <"$1/release"
    fi
    echo "${version:-0}"
}

# Prints folder $1 as Java understands it: Git Bash has paths of its own, and turns only some arguments round.
for_java() {
    if command -v cygpath >/dev/null; then cygpath -am "$1"; else (cd "$1" && pwd); fi
}

jdk="" jdk_best=24
for folder in /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${JAVA_HOME:-/nowhere}"; do
    found=$(jdk_version "$folder")
    # JAVA_HOME comes last and wins whenever it fits.
    if [ "$found" -gt "$jdk_best" ] || { [ "$folder" = "${JAVA_HOME:-}" ] && [ "$found" -ge 25 ]; }; then
        jdk=$folder jdk_best=$found
    fi
done
if [ -z "$jdk" ]; then
    echo "A JDK 25 or newer with jlink is needed; set JAVA_HOME to one." >&2
    exit 1
fi

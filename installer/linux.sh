#!/usr/bin/env bash
# Makes the packages for Linux out of a program image:
#
#   mvn -q package -DskipTests && installer/image.sh && installer/linux.sh
#
# target/packages then holds a .tar.gz that runs from any folder, a .deb where dpkg-deb is installed
# and an .rpm where rpmbuild is, with their SHA-256 sums.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/.." && pwd)
. "$here/jdk.sh"
image=$top/target/image/crossread
packages=$top/target/packages
id=org.crossread.Crossread
[ -x "$image/runtime/bin/java" ] || { echo "First: installer/image.sh" >&2; exit 1; }

version=$("$image/bin/crossread" --version)
version=${version#crossread }
plain=${version/-SNAPSHOT/\~snapshot}
case $(uname -m) in
x86_64) deb_architecture=amd64 ;;
aarch64) deb_architecture=arm64 ;;
*) deb_architecture=$(uname -m) ;;
esac
# All files get the time of the build's contents, so that two builds are alike.
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' "$top/pom.xml")" +%s)
export SOURCE_DATE_EPOCH

rm -rf "$packages" "$top/target/root"
mkdir -p "$packages"
root=$top/target/root

share() {
    local share=$1/share size
    mkdir -p "$share"/{applications,metainfo,mime/packages,man/man1,bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
    cp "$here/linux/$id.desktop" "$share/applications/"
    cp "$here/linux/$id.metainfo.xml" "$share/metainfo/"
    cp "$here/linux/$id.mime.xml" "$share/mime/packages/$id.xml"
    gzip -9nc "$here/linux/crossread.1" >"$share/man/man1/crossread.1.gz"
    cp "$here/linux/crossread.bash" "$share/bash-completion/completions/crossread"
    cp "$here/linux/_crossread" "$share/zsh/site-functions/"
    cp "$here/linux/crossread.fish" "$share/fish/vendor_completions.d/"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "$(ls "$here/icons/crossread-$size.png" "$top/assets/icon/crossread-$size.png" 2>/dev/null | head -n 1)" \
            "$share/icons/hicolor/${size}x$size/apps/$id.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$top/assets/icon/crossread.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
    mkdir -p "$share/doc/crossread"
    cp -R "$image/share/doc/crossread/." "$share/doc/crossread/"
    "$jdk/bin/java" "$here/WholeBom.java" "$image" "$top" "$share/doc/crossread/crossread-sbom.json"
}

# Everything gets one time, which is that of the jars, as the class caches demand; and plain rights, whoever builds.
settle() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    find "$1" ! -type l \( -type d -o -perm -u+x \) -exec chmod 755 {} +
    find "$1" -type f ! -perm -u+x -exec chmod 644 {} +
}

# The system's folders, for .deb and .rpm.
mkdir -p "$root/usr/bin" "$root/usr/lib/crossread"
cp -a "$image"/{bin,lib,runtime} "$root/usr/lib/crossread/"
ln -s ../lib/crossread/bin/crossread "$root/usr/bin/crossread"
share "$root/usr"
# What Debian asks of every package.
{
    cat "$top/NOTICE"
    printf '\nOn Debian systems texts of these licences also lie in %s, %s and %s.\n' \
        /usr/share/common-licenses/Apache-2.0 /usr/share/common-licenses/GPL-2 /usr/share/common-licenses/MPL-1.1
} >"$root/usr/share/doc/crossread/copyright"
gzip -9nc "$top/src/docs/CHANGELOG.md" >"$root/usr/share/doc/crossread/CHANGELOG.md.gz"
printf 'crossread (%s) unstable; urgency=medium\n\n  * What changed: CHANGELOG.md.gz beside this file.\n\n -- %s  %s\n' "$plain" \
    "$(sed -n 's/^Maintainer: //p' "$here/linux/deb-control")" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" |
    gzip -9nc >"$root/usr/share/doc/crossread/changelog.gz"
settle "$root"

# One folder that can lie anywhere.
folder=$top/target/folder/crossread-$version
rm -rf "$top/target/folder"
mkdir -p "$folder"
cp -a "$image"/{bin,lib,runtime} "$folder/"
share "$folder"
settle "$folder"
tar -C "$top/target/folder" --sort=name --owner=0 --group=0 --numeric-owner -cf - "crossread-$version" |
    gzip -9n >"$packages/crossread-$version-linux-$(uname -m).tar.gz"

if command -v dpkg-deb >/dev/null; then
    mkdir "$root/DEBIAN"
    size=$(du -sk --exclude=DEBIAN "$root" | cut -f1)
    sed "s/@VERSION@/$plain/; s/@ARCHITECTURE@/$deb_architecture/; s/@SIZE@/$size/" "$here/linux/deb-control" \
        >"$root/DEBIAN/control"
    settle "$root"
    dpkg-deb --build --root-owner-group -Zzstd -z9 "$root" "$packages/crossread_${plain}_$deb_architecture.deb" >/dev/null
    rm -r "$root/DEBIAN"
    settle "$root"
fi

if command -v rpmbuild >/dev/null; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    sed "s/@VERSION@/$plain/; s:@ROOT@:$root:" "$here/linux/crossread.spec" >"$work/crossread.spec"
    rpmbuild -bb --quiet --define "_topdir $work" --define "_rpmdir $packages" \
        --define "_rpmfilename crossread-$plain.%{ARCH}.rpm" --define "_binary_payload w9.zstdio" \
        --define "use_source_date_epoch_as_buildtime 1" --define "_buildhost localhost" "$work/crossread.spec"
fi

cd "$packages"
sha256sum ./* >SHA256SUMS
ls -l

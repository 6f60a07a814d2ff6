#!/usr/bin/env bash
# Makes the installer for Windows (on Windows, in Git Bash, with the WiX toolset 3 or later on the PATH):
#
#   mvn -q package -DskipTests && installer/image.sh && installer/windows.sh
#
# The .msi installs for one user, needs no administrator, and replaces an older version: the upgrade
# code below never changes. With WINDOWS_SIGNING_CERTIFICATE (the thumbprint of a certificate in the
# user's store) the programs and the .msi are signed.
set -euo pipefail
. "$(dirname "$0")/app-image.sh"
app_image "$here/icons/crossread.ico"
caches "$app" .exe

sign() {
    if [ -n "${WINDOWS_SIGNING_CERTIFICATE:-}" ]; then
        signtool sign -sha1 "$WINDOWS_SIGNING_CERTIFICATE" -fd SHA256 -tr http://timestamp.digicert.com -td SHA256 "$@"
    else
        echo "Not signed: WINDOWS_SIGNING_CERTIFICATE is not set." >&2
    fi
}
sign "$app"/*.exe
"$jdk/bin/jpackage" --type msi --app-image "$app" --name Crossread --app-version "$version" \
    --vendor "The Crossread authors" --license-file "$top/LICENSE" \
    --file-associations "$work/association.properties" \
    --win-per-user-install --win-dir-chooser --win-menu --win-menu-group Crossread --win-shortcut-prompt \
    --win-upgrade-uuid 6f0b7f0e-6f53-4d8b-9f1b-3b6f4f6c2a51 --dest "$work/msi"
msi=$packages/Crossread-$version-windows-x64.msi
mv "$work"/msi/*.msi "$msi"
sign "$msi"
(cd "$top/target/app" && "$jdk/bin/jar" --create --no-manifest --file "$packages/Crossread-$version-windows-x64.zip" Crossread)
cd "$packages" && sha256sum ./* >SHA256SUMS && ls -l

#!/usr/bin/env bash
# Makes the disk image for macOS (on macOS, with the Xcode command line tools):
#
#   mvn -q package -DskipTests && installer/image.sh && installer/macos.sh
#
# With MAC_SIGNING_KEY (the name of a “Developer ID Application” identity in the keychain) the
# program is signed; notarise the result with `xcrun notarytool submit`. Without it macOS asks the
# first time whether to open a program of an unknown developer.
set -euo pipefail
. "$(dirname "$0")/app-image.sh"
app_image "$here/icons/crossread.icns" --mac-package-identifier org.crossread.Crossread \
    --mac-package-name Crossread --mac-app-category public.app-category.productivity \
    --file-associations "$work/association.properties"
caches "$app/Contents/MacOS" ""
/usr/libexec/PlistBuddy -c "Set :CFBundleShortVersionString $version" "$app/Contents/Info.plist"
if [ -n "${MAC_SIGNING_KEY:-}" ]; then
    find "$app" -type f \( -name '*.dylib' -o -perm -u+x \) -exec \
        codesign --force --options runtime --timestamp --entitlements "$here/macos.entitlements" --sign "$MAC_SIGNING_KEY" {} +
    codesign --force --options runtime --timestamp --entitlements "$here/macos.entitlements" --sign "$MAC_SIGNING_KEY" "$app"
else
    codesign --force --deep --sign - "$app"
    echo "Not signed by a developer: MAC_SIGNING_KEY is not set." >&2
fi
"$jdk/bin/jpackage" --type dmg --app-image "$app" --name Crossread --app-version "1.${version#*.}" \
    --icon "$here/icons/crossread.icns" --license-file "$top/LICENSE" --dest "$work/dmg"
mv "$work"/dmg/*.dmg "$packages/Crossread-$version-macos-$(uname -m).dmg"
tar -C "$top/target/app" -czf "$packages/Crossread-$version-macos-$(uname -m).tar.gz" "$(basename "$app")"
cd "$packages" && shasum -a 256 ./* >SHA256SUMS && ls -l

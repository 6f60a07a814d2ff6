#!/usr/bin/env bash
# Proves the .deb in a bare Debian without Java: installs, starts, exports, removes without a trace.
#
#   debootstrap --variant=minbase bookworm ROOT && installer/try-deb.sh ROOT target/packages/*.deb
#
# Needs root's rights. The window is opened on the sample pair under a virtual display and killed. All
# of it runs among processes of its own: those of the machine are neither seen nor touched.
set -euo pipefail
root=$1 package=$2
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../assets/samples/zelensky-interview

mkdir -p "$root/tmp/try"
cp "$package" "$root/tmp/try/crossread.deb"
cp "$samples"/000_*.txt "$root/tmp/try/left.txt"
cp "$samples"/003_*.txt "$root/tmp/try/right.txt"
cp /etc/resolv.conf "$root/etc/resolv.conf"
[ -c "$root/dev/null" ] || mknod -m 666 "$root/dev/null" c 1 3

cat >"$root/tmp/try/inside.sh" <<'INSIDE'
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /tmp/try
files() { find / -xdev \( -path /proc -o -path /tmp -o -path /root -o -path /var/log -o -path /var/cache -o -path /var/lib/dpkg \
    -o -path /var/lib/apt -o -path /dev -o -path /run \) -prune -o -print | sort; }
apt-get update -qq
apt-get install -qq --no-install-recommends xvfb xauth >install.log 2>&1
! command -v java || { echo "there is a Java"; exit 1; }
# Once to bring the libraries it needs, which stay; from then on nothing may stay.
apt-get install -qq --no-install-recommends ./crossread.deb >>install.log 2>&1
apt-get purge -qq crossread >>install.log 2>&1
files >before
apt-get install -qq --no-install-recommends ./crossread.deb >>install.log 2>&1
echo "installed: $(dpkg-query -W -f '${Version}, ${Installed-Size} KB' crossread)"
crossread --version
ls -A /tmp >temporary
outputs=(out.html out.pdf out.docx out.png out.csv out.pairs.csv out.json out.md out.txt out.crossread)
crossread compare left.txt right.txt "${outputs[@]/#/-o}"
wc -c "${outputs[@]}"
crossread compare out.crossread -o again.json
cmp out.json again.json
CROSSREAD_TIMINGS=1 xvfb-run -a -s "-screen 0 1440x900x24" crossread left.txt right.txt 2>window.log &
window=$!
for _ in $(seq 300); do grep -q at-rest window.log && break; sleep 0.2; done
grep '^timing [a-z]*-' window.log
pkill -9 -f org.crossread.Main || true
wait $window 2>/dev/null || true
echo "left in the temporary folder: $(ls -A /tmp | diff temporary - | grep '^>' | tr '\n' ' ')"
echo "in the home folder: $(find /root -newer install.log -type f | tr '\n' ' ')"
crossread forget
test -z "$(find /root -ipath '*crossread*')" || { echo "not all forgotten"; exit 1; }
test -e /usr/share/applications/org.crossread.Crossread.desktop
apt-get purge -qq crossread >>install.log 2>&1
files >after
if diff before after; then echo "removed without a trace"; else exit 1; fi
INSIDE
unshare --pid --fork --mount-proc="$root/proc" chroot "$root" bash /tmp/try/inside.sh

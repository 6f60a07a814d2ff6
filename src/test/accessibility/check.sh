#!/usr/bin/env bash
# Checks the exported web page with axe-core in a headless Chromium: no violation in light and in dark.
#
#   src/test/accessibility/check.sh PROGRAM LEFT RIGHT
#
# PROGRAM is the packed program's start script (target/crossread/bin/crossread). Needs npm, which fetches axe-core into a
# temporary folder, and chromium (or its path in CHROMIUM). Nothing of it is part of the program.
set -eu
program=$1 left=$2 right=$3
chromium=${CHROMIUM:-chromium}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --prefix "$work" axe-core@4.14.1 >/dev/null
failed=0
for theme in light dark; do
    for show in shared different; do
        "$program" compare "$left" "$right" --theme $theme --show $show -o "$work/page.html"
        # The page forbids scripts, so its copy for the check has that line taken out.
        {
            grep -v 'Content-Security-Policy' "$work/page.html" | sed '/<\/body>/,$d'
            printf '<script>'
            cat "$work/node_modules/axe-core/axe.min.js"
            cat <<'SCRIPT'
</script><script>
axe.run(document).then(found => {
  const lines = found.violations.flatMap(rule =>
    rule.nodes.map(node => `${rule.impact} ${rule.id}: ${node.target} ${node.failureSummary.replace(/\s+/g, ' ')}`));
  document.documentElement.textContent =
    `AXE passes=${found.passes.length} violations=${lines.length}\n${lines.join('\n')}`;
});
</script></body></html>
SCRIPT
        } >"$work/checked.html"
        "$chromium" --headless --no-sandbox --disable-gpu --window-size=1280,900 --virtual-time-budget=20000 \
            --dump-dom "file://$work/checked.html" 2>/dev/null | sed 's/^<html[^>]*>//; s/<\/html>$//' >"$work/result"
        echo "$theme $show: $(grep -m1 '^AXE' "$work/result" || echo 'axe did not run')"
        grep -q 'violations=0$' "$work/result" || { sed 1d "$work/result" | head -n 40; failed=1; }
    done
done
exit $failed

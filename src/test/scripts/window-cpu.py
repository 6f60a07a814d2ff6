#!/usr/bin/env python3
"""Measures how much processor time a window takes on two files until it shows them and until it rests, and how much memory:
Crossread beside other programs, in turn, so that other load on the machine cancels. Every window gets the same size.

    src/test/scripts/window-cpu.py LEFT RIGHT 5 bare meld diffuse kompare

A peer is a command that takes two files; `bare` is a window of two plain list views with the same paragraphs, of the same
libraries, flags and kind of class cache (src/test/java/org/crossread/ui/BareWindow.java). Each run prints a line: CPU is user +
system of all its processes, in seconds, until the texts show (of another program: until its window is on the screen) and until
rest (no processor time for two seconds); the peak is the largest resident size of one process, in MiB. The last lines are
medians, and medians of Crossread's CPU by each peer's, round by round.

Needs xvfb-run and xdotool; Python 3, standard library only. LEXICAL=1 compares by words alone; CROSSREAD names the program to
measure, PROGRAM further options of Java for it; LIMIT is the longest wait in seconds.
"""
import os
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HOME = pathlib.Path(__file__).resolve().parents[3]
BARE = HOME / "src/test/scripts/bare-window.sh"
LIMIT = float(os.environ.get("LIMIT", "150"))
WIDTH, HEIGHT = 1440, 900
# What Meld puts around its window.
MELD = f"[org/gnome/meld/window-state]\nwidth={WIDTH - 10}\nheight={HEIGHT - 56}\n"


def tree(process):
    found = [process]
    for children in pathlib.Path(f"/proc/{process}/task").glob("*/children"):
        try:
            for child in children.read_text().split():
                found += tree(int(child))
        except OSError:
            pass
    return found


def ticks(process):
    """Hundredths of a second of the tree, its dead children included."""
    total = 0
    for one in tree(process):
        try:
            fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(map(int, fields[11:15]))
        except OSError:
            pass
    return total


def peak(process):
    most = 0
    for one in tree(process):
        try:
            status = pathlib.Path(f"/proc/{one}/status").read_text()
            most = max(most, *map(int, re.findall(r"^VmHWM:\s*(\d+)", status, re.M)))
        except (OSError, TypeError):
            pass
    return most / 1024


class Run:
    """One start of one program, until it rests."""

    def __init__(self, command, env, tells):
        self.shown, self.stages = None, []
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE if tells else subprocess.DEVNULL, text=True)
        threading.Thread(target=self.listen if tells else self.watch, daemon=True).start()
        self.wait()
        self.peak = peak(self.process.pid)
        for one in reversed(tree(self.process.pid)):
            try:
                os.kill(one, 15)
            except ProcessLookupError:
                pass
        self.process.wait()

    def listen(self):
        for line in self.process.stderr:
            stage = re.match(r"timing ([a-z-]+) (\d+)$", line)
            if stage and stage[1] != "frame":
                if stage[1] == "text-shown":
                    self.shown = ticks(self.process.pid)
                self.stages.append(stage[1] + " " + stage[2])

    def watch(self):
        """Waits for the window, and gives it the size that all have."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "."],
                               capture_output=True, text=True, check=False).stdout.split()
        self.shown = ticks(self.process.pid)
        for window in found[:1]:
            size = subprocess.run(["xdotool", "getwindowgeometry", window], capture_output=True, text=True, check=False)
            if f"{WIDTH}x{HEIGHT}" not in size.stdout:
                subprocess.run(["xdotool", "windowsize", window, str(WIDTH), str(HEIGHT)], check=False)

    def wait(self):
        before, still, end = -1, 0, time.time() + LIMIT
        while still < 4 and time.time() < end and self.process.poll() is None:
            time.sleep(0.5)
            now = ticks(self.process.pid)
            # A blinking cursor is no work.
            still = still + 1 if now > 20 and now - before <= 1 else 0
            before = now
        self.rest, self.rests = before, still >= 4


def start(name, files, work):
    env = dict(os.environ, HOME=str(work), XDG_CONFIG_HOME=str(work / "config"), GSETTINGS_BACKEND="keyfile",
               CROSSREAD_TIMINGS="1")
    if name == "crossread":
        (work / "settings.properties").write_text(f"lexical={'true' if os.environ.get('LEXICAL') else 'false'}\n")
        env["CROSSREAD_JAVA_OPTIONS"] = f"-Dcrossread.home={work} " + os.environ.get("PROGRAM", "")
        return Run([os.environ.get("CROSSREAD", HOME / "target/crossread/bin/crossread"), *files], env, True)
    if name == "bare":
        return Run([BARE, *files], env, True)
    keyfile = work / "config/glib-2.0/settings/keyfile"
    keyfile.parent.mkdir(parents=True, exist_ok=True)
    keyfile.write_text(MELD)
    return Run([*shlex.split(name), *files], env, False)


def tell(name, run):
    shown = "-" if run.shown is None else f"{run.shown / 100:.2f}"
    print(f"{name:10} shown {shown:>5} s  rest {run.rest / 100:6.2f} s  peak {run.peak:5.0f} MiB"
          f"{'' if run.rests else ' (not at rest)'}  {', '.join(run.stages)}", flush=True)


def middle(values):
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else float("nan")


def main():
    files, rounds, peers = [os.path.abspath(one) for one in sys.argv[1:3]], int(sys.argv[3]), sys.argv[4:]
    runs = {name: [] for name in ["crossread", *peers]}
    if "bare" in peers:
        subprocess.run([BARE, "prepare", *files], check=True)
    for _ in range(rounds):
        for name, own in runs.items():
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
                own.append(start(name, files, pathlib.Path(work)))
            tell(name, own[-1])
    print("medians")
    for name, own in runs.items():
        print(f"{name:10} shown {middle([run.shown for run in own]) / 100:5.2f} s  rest {middle([run.rest for run in own]) / 100:6.2f} s"
              f"  peak {max(run.peak for run in own):5.0f} MiB")
    for peer in peers:
        both = list(zip(runs["crossread"], runs[peer]))
        shown = middle([a.shown / b.shown if a.shown and b.shown else None for a, b in both])
        print(f"crossread : {peer:10} shown {shown:5.2f}  rest {middle([a.rest / b.rest for a, b in both]):5.2f}")


if __name__ == "__main__":
    if "INSIDE" not in os.environ:
        os.execvpe("xvfb-run", ["xvfb-run", "-a", "-s", f"-screen 0 {WIDTH}x{HEIGHT}x24", sys.executable, *sys.argv],
                   dict(os.environ, INSIDE="1"))
    main()

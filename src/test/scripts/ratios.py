#!/usr/bin/env python3
"""Runs commands in turn and prints the median CPU, wall time and peak memory of each, and the median of its CPU by that of the
first command, run by run: so the load of the machine cancels.

    src/test/scripts/ratios.py 5 "wdiff -s A B" "target/crossread/bin/crossread compare --lexical A B -o OUT.json"

CPU is user + system of the whole process, in seconds; the peak is the largest resident size in MiB. What the commands print is
dropped. Python 3, standard library only.
"""
import os
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.time()
    process = subprocess.Popen(["bash", "-c", command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.time() - start
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main():
    rounds, commands = int(sys.argv[1]), sys.argv[2:]
    runs = [[run(command) for command in commands] for _ in range(rounds)]
    print(f"{'CPU s':>8} {'wall s':>8} {'peak':>6} {'exit':>4} {'ratio':>7}")
    for k, command in enumerate(commands):
        own = [turn[k] for turn in runs]
        cpu, wall = (statistics.median(one[i] for one in own) for i in (0, 1))
        ratio = statistics.median(turn[k][0] / turn[0][0] for turn in runs)
        print(f"{cpu:8.3f} {wall:8.3f} {max(one[2] for one in own):6.0f} {own[0][3]:4d} {ratio:7.2f}  {command}")


if __name__ == "__main__":
    main()

"""Runs one command and prints its exit status, wall time, CPU time of it and its children (s), and peak memory (KiB):
of the command alone, of the largest of its children, of all of them at one moment.

  python -I -S measure_tree.py SECONDS COMMAND…

Memory is looked at fifty times a second; what is gone within that is not seen.
"""

import os
import re
import signal
import sys
import threading
import time

limit, command = int(sys.argv[1]), sys.argv[2:]
peaks = [0, 0, 0]
HELD = re.compile(rb"VmHWM:\s+(\d+) kB.*VmRSS:\s+(\d+) kB", re.DOTALL)


def family(process):
    """The process and all below it."""
    yield process
    try:
        for thread in os.listdir("/proc/%d/task" % process):
            with open("/proc/%d/task/%s/children" % (process, thread), "rb") as file:
                for child in file.read().split():
                    yield from family(int(child))
    except OSError:
        return


def look(process):
    """Notes what the family holds now."""
    total = 0
    for member in family(process):
        try:
            with open("/proc/%d/status" % member, "rb") as file:
                found = HELD.search(file.read())
        except OSError:
            continue
        if found:
            total += int(found[2])
            peaks[member != process] = max(peaks[member != process], int(found[1]))
    peaks[2] = max(peaks[2], total)


def watch(process, ended):
    while not ended.wait(0.02):
        look(process)


nowhere = os.open(os.devnull, os.O_RDWR)
started = time.monotonic()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
    (os.POSIX_SPAWN_DUP2, nowhere, number) for number in (0, 1, 2)])
ended = threading.Event()
watcher = threading.Thread(target=watch, args=(child, ended))
watcher.start()
signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
signal.alarm(limit)
_, status, used = os.wait4(child, 0)
wall = time.monotonic() - started
ended.set()
watcher.join()
print(os.waitstatus_to_exitcode(status), wall, used.ru_utime + used.ru_stime, *peaks)

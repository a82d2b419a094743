"""Runs one command and prints its exit status, wall time, CPU time (s) and peak memory (KiB).

  python -I -S measure.py SECONDS COMMAND…

A process of its own, and a small one: Linux counts the memory that the parent had when it started
the command towards the command's peak. Whoever runs longer than SECONDS is ended.
"""

import os
import signal
import sys
import time

limit, command = int(sys.argv[1]), sys.argv[2:]
nowhere = os.open(os.devnull, os.O_RDWR)
started = time.monotonic()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
    (os.POSIX_SPAWN_DUP2, nowhere, number) for number in (0, 1, 2)])
signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
signal.alarm(limit)
_, status, used = os.wait4(child, 0)
wall = time.monotonic() - started
print(os.waitstatus_to_exitcode(status), wall, used.ru_utime + used.ru_stime, used.ru_maxrss)

#!/usr/bin/env python3
"""What `boekbouw links` says of hosts that lie, stall, break off and pretend, held against what has to be said of them.

The hosts are on loopback, made up, and gone with the run; nothing leaves this machine. `--show` starts them alone, and
prints the options with which a program finds them. Exit code: 0 nothing found, 1 findings, 2 wrong usage, 3 the program
is missing.
"""

import sys

from links.oracle import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

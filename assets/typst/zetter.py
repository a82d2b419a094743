"""Typesets one file with Typst, on behalf of boekbouw, which starts this program and tells it everything.

    python -I -S zetter.py root=FOLDER input=boek.typ output=FILE.pdf timestamp=0 seconds=300 memory=4294967296
                           threads=2 [standard=ua-1]… [fonts=FOLDER]…

Writes what Typst says to standard output, a line a remark, with its parts behind tabs:

    error|warning   what it says   hints   places, each as path:line:column, the innermost first
    missing|other   what is missing of the engine; which version there is
    panic           what the engine said when it broke down

Exit codes: 0 typeset, 1 not, 3 the engine is missing.
"""

import ctypes
import os
import re
import resource
import signal
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
PR_SET_PDEATHSIG = 1

HEAD = re.compile(r"^(error|warning|help|note): (.*)$")
PLACE = re.compile(r"^ *┌─ (.+):(\d+):(\d+)$")
HINT = re.compile(r"^ *= hint: (.*)$")


def main(arguments):
    wishes = Wishes(arguments)
    os.chdir(wishes.one("root"))
    close_off(wishes)
    typst = find_engine()
    if typst is None:
        return 3
    return typeset(typst, wishes)


class Wishes:
    def __init__(self, arguments):
        self.pairs = [argument.split("=", 1) for argument in arguments]

    def all(self, name):
        return [value for key, value in self.pairs if key == name]

    def one(self, name):
        return self.all(name)[0]


def close_off(wishes):
    """From here on this process cannot outlive its parent, reach a network, or take more than its share."""
    system = ctypes.CDLL(None, use_errno=True)
    system.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # The first is for root, the second for everybody else where the system allows it. Where neither does, the
    # environment still names a proxy that nobody answers at.
    if system.unshare(CLONE_NEWNET) != 0:
        system.unshare(CLONE_NEWUSER | CLONE_NEWNET)
    memory, seconds = int(wishes.one("memory")), int(wishes.one("seconds"))
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_CPU, (seconds + 1) * int(wishes.one("threads")))
    # What it holds. Room that is merely set aside for each thread counts as address space and costs nothing.
    limit(resource.RLIMIT_DATA, memory)
    limit(resource.RLIMIT_AS, 8 * memory + (4 << 30))


def limit(what, value):
    hard = resource.getrlimit(what)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (value, value))


def find_engine():
    """The pinned Typst beside this Python, from no folder of the user's own."""
    for folder in library_folders():
        if os.path.isdir(os.path.join(folder, "typst")):
            sys.path.append(folder)
            break
    try:
        import typst
    except ImportError as error:
        tell("missing", str(error))
        return None
    if typst.__version__ != wanted_version():
        tell("other", typst.__version__)
        return None
    return typst


def library_folders():
    """Without site.py, which `-S` leaves out, nobody else adds the folder of an environment."""
    import site

    home = os.path.dirname(os.path.dirname(sys.executable))
    name = "python%d.%d" % sys.version_info[:2]
    return [os.path.join(home, "lib", name, "site-packages"), *site.getsitepackages()]


def wanted_version():
    requirements = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.txt")
    with open(requirements, encoding="utf-8") as lines:
        return next(line.split("==")[1].strip() for line in lines if line.startswith("typst=="))


def typeset(typst, wishes):
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=wishes.all("fonts"))
    try:
        compiler = typst.Compiler(
            wishes.one("input"), root=".", font_paths=fonts, ignore_system_fonts=True,
            # Folders that are not there: no package comes from anywhere.
            package_path="geen-pakketten", package_cache_path="geen-pakketten")
        _, warnings = compiler.compile_with_warnings(
            output=wishes.one("output"), format="pdf", pdf_standards=wishes.all("standard"),
            timestamp=int(wishes.one("timestamp")))
    except typst.TypstError as error:
        tell_all(error.diagnostic or "error: " + error.message)
        return 1
    except Exception as error:
        tell("panic", "%s: %s" % (type(error).__name__, error))
        return 1
    except BaseException as error:  # PyO3's way of passing on a Rust panic.
        tell("panic", str(error))
        return 1
    for warning in warnings:
        tell_all(warning.diagnostic)
    return 0


def tell_all(report):
    """Typst's text for people, of which some calls give the places nowhere else."""
    remarks = []
    for line in report.splitlines():
        if head := HEAD.match(line):
            # “help” says from where that was called which the remark before it is about.
            if head[1] in ("error", "warning"):
                remarks.append((head[1], [head[2]], [], []))
        elif not remarks:
            continue
        elif place := PLACE.match(line):
            path = os.path.normpath(place[1])
            remarks[-1][3].append("%s:%s:%d" % (path, place[2], int(place[3]) + 1))
        elif hint := HINT.match(line):
            remarks[-1][2].append(hint[1])
    for severity, words, hints, places in remarks:
        tell(severity, " ".join(words), "; ".join(hints), *places)


def tell(*parts):
    line = "\t".join(re.sub(r"[\t\r\n]+", " ", part) for part in parts) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

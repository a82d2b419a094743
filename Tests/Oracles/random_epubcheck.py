"""EPUBCheck as a process that is asked about one book after another: making a book small takes hundreds of checks."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from epubcheck_books import JavaFailed, epubcheck_jar, read_report

JVM = ("java", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g")


class EpubCheck:
    """One JVM, started when it is first needed; it ends with its standard input."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="epubcheck-")
        self.process: subprocess.Popen[str] | None = None
        self.number = 0

    def reports(self, books: Sequence[Path]) -> list[dict[str, Any]]:
        """One report for each book."""
        return [self._report(book) for book in books]

    def _report(self, book: Path) -> dict[str, Any]:
        process = self._started()
        assert process.stdin and process.stdout
        try:
            process.stdin.write(f"{book}\n")
            process.stdin.flush()
        except BrokenPipeError as error:
            raise JavaFailed(f"EPUBCheck ended before it saw {book}") from error
        if process.stdout.readline().strip() != str(self.number):
            raise JavaFailed(f"EPUBCheck broke down on {book}")
        file = Path(self.folder.name, f"{self.number}.json")
        self.number += 1
        report = read_report(file, book)
        file.unlink()
        return report

    def _started(self) -> subprocess.Popen[str]:
        if self.process is None:
            program = str(Path(__file__).with_name("Check.java"))
            command = [*JVM, "-cp", str(epubcheck_jar()), program, self.folder.name]
            try:
                self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                                stderr=subprocess.DEVNULL, text=True)
            except FileNotFoundError as error:
                raise JavaFailed("Java 17 (a JDK) is not on the PATH") from error
        return self.process

    def close(self) -> None:
        """End the process."""
        if self.process:
            assert self.process.stdin
            self.process.stdin.close()
            self.process.wait()
        self.folder.cleanup()

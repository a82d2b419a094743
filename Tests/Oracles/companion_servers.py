"""nginx and Apache from Debian on loopback, set up with nothing but the files that came with a companion site."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

APACHE_MODULES = ("mpm_event", "authz_core", "dir", "alias", "mime", "headers", "filter", "deflate")


class ServerFailed(Exception):
    """The server is not there, or does not start with these files."""


@dataclass(frozen=True)
class Answer:
    """What a server said to one request."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def location(self) -> str:
        """Where it leads on, as a path: absolute addresses only differ in what stands before that."""
        parts = urlsplit(self.headers.get("location", ""))
        return parts.path + (f"?{parts.query}" if parts.query else "")


@dataclass(frozen=True)
class Server:
    """A running server."""

    name: str
    port: int

    def get(self, path: str, **headers: str) -> Answer:
        """Ask for a path on its host."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            return answer(connection.getresponse())
        finally:
            connection.close()


def answer(response: HTTPResponse) -> Answer:
    """A response, read to its end."""
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())


@contextmanager
def serve(name: str, site: Path, base: str) -> Iterator[Server]:
    """A server of the site, at the path that its base has on its host."""
    with TemporaryDirectory(prefix=f"companion-{name}-") as folder:
        work = Path(folder)
        # Apache serves as another user.
        work.chmod(0o755)
        root = work / "root"
        shutil.copytree(site, root / unquote(urlsplit(base).path).strip("/"), dirs_exist_ok=True)
        port = free_port()
        command = nginx(work, site, port) if name == "nginx" else apache(work, port)
        log = work / "log"
        with log.open("wb") as output:
            try:
                process = subprocess.Popen(command, stdout=output, stderr=output)
            except FileNotFoundError as error:
                raise ServerFailed(f"{command[0]} is absent (see Scripts/packages)") from error
            try:
                wait_for(process, port, log)
                yield Server(name, port)
            finally:
                process.terminate()
                process.wait()


def nginx(work: Path, site: Path, port: int) -> list[str]:
    """The command, and the configuration that includes the two files."""
    paths = "".join(f"{name}_temp_path {work}/{name};\n" for name in
                    ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (work / "nginx.conf").write_text(f"""
daemon off;
master_process off;
pid {work}/nginx.pid;
error_log stderr;
events {{ }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  {paths}
  include {site}/nginx-map.conf;
  server {{
    listen 127.0.0.1:{port};
    root {work}/root;
    include {site}/nginx-location.conf;
  }}
}}
""", encoding="utf-8")
    return ["/usr/sbin/nginx", "-e", "stderr", "-c", f"{work}/nginx.conf"]


def apache(work: Path, port: int) -> list[str]:
    """The command, and a configuration that leaves all to `.htaccess`."""
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in APACHE_MODULES)
    user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
    (work / "apache.conf").write_text(f"""
ServerRoot {work}
ServerName localhost
PidFile {work}/apache.pid
DefaultRuntimeDir {work}
ErrorLog /dev/stderr
Listen 127.0.0.1:{port}
{modules}
{user}
TypesConfig /etc/mime.types
DocumentRoot {work}/root
<Directory {work}/root>
  AllowOverride FileInfo
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
""", encoding="utf-8")
    types = Path("/etc/mime.types")
    if not types.exists():
        known = {"html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
                 "xml": "application/xml", "svg": "image/svg+xml"}
        own = work / "mime.types"
        own.write_text("".join(f"{kind} {suffix}\n" for suffix, kind in known.items()), encoding="utf-8")
        configuration = work / "apache.conf"
        configuration.write_text(configuration.read_text().replace(str(types), str(own)), encoding="utf-8")
    return ["/usr/sbin/apache2", "-X", "-f", f"{work}/apache.conf"]


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise ServerFailed(f"it does not start: {log.read_text(errors='replace').strip()}")

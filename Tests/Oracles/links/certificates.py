"""Certificates of a test authority, right and wrong, made anew for each run and kept nowhere."""

from __future__ import annotations

import ssl
import tempfile
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

Names = Sequence[str]


class Authority:
    """Whom the program is told to trust (`pem`), others whom it is not, and what they sign."""

    def __init__(self) -> None:
        self.trusted = trustme.CA(organization_name="Proefgezag")
        self.stranger = trustme.CA(organization_name="Vreemd gezag")
        self.pem: bytes = self.trusted.cert_pem.bytes()

    def context(self, listener: str, names: Names) -> ssl.SSLContext:
        """How a listener introduces itself as these hosts."""
        if listener not in MAKERS:
            raise KeyError(f"no listener is called {listener}")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        # Chains and keys are loaded from files, says the ssl module.
        with tempfile.NamedTemporaryFile() as file:
            file.write(MAKERS[listener](self, names))
            file.flush()
            context.load_cert_chain(file.name)
        context.set_alpn_protocols(["h2", "http/1.1"] if listener == "http2" else ["http/1.1"])
        if listener == "old-tls":
            only_old_versions(context)
        return context


def only_old_versions(context: ssl.SSLContext) -> None:
    """TLS 1.1, which RFC 8996 retired; OpenSSL has to be asked for it twice."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")


def good(authority: Authority, names: Names) -> bytes:
    """Nothing is wrong with it."""
    return whole(authority.trusted.issue_cert(*names))


def expired(authority: Authority, names: Names) -> bytes:
    """It ran out yesterday."""
    return whole(authority.trusted.issue_cert(*names, not_after=day(-1)))


def not_yet_valid(authority: Authority, names: Names) -> bytes:
    """It begins tomorrow."""
    return whole(authority.trusted.issue_cert(*names, not_before=day(1), not_after=day(30)))


def of_another_host(authority: Authority, _: Names) -> bytes:
    """It is good, elsewhere."""
    return whole(authority.trusted.issue_cert("heel-iemand-anders.example"))


def without_those_above(authority: Authority, names: Names) -> bytes:
    """Signed by one whom the authority vouches for, and that one is not sent along."""
    leaf = authority.trusted.create_child_ca().issue_cert(*names)
    return bytes(leaf.private_key_pem.bytes() + leaf.cert_chain_pems[0].bytes())


def of_a_stranger(authority: Authority, names: Names) -> bytes:
    """Signed for somebody whom a stranger vouches for; both are sent, the stranger is not."""
    return whole(authority.stranger.create_child_ca().issue_cert(*names))


def with_the_stranger(authority: Authority, names: Names) -> bytes:
    """Signed by a stranger who comes along."""
    return whole(authority.stranger.issue_cert(*names)) + bytes(authority.stranger.cert_pem.bytes())


def signed_by_itself(_: Authority, names: Names) -> bytes:
    """It vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(day(-1)).not_valid_after(day(30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                               serialization.NoEncryption())
    return secret + certificate.public_bytes(serialization.Encoding.PEM)


def whole(leaf: trustme.LeafCert) -> bytes:
    """Key and chain."""
    return bytes(leaf.private_key_and_cert_chain_pem.bytes())


def day(number: int) -> datetime:
    """A day from now."""
    return datetime.now(UTC) + timedelta(days=number)


MAKERS: Mapping[str, Callable[[Authority, Names], bytes]] = {
    "https": good,
    "http2": good,
    "old-tls": good,
    "expired": expired,
    "not-yet-valid": not_yet_valid,
    "wrong-host": of_another_host,
    "self-signed": signed_by_itself,
    "incomplete": without_those_above,
    "unknown-authority": of_a_stranger,
    "unknown-root": with_the_stranger,
}

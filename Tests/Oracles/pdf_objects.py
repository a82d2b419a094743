"""Each dictionary of a PDF, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf


def dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """All dictionaries, those of streams and the trailer among them, once each."""
    for thing in [*pdf.objects, pdf.trailer]:
        yield from within(thing)


def within(thing: object) -> Iterator[pikepdf.Object]:
    """An object's own dictionary and those that are a part of it; what it only refers to is another object."""
    if isinstance(thing, pikepdf.Stream):
        thing = thing.stream_dict
    if isinstance(thing, pikepdf.Dictionary):
        yield thing
        parts = list(thing.values())
    elif isinstance(thing, pikepdf.Array):
        parts = list(thing)
    else:
        return
    for part in parts:
        if isinstance(part, (pikepdf.Dictionary, pikepdf.Array)) and not part.is_indirect:
            yield from within(part)

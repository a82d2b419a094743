"""What the pages of a PDF paint: each piece of text, area, line, picture and gradient, with its colour and its place.

Content streams are taken apart by pikepdf (qpdf); ISO 32000-1 §8 says what their operators do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pikepdf
from pdf_state import UNIT, Rect, State, changed, kind_of_space, points_of, times

FILLING = {"f", "F", "f*", "B", "B*", "b", "b*"}
STROKING = {"S", "s", "B", "B*", "b", "b*"}
ENDING = FILLING | STROKING | {"n"}
SHOWING = {"Tj", "TJ", "'", '"'}


@dataclass(frozen=True)
class Paint:
    """One painting operator. `place` is where a path is, nil for what else there is; `clip` where anything can show."""

    kind: str
    space: str
    values: tuple[float, ...]
    place: Rect | None
    clip: Rect


@dataclass
class Painter:
    """Goes through a content stream and all that it draws with."""

    paints: list[Paint] = field(default_factory=list)
    depth: int = 0

    def page(self, page: pikepdf.Page) -> list[Paint]:
        """All that one page paints, in order."""
        self.run(page, page.obj.get("/Resources", pikepdf.Dictionary()), State())
        return self.paints

    def run(self, content: pikepdf.Object | pikepdf.Page, resources: pikepdf.Object, state: State) -> None:
        """One content stream."""
        saved: list[State] = []
        path: list[tuple[float, float]] = []
        clipping = False
        for operands, operator in pikepdf.parse_content_stream(content):
            name = str(operator)
            if name == "q":
                saved.append(state)
            elif name == "Q":
                state = saved.pop() if saved else state
            elif name in ("m", "l", "c", "v", "y", "re"):
                path += points_of(name, [float(value) for value in operands], state.matrix)
            elif name in ("W", "W*"):
                clipping = True
            elif name in ENDING:
                self.paint_path(name, path, state, resources)
                if clipping and path:
                    state = replace(state, clip=state.clip.common(Rect.around(path)))
                path, clipping = [], False
            elif name in SHOWING:
                self.show(state, resources)
            elif name == "Do":
                self.draw(resources.XObject[str(operands[0])], resources, state)
            elif name == "sh":
                shading = resources.Shading[str(operands[0])]
                self.add("gradient", kind_of_space(shading.ColorSpace), (), None, state)
            elif name == "gs":
                self.masks(resources.ExtGState[str(operands[0])], state)
            else:
                state = changed(state, name, list(operands), resources)

    def paint_path(
        self, name: str, path: list[tuple[float, float]], state: State, resources: pikepdf.Object
    ) -> None:
        """A path, filled or stroked or both."""
        place = Rect.around(path) if path else None
        if name in FILLING:
            self.add_colour("area", state.fill, state.fill_values, place, state, resources)
        if name in STROKING:
            self.add_colour("line", state.stroke, state.stroke_values, place, state, resources)

    def show(self, state: State, resources: pikepdf.Object) -> None:
        """Letters; those of mode 3 and 7 are not seen."""
        if state.rendering in (0, 2, 4, 6):
            self.add_colour("text", state.fill, state.fill_values, None, state, resources)
        if state.rendering in (1, 2, 5, 6):
            self.add_colour("text", state.stroke, state.stroke_values, None, state, resources)

    def draw(self, thing: pikepdf.Object, resources: pikepdf.Object, state: State) -> None:
        """A picture, or a drawing with content of its own."""
        if thing.Subtype == "/Image":
            if thing.get("/ImageMask", False):
                self.add_colour("picture", state.fill, state.fill_values, None, state, resources)
            else:
                self.add("picture", kind_of_space(thing.get("/ColorSpace")), (), None, state)
        elif thing.Subtype == "/Form":
            self.inside(thing, resources, state)
        else:
            self.add("picture", f"XObject {thing.Subtype}", (), None, state)

    def inside(self, drawing: pikepdf.Object, resources: pikepdf.Object, state: State) -> None:
        """A form, a tile or a mask."""
        if self.depth > 20:
            return
        self.depth += 1
        matrix = tuple(float(value) for value in drawing.get("/Matrix", UNIT))
        inner = replace(state, matrix=times(matrix, state.matrix))
        self.run(drawing, drawing.get("/Resources", resources), inner)
        self.depth -= 1

    def masks(self, state: pikepdf.Object, current: State) -> None:
        """What a soft mask draws has colours, too."""
        mask = state.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary):
            self.inside(mask.G, pikepdf.Dictionary(), current)

    def add_colour(
        self,
        kind: str,
        space: str,
        values: tuple[float, ...],
        place: Rect | None,
        state: State,
        resources: pikepdf.Object,
    ) -> None:
        """A colour; of a pattern, the colours that are in it."""
        if not space.startswith("Pattern "):
            self.add(kind, space, values, place, state)
            return
        pattern = resources.Pattern[space.removeprefix("Pattern ")]
        if pattern.PatternType == 2:
            self.add("gradient", kind_of_space(pattern.Shading.ColorSpace), (), place, state)
        else:
            self.inside(pattern, resources, replace(State(), clip=state.clip))

    def add(self, kind: str, space: str, values: tuple[float, ...], place: Rect | None, state: State) -> None:
        """One thing that is seen."""
        self.paints.append(Paint(kind, space, values, place, state.clip))


def paints_of(pdf: pikepdf.Pdf) -> Iterator[tuple[int, pikepdf.Page, list[Paint]]]:
    """Each page with its number, from 1, and all that it paints."""
    for number, page in enumerate(pdf.pages, 1):
        yield number, page, Painter().page(page)

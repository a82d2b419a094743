"""The graphics state of a PDF's page: where things are, and in what colour (ISO 32000-1 §8)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pikepdf

Matrix = tuple[float, ...]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)
EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)
DIRECT = {"g": "DeviceGray", "rg": "DeviceRGB", "k": "DeviceCMYK"}


@dataclass(frozen=True)
class Rect:
    """In points of the page."""

    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def around(cls, points: list[tuple[float, float]]) -> Rect:
        """The smallest one with all points."""
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))

    @classmethod
    def of(cls, box: pikepdf.Object) -> Rect:
        """A box of a page."""
        x1, y1, x2, y2 = (float(side) for side in box)
        return cls(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))

    def within(self, other: Rect, tolerance: float = 0) -> bool:
        """Whether no part of it is outside."""
        return (
            self.left >= other.left - tolerance
            and self.bottom >= other.bottom - tolerance
            and self.right <= other.right + tolerance
            and self.top <= other.top + tolerance
        )

    def apart(self, other: Rect) -> bool:
        """Whether they have no part in common."""
        return (
            self.right <= other.left or self.left >= other.right or self.top <= other.bottom or self.bottom >= other.top
        )

    def common(self, other: Rect) -> Rect:
        """The part that both have."""
        return Rect(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )


@dataclass(frozen=True)
class State:
    """The part of the graphics state that matters."""

    matrix: Matrix = UNIT
    clip: Rect = Rect(*EVERYWHERE)
    fill: str = "DeviceGray"
    stroke: str = "DeviceGray"
    fill_values: tuple[float, ...] = (0,)
    stroke_values: tuple[float, ...] = (0,)
    rendering: int = 0


def times(first: Matrix, second: Matrix) -> Matrix:
    """First one, then the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def kind_of_space(space: pikepdf.Object | None) -> str:
    """A colour space by a name that tells its kind."""
    if space is None:
        return "unknown"
    if isinstance(space, pikepdf.Name):
        return str(space)[1:]
    family = str(space[0])[1:]
    match family:
        case "ICCBased":
            return {1: "ICC grey", 3: "ICC RGB", 4: "ICC CMYK"}.get(int(space[1].N), "ICC")
        case "Separation":
            return f"Separation {str(space[1])[1:]}"
        case "Indexed":
            return "Indexed " + kind_of_space(space[1])
        case _:
            return family


def changed(state: State, name: str, operands: list[object], resources: pikepdf.Object) -> State:
    """The graphics state after an operator that paints nothing."""
    if name == "cm":
        return replace(state, matrix=times(tuple(float(value) for value in operands), state.matrix))
    if name == "Tr":
        return replace(state, rendering=int(operands[0]))
    if name.lower() in ("g", "rg", "k"):
        return coloured(state, name.islower(), DIRECT[name.lower()], tuple(float(value) for value in operands))
    if name.lower() == "cs":
        space = str(operands[0])
        known = resources.get("/ColorSpace", pikepdf.Dictionary()).get(space)
        return coloured(state, name.islower(), kind_of_space(known) if known is not None else space[1:], ())
    if name.lower() in ("sc", "scn"):
        return set_colour(state, name.islower(), operands)
    return state


def set_colour(state: State, is_fill: bool, operands: list[object]) -> State:
    """The parts of a colour, or a pattern by its name."""
    if operands and isinstance(operands[-1], pikepdf.Name):
        return coloured(state, is_fill, f"Pattern {operands[-1]}", ())
    space = state.fill if is_fill else state.stroke
    return coloured(state, is_fill, space, tuple(float(value) for value in operands))


def coloured(state: State, is_fill: bool, space: str, values: tuple[float, ...]) -> State:
    """With another colour."""
    if is_fill:
        return replace(state, fill=space, fill_values=values)
    return replace(state, stroke=space, stroke_values=values)


def points_of(name: str, values: list[float], matrix: Matrix) -> list[tuple[float, float]]:
    """The corners of a piece of a path, on the page."""
    if name == "re":
        x, y, width, height = values
        values = [x, y, x + width, y, x + width, y + height, x, y + height]
    a, b, c, d, e, f = matrix
    pairs = zip(values[::2], values[1::2], strict=True)
    return [(a * x + c * y + e, b * x + d * y + f) for x, y in pairs]

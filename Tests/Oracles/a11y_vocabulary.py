"""Values that accessibility metadata and roles may take.

Sources: Schema.org Accessibility Properties for Discoverability Vocabulary (W3C Community Group
Final Report), EPUB Accessibility 1.1, DPUB-ARIA 1.1, EPUB Type to ARIA Role Authoring Guide 1.1.
"""

from __future__ import annotations

import re

ACCESS_MODES = frozenset("""
    auditory tactile textual visual chartOnVisual chemOnVisual colorDependent diagramOnVisual
    mathOnVisual musicOnVisual textOnVisual""".split())

SUFFICIENT_MODES = frozenset(["auditory", "tactile", "textual", "visual"])

FEATURES = frozenset("""
    annotations ARIA bookmarks index printPageNumbers pageBreakMarkers pageNavigation readingOrder
    structuralNavigation tableOfContents taggedPDF alternativeText audioDescription captions
    closedCaptions describedMath longDescription openCaptions signLanguage transcript
    displayTransformability displayTransformability/font-size displayTransformability/font-family
    displayTransformability/line-height displayTransformability/word-spacing
    displayTransformability/letter-spacing displayTransformability/color
    displayTransformability/background-color synchronizedAudioText timingControl unlocked ChemML
    latex latex-chemistry MathML MathML-chemistry ttsMarkup highContrastAudio
    highContrastAudio/noBackground highContrastAudio/reducedBackground
    highContrastAudio/switchableBackground highContrastDisplay largePrint braille tactileGraphic
    tactileObject fullRubyAnnotations horizontalWriting rubyAnnotations verticalWriting
    withAdditionalWordSegmentation withoutAdditionalWordSegmentation none unknown""".split())

HAZARD_CLAIMS = (
    ("flashing", "noFlashingHazard", "unknownFlashingHazard"),
    ("motionSimulation", "noMotionSimulationHazard", "unknownMotionSimulationHazard"),
    ("sound", "noSoundHazard", "unknownSoundHazard"),
)
"""Per hazard: it is there, it is not, nobody knows; a book can claim one of the three."""

HAZARDS = frozenset(["none", "unknown", *(value for claim in HAZARD_CLAIMS for value in claim)])

ALONE = ("none", "unknown")
"""Of features and hazards: values that deny all others."""

VALUES = {
    "schema:accessMode": ACCESS_MODES,
    "schema:accessibilityFeature": FEATURES,
    "schema:accessibilityHazard": HAZARDS,
    "schema:accessModeSufficient": SUFFICIENT_MODES,
}

REQUIRED = ("schema:accessMode", "schema:accessibilityFeature", "schema:accessibilityHazard")
"""EPUB Accessibility 1.1, §2.2: must be there."""

RECOMMENDED = ("schema:accessModeSufficient", "schema:accessibilitySummary")
"""EPUB Accessibility 1.1, §2.2: should be there."""

CONFORMANCE = re.compile(
    r"EPUB Accessibility 1\.[12] - WCAG 2\.[012] Level A{1,3}"
    r"|http://www\.idpf\.org/epub/a11y/accessibility-20170105\.html#wcag-a{1,3}")
"""EPUB Accessibility 1.1, §4.3 (conformance reporting), and the URLs of 1.0."""

CONFORMANCE_CLAIM = re.compile(r"EPUB Accessibility|EPUB-A11Y|http://www\.idpf\.org/epub/a11y/")
"""What sets out to be such a claim, right or wrong."""

ROLES = {
    **{name: f"doc-{name}" for name in """
        abstract acknowledgments afterword appendix backlink bibliography biblioref chapter
        colophon conclusion credit credits dedication endnotes epigraph epilogue errata footnote
        foreword glossary glossref index introduction noteref notice pagebreak part preface
        prologue pullquote qna subtitle tip toc""".split()},
    "figure": "figure", "glossdef": "definition", "glossterm": "term",
    "help": "doc-tip", "page-list": "doc-pagelist", "referrer": "doc-backlink",
}
"""epub:type to role, one to one. Not endnote and biblioentry: DPUB-ARIA 1.1 deprecates their
roles. Not cover: its role belongs on the image alone."""

IMPLICIT_ROLES = {"figure": "figure", "dfn": "term", "dt": "term", "dd": "definition"}
"""HTML elements that have a role of the table above by nature: HTML-AAM."""

"""Whether a page holds any markup that no writer of ours writes: read by a parser, without a browser, in a moment."""
from html.parser import HTMLParser
from pathlib import Path

ELEMENTS = set(
    "a body br caption circle dd defs desc details div dl dt em figcaption figure footer g h1 h2 h3 h4 h5 h6 head header "
    "html li line main meta nav ol p path pattern rect script section span strong style summary sup svg table tbody td "
    "text th thead time title tr ul".split())
ATTRIBUTES = set(
    "aria-current aria-hidden aria-label aria-labelledby charset class colspan content cx cy d data-figure data-hint "
    "data-rests-on data-value fill height href http-equiv id lang name patternunits r rel role scope start "
    "stroke-dasharray tabindex text-anchor viewbox width x x1 x2 y y1 y2".split())
ADDRESSES = ("#", "https://", "mailto:", "url(#")


class Page(HTMLParser):
    """What is wrong with the markup of a page."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.scripts = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        place = f"line {self.getpos()[0]}"
        self.scripts += tag == "script"
        if tag not in ELEMENTS or self.scripts > 1 and tag == "script":
            self.found.append(f"an element that no page of ours has: {tag} ({place})")
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.found.append(f"an attribute that no page of ours has: {name} ({place})")
            elif name == "href" and ":" in value.split("/")[0].split("#")[0] and not value.startswith(ADDRESSES):
                self.found.append(f"an address that could run: {value[:80]} ({place})")


def problems(path):
    """What a parser finds in the page of a file."""
    return Page(Path(path).read_text(encoding="utf-8")).found[:10]

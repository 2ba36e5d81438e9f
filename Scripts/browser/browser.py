"""One Chromium without a window, driven over WebDriver; it loads files only and cannot reach a network."""
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

CHROMIUM = "/usr/bin/chromium"
DRIVER = "/usr/bin/chromedriver"


class Browser:
    """A browser in which each page is laid out at a width and in a colour scheme."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--lang=sv",
        ):
            options.add_argument(argument)
        self.driver = webdriver.Chrome(service=Service(DRIVER), options=options)
        self.driver.set_script_timeout(900)
        self.driver.set_page_load_timeout(900)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **parameters):
        """A command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(self, path, width=1280, scheme="light", media="", opened=True):
        """Opens a file; parts that open are opened, so that what they hold is looked at too."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.command(
            "Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.driver.get(Path(path).resolve().as_uri())
        if opened:
            self.run("document.querySelectorAll('details').forEach(part => { part.open = true })")

    def run(self, script, *arguments):
        """What a script of ours gives in the page."""
        return self.driver.execute_script(script, *arguments)

    def run_async(self, script, *arguments):
        """What a script of ours gives that answers by its last argument."""
        return self.driver.execute_async_script(script, *arguments)

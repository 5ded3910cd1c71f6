"""Opens pages in headless Chromium and uses them as a person would.

    check_page.py FOLDER PAGE…

Clicks a citation, a defined term, a heading of the outline, the switch to the source and a line of it, at the width of a
desktop and of a phone, in light and dark; writes a screenshot of each into FOLDER. Other pages, as the report and the
explorer, are opened at these widths. Fails where something does not do what it should, where the page is wider than the
window, asks for anything from the network, reports an error, or has anything that its content policy forbids.
"""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import websocket


class Browser:
    """Chromium, spoken to by the DevTools protocol."""

    def __enter__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        assert program, "there is no chromium in PATH"
        self.profile = tempfile.mkdtemp(prefix="vanban-chromium-")
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
        self.process = subprocess.Popen(
            [program, *flags, "--remote-debugging-port=0", f"--user-data-dir={self.profile}", "about:blank"],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        for line in self.process.stderr:
            found = re.search(r"ws://\S+", line)
            if found:
                break
        else:
            raise AssertionError("chromium did not start")
        self.socket = websocket.create_connection(found.group(), timeout=60, suppress_origin=True)
        self.count = 0
        self.events = []
        self.session = None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(domain + ".enable")
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def send(self, method, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                assert "error" not in answer, f"{method}: {answer.get('error')}"
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(json.loads(self.socket.recv()))

    def open(self, path, width, height, dark, mobile):
        self.events = []
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)
        self.send("Page.navigate", url="file://" + os.path.abspath(path))
        self.wait("Page.loadEventFired")

    def run(self, script):
        result = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, f"{script}: {result.get('exceptionDetails')}"
        return result["result"].get("value")

    def click(self, selector):
        """Clicks in the middle of an element with the mouse."""
        # Two frames later all that follows from scrolling has been done.
        place = self.run(
            f"(async () => {{ const e = document.querySelector({json.dumps(selector)}); if (!e) return null;"
            " e.scrollIntoView({block: 'center', behavior: 'instant'});"
            " await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));"
            " e.scrollIntoView({block: 'nearest', behavior: 'instant'}); const r = e.getClientRects()[0];"
            " return {x: r.left + r.width / 2, y: r.top + r.height / 2}; })()"
        )
        assert place, f"there is no {selector}"
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def press(self, key):
        for kind in ("keyDown", "keyUp"):
            code = {"Tab": 9, "Enter": 13, "Escape": 27}[key]
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text)

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.send("Page.captureScreenshot", format="png")["data"]))


def visible(browser, selector):
    return browser.run(f"(e => !!e && e.getClientRects().length > 0)(document.querySelector({json.dumps(selector)}))")


def check(browser, page, folder):
    name = os.path.basename(page).removesuffix(".html")
    for view, width, height, dark, mobile in VIEWS:
        browser.open(page, width, height, dark, mobile)
        shot = lambda what: browser.screenshot(os.path.join(folder, f"{name}-{view}-{what}.png"))
        shot("top")
        excess = browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert excess <= 0, f"{page}: {excess} pixels wider than a {view}"

        if browser.run("!!document.querySelector('.cite')"):
            browser.click(".cite")
            assert visible(browser, "#panel"), f"{page}: a click on a citation shows nothing"
            cited = browser.run("document.querySelector('.cite').textContent.replace(/\\s+/g, ' ')")
            shown = browser.run("document.querySelector('#panel h3').textContent")
            assert shown == cited, f"{page}: {cited} shows {shown}"
            assert browser.run("document.activeElement.id") == "panel"
            shot("citation")
            browser.press("Escape")
            assert not visible(browser, "#panel")
            assert browser.run("document.activeElement.className") == "cite"
            # The same by keyboard.
            browser.press("Enter")
            assert visible(browser, "#panel"), f"{page}: Enter on a citation shows nothing"
            browser.press("Escape")
        if browser.run("!!document.querySelector('.term')"):
            browser.click(".term")
            assert browser.run("document.querySelector('#panel h3').textContent") == browser.run(
                "document.querySelector('.term').textContent"
            )
            browser.press("Escape")

        if view == "phone":
            assert not visible(browser, ".outline"), f"{page}: the outline covers the page of a phone"
            browser.click("#toggle-side")
            assert visible(browser, ".outline")
            shot("outline")
        links = browser.run("document.querySelectorAll('.outline a').length")
        if links:
            last = browser.run("(l => decodeURIComponent(l[l.length - 1].hash.slice(1)))(document.querySelectorAll('.outline a'))")
            browser.run("document.documentElement.style.scrollBehavior = 'auto'")
            browser.run("document.querySelectorAll('.outline a')[document.querySelectorAll('.outline a').length - 1].id = 'last-link'")
            browser.click("#last-link")
            for _ in range(50):
                top = browser.run(f"document.getElementById({json.dumps(last)}).getBoundingClientRect().top")
                if 0 <= top < height:
                    break
                time.sleep(0.1)
            assert 0 <= top < height, f"{page}: the outline's {last} is at {top}"
            shot("end")

        if browser.run("!!document.getElementById('show-pages')"):
            check_pictures(browser, page, shot)

        browser.click("#show-source")
        assert visible(browser, "#view-source") and not visible(browser, "#view-document")
        assert browser.run("document.getElementById('show-source').getAttribute('aria-pressed')") == "true"
        browser.run("scrollTo(0, 0)")
        shot("source")
        if browser.run("!!document.querySelector('a.r-heading')"):
            target = browser.run("decodeURIComponent(document.querySelector('a.r-heading').hash.slice(1))")
            browser.click("a.r-heading")
            if browser.run("!!document.querySelector('.explained')"):
                check_line(browser, page, shot)
                browser.click("#panel .place a")
            assert visible(browser, f"[id='{target}']"), f"{page}: the source does not lead back to {target}"
        else:
            browser.click("#show-document")
        assert visible(browser, "#view-document") and not visible(browser, "#view-source")

        check_events(browser, page)
        check_policy(browser, page)


def check_pictures(browser, page, shot):
    """That the pictures of a scan show where its data are, and that the words on them can be selected."""
    browser.click("#show-pages")
    assert visible(browser, "#view-pages") and not visible(browser, "#view-document")
    shot("pages")
    browser.click(".scan-fields a")
    frame = browser.run(
        "(f => f && {top: f.top, bottom: f.bottom, left: f.left, right: f.right})"
        "(document.querySelector('.shown rect')?.getBoundingClientRect())"
    )
    assert frame, f"{page}: a click on a field frames nothing"
    picture = browser.run("(r => ({left: r.left, right: r.right}))(document.querySelector('.scan-page svg').getBoundingClientRect())")
    assert picture["left"] <= frame["left"] < frame["right"] <= picture["right"], f"{page}: the frame is at {frame}"
    assert 0 <= frame["top"] < frame["bottom"] <= browser.run("innerHeight"), f"{page}: the frame is at {frame}"
    # The word in the frame is what the link says.
    said = browser.run("document.querySelector('.scan-fields a').textContent")
    found = browser.run(
        "[...document.querySelectorAll('.scan-page tspan')].filter(w => { const r = w.getBoundingClientRect();"
        " const f = document.querySelector('.shown rect').getBoundingClientRect(); const x = (r.left + r.right) / 2;"
        " const y = (r.top + r.bottom) / 2; return f.left < x && x < f.right && f.top < y && y < f.bottom; })"
        ".map(w => w.textContent).join(' ')"
    )
    assert said in found, f"{page}: {said} frames {found}"
    shot("field")
    selected = browser.run(
        "(() => { getSelection().selectAllChildren(document.querySelector('.scan-page text'));"
        " return getSelection().toString().replace(/\\s+/g, ' ').trim(); })()"
    )
    words = browser.run("document.querySelector('.scan-page text').textContent.replace(/\\s+/g, ' ').trim()")
    assert selected and selected == words, f"{page}: {words} is selected as {selected}"
    browser.run("getSelection().removeAllRanges()")


def check_line(browser, page, shot):
    """That the decisions about the line of the first heading are shown, which was clicked on."""
    number = browser.run("Number(document.querySelector('a.r-heading').closest('.line').id.slice(1))")
    title = lambda: browser.run("document.querySelector('#panel h3').firstChild.textContent")
    assert visible(browser, "#panel"), f"{page}: a click on line {number} shows nothing"
    assert title() == f"Dòng {number}: vì sao?", f"{page}: line {number} shows {title()}"
    heading = browser.run("document.querySelector('#panel .decision .outcome').textContent")
    assert heading.startswith("đề mục"), f"{page}: line {number} is {heading}"
    assert browser.run("document.querySelector('#panel .decision .rule code').textContent").startswith("heading.")
    assert browser.run("document.querySelector('.line.asked').id") == f"L{number}"
    shot("why")
    browser.click("#panel .place button:last-child")
    assert title() == f"Dòng {number + 1}: vì sao?", f"{page}: after line {number} comes {title()}"
    browser.press("Escape")
    assert not visible(browser, "#panel") and not visible(browser, ".line.asked")
    assert browser.run("document.activeElement.className") == "lines explained"
    # By keyboard the last line comes again; an address opens one too.
    browser.press("Enter")
    assert title() == f"Dòng {number + 1}: vì sao?", f"{page}: Enter shows {title()}"
    browser.run(f"location.hash = 'why-{number}'")
    for _ in range(50):
        if title() == f"Dòng {number}: vì sao?":
            break
        time.sleep(0.1)
    assert title() == f"Dòng {number}: vì sao?", f"{page}: #why-{number} shows {title()}"


def check_events(browser, page):
    """That nothing went wrong or out since the page was opened."""
    for event in browser.events:
        if event.get("method") == "Network.requestWillBeSent":
            url = event["params"]["request"]["url"]
            assert url.startswith(("file:", "data:")), f"{page} asks for {url}"
        assert event.get("method") != "Runtime.exceptionThrown", f"{page}: {event}"
        if event.get("method") == "Log.entryAdded":
            if any(name in event["params"]["entry"]["text"] for name in FOREIGN_NAMES):
                continue
            assert event["params"]["entry"]["level"] != "error", f"{page}: {event['params']['entry']['text']}"


def check_other(browser, page, folder):
    """A page that is not of a document."""
    name = os.path.basename(page).removesuffix(".html")
    is_explorer = browser.run("!!document.getElementById('network')")
    for view, width, height, dark, mobile in VIEWS:
        # The explorer has three columns and is not made for phones.
        if is_explorer and mobile:
            continue
        browser.open(page, width, height, dark, mobile)
        time.sleep(1)
        browser.screenshot(os.path.join(folder, f"{name}-{view}-top.png"))
        excess = browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert excess <= 0, f"{page}: {excess} pixels wider than a {view}"
        assert browser.run("getComputedStyle(document.body).fontFamily").strip(), f"{page} has no style"
        check_events(browser, page)
        check_policy(browser, page)


def check_policy(browser, page):
    """That the policy lets in what the page brings and nothing else."""
    policy = browser.run("document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content")
    assert policy and "unsafe" not in policy and "default-src 'none'" in policy, f"{page} has the policy {policy}"
    # Attributes of the file itself: what scripts set is no attribute of it.
    with open(page, encoding="utf-8") as file:
        markup = re.sub(r"<(script|style)\b[^>]*>.*?</\1>", "", file.read(), flags=re.DOTALL)
    found = re.search(r"<[^>]*\s(style|on[a-z]+)=", markup)
    assert not found, f"{page} has {found.group(0)}"
    blocked = browser.run(
        "new Promise(done => { const blocked = []; addEventListener('securitypolicyviolation', event =>"
        " blocked.push(event.effectiveDirective)); const script = document.createElement('script');"
        f" script.textContent = {json.dumps(FOREIGN[0])}; document.body.append(script);"
        f" const style = document.createElement('style'); style.textContent = {json.dumps(FOREIGN[1])};"
        " document.body.append(style); setTimeout(() => done([window.evil, ...blocked].join()), 100); })"
    )
    assert blocked == ",script-src-elem,style-src-elem", f"{page} lets in {blocked}"


# A script and a style sheet that no page brings, and what a browser calls them that tells of it.
FOREIGN = ("window.evil = 1", "body { color: red }")
FOREIGN_NAMES = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in FOREIGN]

VIEWS = (
    ("desktop", 1440, 1000, False, False),
    ("phone", 390, 844, False, True),
    ("desktop-dark", 1440, 1000, True, False),
)


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    with Browser() as browser:
        for page in sys.argv[2:]:
            browser.open(page, 1440, 1000, False, False)
            is_document = browser.run("!!document.getElementById('show-source')")
            (check if is_document else check_other)(browser, page, folder)
    print(f"{len(sys.argv) - 2} pages")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"check_page: {error}")

#!/usr/bin/env python3
"""Prints how long headless Chromium takes to open and draw the explorer, and to search in it.

    .build/checks/bin/python3 Benchmarks/explorer_time.py graph.html [WORK [SCREENSHOT.png]]

`WORK` is the identifier of a work whose neighbourhood is drawn; without it, the page as it opens.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

import websocket

PORT = 9333
DRAWN = "document.readyState === 'complete' && !!document.querySelector('[data-nodes]')"
FRAME = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
COUNTS = "(element => element.dataset.nodes + ' works and ' + element.dataset.edges + ' edges')(document.querySelector('[data-nodes]'))"
SEARCH = """(async () => {
  const start = performance.now(), field = document.querySelector('input');
  field.value = 'chuyen doi so'; field.dispatchEvent(new Event('input', {bubbles: true}));
  await new Promise(done => setTimeout(done, 0)); await new Promise(done => requestAnimationFrame(done));
  return performance.now() - start;
})()"""


class Browser:
    def __init__(self, folder):
        options = [f"--remote-debugging-port={PORT}", "--remote-allow-origins=*", f"--user-data-dir={folder}"]
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,900", *options, "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for _ in range(150):
            try:
                tabs = json.load(urllib.request.urlopen(f"http://127.0.0.1:{PORT}/json"))
                break
            except OSError:
                time.sleep(0.2)
        page = next(tab for tab in tabs if tab["type"] == "page")
        self.socket = websocket.create_connection(page["webSocketDebuggerUrl"])
        self.count = 0

    def call(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                return answer["result"]

    def value(self, expression):
        return self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)["result"].get("value")


def main():
    fragment = "#work=" + urllib.parse.quote(sys.argv[2], safe="") if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        try:
            browser.call("Page.enable")
            start = time.perf_counter()
            browser.call("Page.navigate", url="file://" + os.path.abspath(sys.argv[1]) + fragment)
            while not browser.value(DRAWN):
                time.sleep(0.02)
            browser.value(FRAME)
            print(f"open to drawn: {time.perf_counter() - start:.2f} s, {browser.value(COUNTS)}")
            print(f"search: {browser.value(SEARCH) / 1000:.2f} s")
            if len(sys.argv) > 3:
                time.sleep(1)
                with open(sys.argv[3], "wb") as file:
                    file.write(base64.b64decode(browser.call("Page.captureScreenshot", format="png")["data"]))
        finally:
            browser.process.terminate()
            browser.process.wait()


if __name__ == "__main__":
    main()

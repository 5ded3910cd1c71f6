"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const views = { document: byId("view-document"), source: byId("view-source") };
  // Only with the pictures of the pages.
  if (byId("view-pages")) views.pages = byId("view-pages");
  const panel = byId("panel");
  const side = byId("side");
  const menu = byId("toggle-side");
  let opener = null;

  /** Shows the document or its source. */
  function show(name) {
    for (const [key, view] of Object.entries(views)) {
      view.hidden = key !== name;
      byId("show-" + key).setAttribute("aria-pressed", String(key === name));
    }
  }

  /** Shows the view that holds an element. */
  function showViewOf(target) {
    for (const [name, view] of Object.entries(views)) if (view.contains(target)) show(name);
  }

  /** Frames boxes on the pictures of the pages, "page left top right bottom" each, and goes to the first. */
  function showBoxes(boxes) {
    show("pages");
    closeSide();
    for (const frame of views.pages.querySelectorAll(".shown rect")) frame.remove();
    let first = null;
    for (const box of boxes.split(";")) {
      const [page, left, top, right, bottom] = box.split(" ").map(Number);
      const place = byId("page-" + page)?.querySelector(".shown");
      if (!place) continue;
      const frame = document.createElementNS(place.namespaceURI, "rect");
      const edges = { x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 };
      for (const [name, value] of Object.entries(edges)) frame.setAttribute(name, value);
      place.append(frame);
      first = first || frame;
    }
    if (first) first.scrollIntoView({ block: "center" });
  }

  /** Goes to an element by its id, in the view that holds it; to a line with its decisions for `why-65`. */
  function goTo(id) {
    if (/^why-\d+$/.test(id)) return explain(Number(id.slice(4)));
    const target = byId(id);
    if (!target) return;
    showViewOf(target);
    closeSide();
    if (location.hash !== "#" + id) location.hash = id;
    else target.scrollIntoView();
  }

  /** Shows the card of a citation or a term beside the text. */
  function openCard(id, from) {
    const card = byId(id);
    if (!card) return;
    fill(id, [...card.childNodes].map((node) => node.cloneNode(true)), from);
  }

  /** Shows `content` beside the text. */
  function fill(id, content, from) {
    opener = from;
    unmark();
    panel.replaceChildren(button("Đóng ✕", closeCard, "close"), ...content);
    const title = panel.querySelector("h3");
    if (title) title.id = "panel-title";
    panel.dataset.card = id;
    panel.hidden = false;
    panel.scrollTop = 0;
    panel.focus({ preventScroll: true });
  }

  function closeCard() {
    if (panel.hidden) return;
    panel.hidden = true;
    unmark();
    if (opener && opener.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function button(text, action, className) {
    const made = element("button", className, text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  /** Words in Vietnamese with English beside, where that differs. */
  function both([vi, en]) {
    if (!en) return [vi];
    const made = element("span", "en", en);
    made.lang = "en";
    return [vi, made];
  }

  // Why a line was read as it was
  const lines = views.source.querySelector(".lines.explained");
  let trace = null;
  let line = 0;

  function unmark() {
    const marked = views.source.querySelector(".line.asked");
    if (marked) marked.classList.remove("asked");
  }

  /** The words of a line from one UTF-16 unit to another; an end of -1 is on a later line. */
  function quoted(number, start, end) {
    const text = byId("L" + number).querySelector("code").textContent;
    const words = (end < 0 ? text.slice(start) + " …" : text.slice(start, end)).trim().replace(/\s+/g, " ");
    return "“" + (words.length > 90 ? words.slice(0, 89) + "…" : words) + "”";
  }

  function lineLink(number) {
    const made = element("a", "", "dòng " + number);
    made.href = "#why-" + number;
    return made;
  }

  function described([sign, weight, count, number, start, end]) {
    const item = element("li", "", ...both(trace.signs[sign]));
    if (count) item.append(" ", element("b", "", String(count)));
    if (number) item.append(" ", quoted(number, start, end), " ", lineLink(number));
    if (weight) {
      const value = (weight / 100).toFixed(2).replace(".", ",").replace("-", "−");
      item.append(" ", element("b", weight < 0 ? "against" : "for", (weight > 0 ? "+" : "") + value));
    }
    return item;
  }

  function decision(number, [subject, outcome, rule, start, end, evidence]) {
    const [name, vi, en] = trace.rules[rule];
    const made = element(
      "section", "decision",
      element("h4", "", ...both(trace.subjects[subject])),
      element("p", "outcome", element("b", "", ...both(trace.outcomes[outcome])), " ", quoted(number, start, end)),
      element("p", "rule", ...both([vi, en]), element("code", "", name)));
    if (evidence) made.append(element("ul", "evidence", ...evidence.map(described)));
    return made;
  }

  /** Shows what was decided about a line. */
  function explain(number) {
    const row = byId("L" + number);
    if (!lines || !row) return;
    trace = trace || JSON.parse(byId("trace").textContent);
    line = number;
    show("source");
    closeSide();
    const place = element("p", "place");
    const part = row.querySelector("a.r");
    if (part) {
      const link = element("a", "", ...both(["Trong văn bản", "In the document"]));
      link.href = part.getAttribute("href");
      place.append(link);
    }
    if (byId("L" + (number - 1))) place.append(button("← Dòng trước", () => explain(number - 1)));
    if (byId("L" + (number + 1))) place.append(button("Dòng sau →", () => explain(number + 1)));
    const all = trace.lines[number] || [];
    const none = element("p", "", ...both(["Không có quyết định nào về dòng này.", "Nothing was decided about this line."]));
    fill("why-" + number, [
      element("h3", "", ...both(["Dòng " + number + ": vì sao?", "Why line " + number + "?"])), place,
      ...(all.length ? all.map((one) => decision(number, one)) : [none])], lines);
    row.classList.add("asked");
    // The panel must not lie over the line.
    const box = row.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    const isCovered = over.left < box.left + box.width / 2 && box.bottom > over.top;
    if (box.top < 110 || box.bottom > innerHeight * .9 || isCovered) row.scrollIntoView({ block: isCovered ? "start" : "center" });
  }

  if (lines) lines.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target !== lines) return;
    const shown = [...lines.children].find((row) => row.getBoundingClientRect().top > 60);
    explain(line || Number((lines.querySelector(":target") || shown || lines.firstChild).id.slice(1)));
  });

  function closeSide() {
    side.classList.remove("open");
    menu.setAttribute("aria-expanded", "false");
  }

  byId("show-document").addEventListener("click", () => show("document"));
  byId("show-source").addEventListener("click", () => show("source"));
  if (views.pages) byId("show-pages").addEventListener("click", () => show("pages"));
  menu.addEventListener("click", () => {
    const open = side.classList.toggle("open");
    menu.setAttribute("aria-expanded", String(open));
    if (!open) return;
    // There may be no heading to go to.
    const first = side.querySelector("a");
    if (first) first.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    closeCard();
    closeSide();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const row = lines && event.target.closest(".line");
    if (row && isPlain) {
      event.preventDefault();
      // Who selects words does not ask.
      if (getSelection().isCollapsed) explain(Number(row.id.slice(1)));
      return;
    }
    if (!link || !isPlain) return;
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    event.preventDefault();
    if (link.dataset.boxes && views.pages) {
      if (panel.contains(link)) closeCard();
      return showBoxes(link.dataset.boxes);
    }
    if (link.dataset.card) return openCard(link.dataset.card, link);
    if (panel.contains(link) && /^(cite|term)-/.test(id)) return openCard(id, opener);
    if (panel.contains(link) && !/^why-/.test(id)) closeCard();
    goTo(id);
  });

  /** Marks the heading in the outline that is being read. */
  const links = new Map();
  for (const link of side.querySelectorAll(".outline a")) links.set(decodeURIComponent(link.getAttribute("href").slice(1)), link);
  const headings = [...links.keys()].map(byId).filter(Boolean);
  let current = null;
  let waiting = false;
  function mark() {
    waiting = false;
    if (views.document.hidden) return;
    let reached = headings[0];
    for (const heading of headings) if (heading.getBoundingClientRect().top < 120) reached = heading;
    const link = reached && links.get(reached.id);
    if (!link || link === current) return;
    if (current) current.removeAttribute("aria-current");
    link.setAttribute("aria-current", "location");
    const frame = side.getBoundingClientRect();
    const box = link.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) side.scrollTop += box.top - frame.top - frame.height / 3;
    current = link;
  }
  addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  }, { passive: true });
  mark();

  addEventListener("hashchange", () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (/^why-\d+$/.test(id)) return goTo(id);
    const target = id && byId(id);
    if (!target) return;
    showViewOf(target);
    target.scrollIntoView();
  });
  if (location.hash) {
    const id = decodeURIComponent(location.hash.slice(1));
    if (byId(id) || /^why-\d+$/.test(id)) goTo(id);
  }
})();

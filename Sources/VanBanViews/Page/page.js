"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const views = { document: byId("view-document"), source: byId("view-source") };
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

  /** Goes to an element by its id, in the view that holds it. */
  function goTo(id) {
    const target = byId(id);
    if (!target) return;
    if (views.document.contains(target)) show("document");
    if (views.source.contains(target)) show("source");
    closeSide();
    if (location.hash !== "#" + id) location.hash = id;
    else target.scrollIntoView();
  }

  /** Shows the card of a citation or a term beside the text. */
  function openCard(id, from) {
    const card = byId(id);
    if (!card) return;
    opener = from;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "Đóng ✕";
    close.addEventListener("click", closeCard);
    panel.replaceChildren(close, ...[...card.childNodes].map((node) => node.cloneNode(true)));
    const title = panel.querySelector("h3");
    if (title) title.id = "panel-title";
    panel.dataset.card = id;
    panel.hidden = false;
    panel.focus({ preventScroll: true });
  }

  function closeCard() {
    if (panel.hidden) return;
    panel.hidden = true;
    if (opener && opener.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  }

  function closeSide() {
    side.classList.remove("open");
    menu.setAttribute("aria-expanded", "false");
  }

  byId("show-document").addEventListener("click", () => show("document"));
  byId("show-source").addEventListener("click", () => show("source"));
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
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    event.preventDefault();
    if (link.dataset.card) return openCard(link.dataset.card, link);
    if (panel.contains(link) && /^(cite|term)-/.test(id)) return openCard(id, opener);
    if (panel.contains(link)) panel.hidden = true;
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
    const target = id && byId(id);
    if (!target) return;
    if (views.document.contains(target)) show("document");
    if (views.source.contains(target)) show("source");
    target.scrollIntoView();
  });
  if (location.hash) {
    const id = decodeURIComponent(location.hash.slice(1));
    if (byId(id)) goTo(id);
  }
})();

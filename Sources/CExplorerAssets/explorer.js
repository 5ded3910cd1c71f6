"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);

  // Relations in the order of how much they say, with colours that the colour-blind can tell apart.
  const relationNames = {
    basis: ["Căn cứ", "basis", "#1f5fa8"],
    implements: ["Thực hiện", "implements", "#2a8f6d"],
    guides: ["Hướng dẫn", "guides", "#7a9a01"],
    amends: ["Sửa đổi", "amends", "#d97706"],
    supplements: ["Bổ sung", "supplements", "#c9a227"],
    replaces: ["Thay thế", "replaces", "#b5453a"],
    repeals: ["Bãi bỏ", "repeals", "#7f1d1d"],
    suspends: ["Ngưng hiệu lực", "suspends", "#9d5c63"],
    promulgates: ["Ban hành", "promulgates", "#6b4ea0"],
    approves: ["Phê duyệt", "approves", "#a0519e"],
    mentions: ["Nhắc đến", "mentions", "#7b8794"],
  };
  const relationOf = (name) => relationNames[name] || [name, name, "#7b8794"];

  // A node is [identifier, kind, number, date, issuer, title, in corpus, complete]; an edge is
  // [from, to, relation, number of mentions, [[quote, file, line, place, pinpoint] …]].
  const works = data.works.map((row, index) => {
    const [identifier, kind, number, date, issuer, title, inCorpus, isComplete] = row;
    const year = date ? Number(date.slice(0, 4)) : yearOf(identifier);
    const label = number || title || identifier;
    return { index, identifier, kind, number, date, year, issuer, title, inCorpus, isComplete, label,
      words: fold([number, title, issuer, identifier].filter(Boolean).join(" ")), out: [], into: [] };
  });
  const edges = data.edges.map((row, index) => {
    const [from, to, relation, count, quotes] = row;
    const edge = { index, from, to, relation: data.relations[relation], count, quotes };
    works[from].out.push(edge);
    works[to].into.push(edge);
    return edge;
  });
  const byIdentifier = new Map(works.map((work) => [work.identifier, work]));

  function yearOf(identifier) {
    const match = /\/(\d{4})\//.exec(identifier);
    return match ? Number(match[1]) : null;
  }

  // Small letters without marks: "chuyen doi so" finds "chuyển đổi số".
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/đ/g, "d")
      .replace(/[^a-z0-9]+/g, " ").trim();
  }

  function shorten(text, length) {
    return text.length <= length ? text : text.slice(0, length - 1) + "…";
  }

  function element(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "click") node.addEventListener("click", value);
      else if (name === "style") node.style.cssText = value;
      else if (value !== null && value !== undefined) node.setAttribute(name, value);
    }
    for (const child of children.flat()) if (child !== null && child !== undefined) node.append(child);
    return node;
  }

  // --- What is shown: kept in the address, so that a view can be linked to.

  const state = { work: null, query: "", off: new Set(), kind: "", from: null, to: null, start: null, end: null };

  function readAddress() {
    const values = new URLSearchParams(location.hash.slice(1));
    state.work = byIdentifier.get(values.get("work")) || null;
    state.query = values.get("q") || "";
    state.off = new Set((values.get("off") || "").split(" ").filter(Boolean));
    state.kind = values.get("kind") || "";
    state.from = Number(values.get("from")) || null;
    state.to = Number(values.get("to")) || null;
    state.start = byIdentifier.get(values.get("start")) || null;
    state.end = byIdentifier.get(values.get("end")) || null;
  }

  function writeAddress() {
    const values = new URLSearchParams();
    if (state.work) values.set("work", state.work.identifier);
    if (state.query) values.set("q", state.query);
    if (state.off.size) values.set("off", [...state.off].join(" "));
    if (state.kind) values.set("kind", state.kind);
    if (state.from) values.set("from", state.from);
    if (state.to) values.set("to", state.to);
    if (state.start) values.set("start", state.start.identifier);
    if (state.end) values.set("end", state.end.identifier);
    const hash = "#" + values.toString();
    if (hash !== location.hash && !(hash === "#" && !location.hash)) history.pushState(null, "", hash);
  }

  function change(values) {
    Object.assign(state, values);
    writeAddress();
    show();
  }

  function passes(work) {
    if (state.kind && work.kind !== state.kind) return false;
    if (state.from && !(work.year >= state.from)) return false;
    if (state.to && !(work.year !== null && work.year <= state.to)) return false;
    return true;
  }

  const isOn = (edge) => !state.off.has(edge.relation);

  // --- Search

  function showResults() {
    const words = fold(state.query).split(" ").filter(Boolean);
    let found = works.filter((work) => passes(work) && words.every((word) => (" " + work.words).includes(" " + word)));
    // The most cited first.
    found.sort((a, b) => b.into.length - a.into.length || b.out.length - a.out.length || a.index - b.index);
    $("found").textContent = found.length + " văn bản · works";
    $("results").replaceChildren(...found.slice(0, 60).map((work) =>
      element("li", {}, workButton(work, work === state.work ? "on" : null))));
  }

  function workButton(work, className) {
    const about = [work.number ? work.title : null, work.issuer, work.date || work.year].filter(Boolean).join(" · ");
    return element("button", { type: "button", class: ["work", className].filter(Boolean).join(" "),
      title: work.identifier, click: () => change({ work }) },
      element("b", {}, shorten(work.label, 80)), work.inCorpus ? " ●" : "",
      element("span", { class: "sub" }, shorten(about, 110)));
  }

  // --- Filters

  function showFilters() {
    $("query").value = state.query;
    const counts = new Map();
    for (const edge of edges) counts.set(edge.relation, (counts.get(edge.relation) || 0) + 1);
    $("relations").replaceChildren(...Object.keys(relationNames).filter((name) => counts.has(name)).map((name) => {
      const [vietnamese, english, colour] = relationOf(name);
      const box = element("input", { type: "checkbox", "data-relation": name });
      box.checked = !state.off.has(name);
      box.addEventListener("change", () => {
        const off = new Set(state.off);
        if (box.checked) off.delete(name); else off.add(name);
        change({ off });
      });
      return element("label", { class: "relation" }, box, element("span", { class: "swatch", style: "border-color:" + colour }),
        vietnamese, element("small", {}, english), element("span", { class: "count" }, String(counts.get(name))));
    }));
    const kinds = new Map();
    for (const work of works) if (work.kind) kinds.set(work.kind, (kinds.get(work.kind) || 0) + 1);
    $("kind").replaceChildren(element("option", { value: "" }, "Tất cả · All"),
      ...[...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) =>
        element("option", { value: kind }, (data.kinds[kind] || kind) + " (" + count + ")")));
    $("kind").value = state.kind;
    $("from").value = state.from || "";
    $("to").value = state.to || "";
  }

  $("query").addEventListener("input", () => {
    state.query = $("query").value;
    showResults();
  });
  $("query").addEventListener("change", writeAddress);
  $("kind").addEventListener("change", () => change({ kind: $("kind").value }));
  for (const name of ["from", "to"]) {
    $(name).addEventListener("change", () => change({ [name]: Number($(name).value) || null }));
  }
  $("reset").addEventListener("click", () => change({ off: new Set(), kind: "", from: null, to: null }));

  // --- Timeline

  function showTimeline() {
    const counts = new Map();
    for (const work of works) {
      if (work.year && (!state.kind || work.kind === state.kind)) counts.set(work.year, (counts.get(work.year) || 0) + 1);
    }
    const years = [...counts.keys()].sort((a, b) => a - b);
    const most = Math.max(1, ...counts.values());
    $("timeline").replaceChildren(...years.map((year) => {
      const isOff = (state.from && year < state.from) || (state.to && year > state.to);
      const isOnly = state.from === year && state.to === year;
      return element("button", { type: "button", class: isOff ? "off" : null, "data-year": year,
        title: year + ": " + counts.get(year) + " văn bản · works",
        click: () => change(isOnly ? { from: null, to: null } : { from: year, to: year }) },
        String(counts.get(year)), element("i", { style: "height:" + Math.max(2, 45 * counts.get(year) / most) + "px" }),
        String(year));
    }));
  }

  // --- Drawing

  const most = 120;
  let network = null;

  // The work with those next to it; the edges between all of them.
  function neighbourhood(centre) {
    const next = new Map();
    for (const edge of [...centre.out, ...centre.into]) {
      if (!isOn(edge)) continue;
      const other = works[edge.from === centre.index ? edge.to : edge.from];
      if (other !== centre && passes(other)) next.set(other.index, other);
    }
    const others = [...next.values()].sort((a, b) => b.into.length + b.out.length - a.into.length - a.out.length);
    const shown = new Set([centre.index, ...others.slice(0, most).map((work) => work.index)]);
    return { shown, left: Math.max(0, others.length - most) };
  }

  // Where nothing is chosen: the most cited works and what is between them.
  function overview() {
    const top = works.filter(passes).sort((a, b) => b.into.length + b.out.length - a.into.length - a.out.length).slice(0, 60);
    return { shown: new Set(top.map((work) => work.index)), left: 0 };
  }

  function drawnEdges(shown) {
    const drawn = [];
    for (const index of shown) {
      for (const edge of works[index].out) if (shown.has(edge.to) && isOn(edge)) drawn.push(edge);
    }
    return drawn;
  }

  function draw() {
    const path = state.start && state.end ? shortestPath(state.start, state.end) : null;
    const { shown, left } = path ? { shown: new Set(path.works.map((work) => work.index)), left: 0 }
      : state.work ? neighbourhood(state.work) : overview();
    const drawn = path ? path.edges : drawnEdges(shown);
    const nodes = [...shown].map((index) => {
      const work = works[index];
      const isCentre = work === state.work || path && (work === state.start || work === state.end);
      return { id: index, label: shorten(work.label, 34), title: [work.label, work.title, work.issuer, work.date].filter(Boolean).join("\n"),
        shape: work.inCorpus ? "box" : "ellipse", margin: 6,
        borderWidth: isCentre ? 3 : 1, shapeProperties: { borderDashes: work.isComplete || work.inCorpus ? false : [4, 3] },
        color: { background: isCentre ? "#ffe9b8" : work.inCorpus ? "#e8f0fa" : "#ffffff", border: isCentre ? "#b7791f" : "#6b7a8f",
          highlight: { background: "#ffe9b8", border: "#b7791f" } }, font: { size: 13, face: "system-ui, Noto Sans, sans-serif" } };
    });
    // Two relations between the same works are bent apart.
    const seen = new Map();
    const lines = drawn.map((edge) => {
      const key = Math.min(edge.from, edge.to) + "-" + Math.max(edge.from, edge.to);
      const turn = seen.get(key) || 0;
      seen.set(key, turn + 1);
      const [vietnamese, english, colour] = relationOf(edge.relation);
      return { id: edge.index, from: edge.from, to: edge.to, arrows: "to", color: { color: colour, highlight: colour, opacity: 0.85 },
        width: Math.min(1 + Math.log2(edge.count + 1) * 0.6, 4), title: vietnamese + " · " + english + " × " + edge.count,
        smooth: turn ? { type: turn % 2 ? "curvedCW" : "curvedCCW", roundness: 0.15 + 0.1 * turn } : { type: "continuous" } };
    });
    const options = {
      layout: { randomSeed: 7, improvedLayout: nodes.length < 80 },
      physics: { solver: "forceAtlas2Based", forceAtlas2Based: { gravitationalConstant: -90, springLength: 130, avoidOverlap: 0.6 },
        stabilization: { iterations: nodes.length > 80 ? 120 : 250 } },
      interaction: { hover: true, keyboard: false, tooltipDelay: 150 },
    };
    if (network) network.destroy();
    network = new vis.Network($("network"), { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(lines) }, options);
    network.once("stabilizationIterationsDone", () => {
      network.setOptions({ physics: false });
      network.fit({ maxZoomLevel: 1.4 });
    });
    network.on("click", (event) => {
      if (event.nodes.length) showDetail(works[event.nodes[0]], null);
      else if (event.edges.length) showDetail(null, edges[event.edges[0]]);
    });
    network.on("doubleClick", (event) => {
      if (event.nodes.length) change({ work: works[event.nodes[0]], start: null, end: null });
    });
    $("drawn").textContent = nodes.length + " văn bản · works, " + lines.length + " quan hệ · relations"
      + (left ? "; " + left + " văn bản nữa không vẽ · more not drawn" : "")
      + ". Bấm đúp để đi tiếp · double-click to go on";
    $("drawn").dataset.nodes = nodes.length;
    $("drawn").dataset.edges = lines.length;
    return path;
  }

  // --- Paths

  // Along citations where there is a way; else in both directions.
  function shortestPath(start, end) {
    return search(start, end, false) || search(start, end, true) || { works: [start, end], edges: [], isNone: true };
  }

  function search(start, end, bothWays) {
    const before = new Map([[start.index, null]]);
    let frontier = [start];
    while (frontier.length && !before.has(end.index)) {
      const next = [];
      for (const work of frontier) {
        for (const edge of bothWays ? work.out.concat(work.into) : work.out) {
          const other = edge.from === work.index ? edge.to : edge.from;
          if (!isOn(edge) || before.has(other)) continue;
          before.set(other, edge);
          next.push(works[other]);
        }
      }
      frontier = next;
    }
    if (!before.has(end.index)) return null;
    const path = { works: [end], edges: [], bothWays };
    for (let here = end.index; before.get(here); ) {
      const edge = before.get(here);
      here = edge.from === here ? edge.to : edge.from;
      path.edges.unshift(edge);
      path.works.unshift(works[here]);
    }
    return path;
  }

  function showPath(path) {
    const title = element("h2", {}, "Đường đi ", element("small", {}, "Path"));
    const parts = [title, element("div", { class: "actions" }, element("button", { type: "button", id: "leave",
      click: () => change({ start: null, end: null }) }, "Đóng ", element("small", {}, "Close")))];
    if (path.isNone) {
      parts.push(element("p", { class: "note" }, "Không có đường đi giữa hai văn bản. · There is no way between the two works."));
    } else {
      if (path.bothWays) parts.push(element("p", { class: "note" }, "Không có đường theo chiều viện dẫn; đi cả hai chiều. · No way along citations; both directions."));
      path.edges.forEach((edge) => parts.push(citation(edge, works[edge.from], works[edge.to])));
    }
    $("detail").replaceChildren(...parts);
    $("detail").dataset.steps = path.isNone ? "none" : path.edges.length;
  }

  // --- Details

  function tag(relation) {
    const [vietnamese, english, colour] = relationOf(relation);
    return element("span", { class: "tag", style: "background:" + colour, title: english }, vietnamese);
  }

  // One relation with the words that state it.
  function citation(edge, ...shown) {
    const quotes = edge.quotes.map(([quote, file, line, place, pinpoint]) => element("blockquote", {}, quote,
      element("footer", {}, [file + ":" + line, place, pinpoint ? "→ " + pinpoint : null].filter(Boolean).join(" · "))));
    if (edge.count > edge.quotes.length) {
      quotes.push(element("p", { class: "note" }, "… " + (edge.count - edge.quotes.length) + " lần nữa · more times"));
    }
    const heads = shown.map((work, index) => [index ? "→ " : null, workButton(work)]);
    return element("div", { class: "cite" }, tag(edge.relation), ...heads, ...quotes);
  }

  function list(title, english, all, other) {
    const on = all.filter((edge) => isOn(edge) && passes(works[other(edge)]));
    const limit = 100;
    const parts = [element("h3", {}, title + " (" + on.length + ") ", element("small", {}, english))];
    on.slice(0, limit).forEach((edge) => parts.push(citation(edge, works[other(edge)])));
    if (on.length > limit) parts.push(element("p", { class: "note" }, "… " + (on.length - limit) + " nữa · more"));
    return parts;
  }

  function showDetail(work, edge) {
    delete $("detail").dataset.steps;
    if (edge) {
      $("detail").replaceChildren(element("h2", {}, "Viện dẫn ", element("small", {}, "Citation")),
        citation(edge, works[edge.from], works[edge.to]));
      return;
    }
    if (!work) {
      $("detail").replaceChildren(element("h2", {}, "Chọn một văn bản ", element("small", {}, "Choose a work")),
        element("p", {}, "Tìm theo số, ký hiệu hoặc trích yếu, có dấu hay không dấu; bấm vào một văn bản hoặc một mũi tên để xem lời viện dẫn."),
        element("p", { class: "note" }, "Search by number or title, with or without marks; click a work or an arrow to see the words. Boxes have a document in the graph, ellipses are only cited, dashed ones are known by description only."));
      return;
    }
    const facts = [["Loại", "kind", data.kinds[work.kind] || work.kind], ["Số, ký hiệu", "number", work.number], ["Ngày", "date", work.date],
      ["Cơ quan ban hành", "issuer", work.issuer], ["Trích yếu", "title", work.title], ["Định danh", "identifier", work.identifier],
      ["Trong kho", "in the corpus", work.inCorpus ? "có · yes" : "không · no"]].filter((fact) => fact[2]);
    $("detail").replaceChildren(
      element("h2", {}, work.label),
      element("div", { class: "actions" },
        element("button", { type: "button", click: () => change({ work, start: null, end: null }) }, "Vẽ quanh đây ", element("small", {}, "Draw")),
        element("button", { type: "button", id: "start", click: () => change({ work, start: work }) }, "Đường đi từ đây ", element("small", {}, "Path from")),
        element("button", { type: "button", id: "end", click: () => change({ work, end: work }) }, "Đến đây ", element("small", {}, "Path to"))),
      state.start && !state.end ? element("p", { class: "note" }, "Đường đi từ · path from " + state.start.label + ": chọn văn bản đến · choose where to") : null || "",
      element("dl", {}, facts.flatMap(([vietnamese, english, value]) =>
        [element("dt", { title: english }, vietnamese), element("dd", {}, String(value))])),
      ...list("Viện dẫn", "cites", work.out, (edge) => edge.to),
      ...list("Được viện dẫn bởi", "cited by", work.into, (edge) => edge.from));
  }

  function show() {
    showFilters();
    showResults();
    showTimeline();
    const path = draw();
    if (path) showPath(path); else showDetail(state.work, null);
  }

  $("summary").textContent = works.length + " văn bản · works, " + edges.length + " quan hệ · relations, "
    + works.filter((work) => work.inCorpus).length + " trong kho · in the corpus";
  window.addEventListener("popstate", () => { readAddress(); show(); });
  window.addEventListener("hashchange", () => { readAddress(); show(); });
  readAddress();
  show();
})();

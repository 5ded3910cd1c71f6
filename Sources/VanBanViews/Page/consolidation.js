// Switches between the text and the two versions side by side.
(() => {
  "use strict";
  const views = {
    "show-text": document.getElementById("view-text"),
    "show-versions": document.getElementById("view-versions"),
  };
  const show = (id) => {
    for (const [button, view] of Object.entries(views)) {
      view.hidden = button !== id;
      document.getElementById(button).setAttribute("aria-pressed", String(button === id));
    }
  };
  for (const id of Object.keys(views)) document.getElementById(id).addEventListener("click", () => show(id));

  // What is linked to is in the text.
  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !views["show-text"].contains(target)) return;
    show("show-text");
    const statement = target.querySelector("details");
    if (statement) statement.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();

  const only = document.getElementById("only-changes");
  only.addEventListener("change", () => {
    document.getElementById("compare").classList.toggle("only-changes", only.checked);
  });
})();

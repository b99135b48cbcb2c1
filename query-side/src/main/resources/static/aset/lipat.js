// Folds the rows of a table under the rows that they are part of. Without it the page's own choice of a level does.
(() => {
  // What the reader has folded stays so when another version of the table takes this one's place.
  const folded = new Set();

  const depth = (row) => Number((/\bd(\d+)\b/.exec(row.className) || [0, 0])[1]);
  const begins = (row) => row.querySelector("th.k") !== null;

  const below = (rows, i) => {
    let next = i + 1;
    while (next < rows.length && !begins(rows[next])) next++;
    const first = next;
    while (next < rows.length && depth(rows[next]) > depth(rows[i])) next++;
    return rows.slice(first, next);
  };

  const fold = (table) => {
    const rows = [...table.tBodies[0].rows];
    const heads = rows
      .map((row, i) => ({ row, below: begins(row) ? below(rows, i) : [] }))
      .filter((head) => head.below.length > 0);
    if (heads.length === 0) return;

    const draw = () => {
      rows.forEach((row) => (row.hidden = false));
      heads
        .filter((head) => head.button.getAttribute("aria-expanded") === "false")
        .forEach((head) => head.below.forEach((row) => (row.hidden = true)));
    };
    const set = (button, open) => {
      button.setAttribute("aria-expanded", String(open));
      folded[open ? "delete" : "add"](button.getAttribute("aria-label"));
      button.textContent = open ? "▾" : "▸";
    };
    heads.forEach((head) => {
      // A form may begin with columns that a plan leaves blank.
      const cell = [...head.row.cells].find((one) => one.textContent.trim() !== "");
      head.button = document.createElement("button");
      head.button.type = "button";
      head.button.className = "lipat";
      head.button.setAttribute("aria-label", `${table.dataset.lipat} ${cell.textContent.trim()}`);
      set(head.button, !folded.has(head.button.getAttribute("aria-label")));
      head.button.addEventListener("click", () => {
        set(head.button, head.button.getAttribute("aria-expanded") === "false");
        draw();
      });
      cell.prepend(head.button);
    });

    const all = document.createElement("button");
    all.type = "button";
    all.className = "lipat-semua";
    const name = (open) => (all.textContent = open ? table.dataset.lipatSemua : table.dataset.bukaSemua);
    const anyOpen = () => heads.some((head) => head.button.getAttribute("aria-expanded") === "true");
    name(anyOpen());
    all.addEventListener("click", () => {
      const open = !anyOpen();
      heads.forEach((head) => set(head.button, open));
      name(open);
      draw();
    });
    table.closest(".gulir").before(all);
    draw();
  };

  const foldAll = (place) => place.querySelectorAll("table.lembar[data-lipat]").forEach(fold);
  foldAll(document);
  document.addEventListener("htmx:afterSwap", (event) => foldAll(event.target));
})();

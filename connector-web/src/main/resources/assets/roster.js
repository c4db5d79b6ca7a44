// The list of accounts: ticks all, sorts also by another column, opens the portal's own page of a line.

import { framed, tell } from "./frame.js";

/** Boxes to tick all are useless without scripts, so they come hidden. */
export function settleRoster() {
  for (const box of document.querySelectorAll("input[data-all]")) {
    box.hidden = false;
    const ticks = [...document.querySelectorAll(`input[name="${box.dataset.all}"]`)];
    box.checked = ticks.length > 0 && ticks.every((tick) => tick.checked);
  }
}

/** Whoever is about to do something with accounts must not have the list redrawn under their hands. */
export const isTicking = () => document.querySelector('input[name="account"]:checked') !== null;

document.addEventListener("change", (event) => {
  const box = event.target.closest?.("input[data-all]");
  if (box) {
    for (const tick of document.querySelectorAll(`input[name="${box.dataset.all}"]`)) tick.checked = box.checked;
  } else if (event.target.name === "account") {
    settleRoster();
  }
});

document.addEventListener("input", (event) => {
  const chooses = event.target.dataset?.chooses;
  if (chooses && event.target.value) document.getElementById(chooses).checked = true;
});

document.addEventListener("click", (event) => {
  const sort = event.target.closest("button.sort");
  if (sort && event.shiftKey) {
    const more = document.createElement("input");
    more.type = "hidden";
    more.name = "more";
    more.value = "yes";
    sort.form.append(more);
  }
  const link = event.target.closest("a[data-path]");
  if (link && framed) {
    event.preventDefault();
    tell("openPath", { path: link.dataset.path });
  }
});

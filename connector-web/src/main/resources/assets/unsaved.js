// What somebody changed in a section and did not save yet: shows the bar to save it, and asks before it is lost.

/** What changes by itself, or is only looked for. */
const PASSING = new Set(["page", "sending", "words", "q", "shown", "add"]);

let asShown = "";
let isLeaving = false;

const guarded = () => document.querySelector("form[data-guard]");

/** All a form says. */
function said(form) {
  const fields = [...new FormData(form)].filter(([name]) => !PASSING.has(name));
  return JSON.stringify(fields.map(([name, value]) => [name, value instanceof File ? value.name : value]));
}

function isUnsaved() {
  const form = guarded();
  return form !== null && (form.dataset.dirty === "true" || said(form) !== asShown);
}

function look() {
  document.getElementById("page")?.classList.toggle("is-unsaved", isUnsaved());
}

/** A fresh page: what it shows is what is saved. */
export function settleUnsaved() {
  const form = guarded();
  isLeaving = false;
  asShown = form ? said(form) : "";
  document.getElementById("page")?.classList.add("is-guarded");
  look();
}

/** Asks, and goes on with {@code leave} when the person wants to. */
function ask(leave) {
  const dialog = document.getElementById("unsaved");
  dialog.returnValue = "stay";
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== "leave") return;
    isLeaving = true;
    leave();
  }, { once: true });
  dialog.showModal();
}

document.addEventListener("input", look);
document.addEventListener("change", look);
document.addEventListener("htmx:afterSettle", look);

// before htmx, which listens on the form itself
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form === guarded()) {
    isLeaving = true;
  } else if (form.hasAttribute("data-leaves") && !isLeaving && isUnsaved()) {
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(() => form.requestSubmit());
  }
}, true);

// a save that failed on its way is still unsaved
document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful) isLeaving = false;
});

window.addEventListener("beforeunload", (event) => {
  if (!isLeaving && isUnsaved()) event.preventDefault();
});

// The contact center: its sliders come in from the right over the page and leave it as it was.
import { announce, localTimes } from "../app.js";
import { play } from "./stage.js";

const HOME = "/portal/contact-center";
const WATCH_EVERY = 2500;

let opener = null;
let openedHere = false;

async function page(address, options = {}) {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, ...options });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(String(answer.status));
  const html = new DOMParser().parseFromString(await answer.text(), "text/html");
  html.address = answer.url;
  html.policy = answer.headers.get("Content-Security-Policy");
  return html;
}

/** The policy this document lives under: a slider whose page is not allowed by it needs a document of its own. */
const policy = fetch(HOME, { method: "HEAD" }).then((answer) => answer.headers.get("Content-Security-Policy")).catch(() => null);

function slider() {
  return document.getElementById("slider");
}

function begin(dialog) {
  if (dialog.open) dialog.close();
  dialog.showModal();
  localTimes(dialog);
  dialog.querySelectorAll("[data-stage]").forEach(play);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && event.clientX < dialog.getBoundingClientRect().left) leave();
  });
  watch(dialog);
}

async function open(address, isNew = true) {
  const html = await page(address);
  const fresh = html.getElementById("slider");
  if (!fresh || html.policy !== (await policy)) return location.assign(html.address);
  document.title = html.title;
  const old = slider();
  if (isNew) {
    history[old ? "replaceState" : "pushState"]({ slider: true }, "", html.address);
    openedHere = true;
  }
  fresh.removeAttribute("open");
  if (old) {
    fresh.style.animation = "none";
    old.replaceWith(document.adoptNode(fresh));
  } else {
    document.getElementById("main").append(document.adoptNode(fresh));
  }
  begin(fresh);
}

async function renewTiles() {
  try {
    const html = await page(HOME);
    document.getElementById("tiles").replaceWith(document.adoptNode(html.getElementById("tiles")));
    document.title = html.title;
  } catch {
    // The tiles stay as they are until the next look.
  }
}

function remove(dialog) {
  dialog.close();
  dialog.remove();
  const again = opener && document.querySelector(`a[data-slide][href="${CSS.escape(opener)}"]`);
  (again ?? document.getElementById("main")).focus();
  renewTiles().then(() => {
    const tile = opener && document.querySelector(`#tiles a[data-slide][href="${opener}"]`);
    if (tile && (document.activeElement === document.body || document.activeElement === document.getElementById("main"))) tile.focus();
  });
}

function leave() {
  const dialog = slider();
  if (!dialog || dialog.classList.contains("is-leaving")) return;
  dialog.classList.add("is-leaving");
  const done = () => {
    if (openedHere) history.back();
    else {
      history.replaceState({}, "", HOME);
      remove(dialog);
    }
  };
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (isCalm) done();
  else setTimeout(done, 180);
}

/** The application may connect or disconnect while its page is open: the badge in the header follows. */
function watch(dialog) {
  const state = dialog.querySelector("[data-watch]");
  if (!state) return;
  const look = async () => {
    if (!dialog.isConnected) return;
    try {
      const html = document.hidden ? null : await page(state.dataset.watch);
      const fresh = html?.querySelector(`[data-line-state="${state.dataset.line}"]`);
      if (fresh && fresh.textContent.trim() !== state.textContent.trim()) {
        state.replaceChildren(...fresh.childNodes);
        announce("");
      }
    } catch {
      // The next look may find the server again.
    }
    setTimeout(look, WATCH_EVERY);
  };
  setTimeout(look, WATCH_EVERY);
}

function say(text) {
  announce(text);
  // The status line must be in the dialog to be seen over it.
  slider()?.append(document.getElementById("status-line"));
  setTimeout(() => announce(""), 2500);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (link.matches("[data-slide]")) {
    event.preventDefault();
    if (!slider()) opener = link.getAttribute("href");
    open(link.href).catch(() => location.assign(link.href));
  } else if (link.matches("[data-close]")) {
    event.preventDefault();
    leave();
  }
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-slide-form], [data-line-form]")) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) throw new Error(String(answer.status));
    if (form.matches("[data-slide-form]")) await open(answer.url);
    else {
      const line = document.getElementById("slider-line");
      if (line) line.textContent = line.dataset.words.replace("{0}", form.elements.name.value.trim());
      say(slider().dataset.saved);
    }
  } catch {
    say(slider()?.dataset.failed ?? "");
  }
});

window.addEventListener("popstate", () => {
  const dialog = slider();
  if (dialog && location.pathname === HOME) {
    openedHere = false;
    remove(dialog);
  } else if (location.pathname.startsWith(`${HOME}/`)) {
    open(location.href, false).catch(() => location.reload());
  }
});

const first = slider();
if (first) begin(first);

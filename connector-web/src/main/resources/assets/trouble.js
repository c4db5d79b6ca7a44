// What went wrong on the way to the server: said above the form and aloud, while all that was typed stays where it is.

/** So many looks for news in a row may fail before the page says so: a server that starts anew is away for some. */
const SILENT_AFTER = 4;

/** A proxy says with these that the server behind it is away. */
const AWAY = new Set([0, 502, 503, 504]);

let failedLooks = 0;
let isOver = false;

/** Whether the page's token is over: nothing the page asks for is answered any more. */
export const isStale = () => isOver;

/** What readers of screens hear: it was there before its text, so that they don't miss it. */
const voice = document.createElement("div");
voice.id = "voice";
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);

export function say(text) {
  voice.textContent = text.replace(/\s+/g, " ").trim();
}

function titled(words, path) {
  return words.dataset.save && path.endsWith("/save") ? words.dataset.save : words.dataset.title;
}

function show(word, { path = "", code = "", isAsked = false } = {}) {
  const words = document.getElementById("trouble-words")?.content.querySelector(`[data-word="${word}"]`);
  const main = document.getElementById("main");
  if (!words || !main) return;
  hide();
  const notice = document.createElement("div");
  notice.id = "trouble";
  notice.dataset.word = word;
  notice.className = `notice notice-${word === "silent" ? "warning" : "danger"}`;
  const icon = document.createElement("i");
  icon.className = "bi bi-exclamation-triangle";
  icon.setAttribute("aria-hidden", "true");
  const title = document.createElement("strong");
  title.textContent = titled(words, path);
  const text = document.createElement("div");
  text.append(title, document.createElement("br"), words.textContent.replace("{0}", String(code)));
  notice.append(icon, text);
  main.prepend(notice);
  say(`${title.textContent}. ${text.lastChild.textContent}`);
  if (isAsked) notice.scrollIntoView({ block: "center" });
}

function hide() {
  document.getElementById("trouble")?.remove();
}

/** The page was open for too long; nobody can save it any more, but everybody can still read it. */
export function showStale(isAsked) {
  isOver = true;
  show("stale", { isAsked });
}

/** Whether it was the page that looked for news, and nobody asked for anything. */
const isLook = (event) => event.detail.requestConfig?.elt?.hasAttribute("data-live") === true;

function failed(event) {
  const { xhr, pathInfo } = event.detail;
  const status = xhr?.status ?? 0;
  if (status !== 0 && xhr.getResponseHeader("Page-Closed")) {
    showStale(!isLook(event));
  } else if (!isLook(event)) {
    show(AWAY.has(status) ? "away" : "broken", { path: pathInfo?.requestPath ?? "", code: status, isAsked: true });
  } else if (++failedLooks === SILENT_AFTER) {
    show("silent");
  }
}

for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) document.addEventListener(name, failed);

document.addEventListener("htmx:afterRequest", (event) => {
  if (!event.detail.successful) return;
  const shown = document.getElementById("trouble")?.dataset.word;
  if (shown === "silent" || (shown && shown !== "stale" && !isLook(event))) hide();
  failedLooks = 0;
});

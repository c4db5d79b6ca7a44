// Our pages inside a portal: they look for news, count down, keep their token fresh and fit their frame.

import { ask, fit, framed, tell } from "./frame.js";
import { settleIntervals } from "./intervals.js";
import "./numbers.js";
import { settleUnsaved } from "./unsaved.js";

const SECOND = 1000;

/** Every answer carries the next token; forms that stay on the page take it over. */
function renewToken(token) {
  if (!token) return;
  for (const field of document.querySelectorAll('input[name="page"]')) field.value = token;
}

/** Asks for news in turns: the next question waits for the last answer, and a page nobody sees asks nothing. */
function look() {
  const live = document.querySelector("[data-live]");
  if (!live) return;
  if (!document.hidden && !live.classList.contains("htmx-request")) window.htmx?.trigger(live, "look");
  window.setTimeout(look, Number(live.dataset.live));
}

/** Counts the seconds of the code on the page; its bar begins full with each new code. */
const countdown = { code: null, until: 0, whole: 0 };
function count() {
  const line = document.querySelector(".countdown");
  if (line) {
    if (line.dataset.code !== countdown.code) {
      countdown.code = line.dataset.code;
      countdown.whole = Math.max(1, Number(line.dataset.seconds));
      countdown.until = performance.now() + countdown.whole * SECOND;
    }
    const left = Math.max(0, Math.ceil((countdown.until - performance.now()) / SECOND));
    const bar = line.querySelector("progress");
    bar.max = countdown.whole;
    bar.value = left;
    line.querySelector(".countdown-left").textContent = String(left);
    line.classList.toggle("is-over", left === 0);
    line.closest(".code").classList.toggle("is-over", left === 0);
  }
}

/** Whatever a fresh page needs. */
function settle() {
  const page = document.getElementById("page");
  if (!page) return;
  fit(page);
  if (page.dataset.title) tell("setTitle", { title: page.dataset.title });
  settleIntervals();
  settleUnsaved();
  const field = page.querySelector(".rename[open] .is-invalid, #faults");
  if (field) field.focus();
}

/** What came of it, said by a voice that was there before: readers of screens miss what appears together with its text. */
function speak() {
  const notice = document.querySelector('#page .notice[role="status"]');
  document.getElementById("voice").textContent = notice ? notice.textContent.trim() : "";
}

const voice = document.createElement("div");
voice.id = "voice";
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);

async function finishInstallation() {
  const page = document.querySelector("[data-installed]");
  if (!page || !framed) return;
  const portal = await ask("getInitData");
  if (portal === null || portal.INSTALL) tell("setInstallFinish");
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.dialog).showModal();
    return;
  }
  const closer = event.target.closest("[data-close-dialog]");
  const dialog = closer?.closest("dialog");
  if (dialog?.open) {
    event.preventDefault();
    dialog.close();
    return;
  }
  if (event.target.closest("[data-close-application]")) tell("closeApplication");
});

document.addEventListener("keydown", (event) => {
  const rename = event.target.closest?.(".rename[open]");
  if (event.key === "Escape" && rename) {
    rename.open = false;
    rename.querySelector("summary").focus();
  }
});

document.addEventListener("toggle", (event) => {
  if (event.target.matches?.(".rename[open]")) event.target.querySelector("#new-name").select();
}, true);

document.addEventListener("htmx:afterRequest", (event) => renewToken(event.detail.xhr?.getResponseHeader("Page-Token")));
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "page" || !document.getElementById("page")?.contains(event.target)) {
    settle();
    speak();
    // what was pressed is gone with its page: who uses the keyboard goes on at the top of the section
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  }
  count();
  finishInstallation();
});

settle();
count();
finishInstallation();
window.setInterval(count, 250);
window.setTimeout(look, SECOND);

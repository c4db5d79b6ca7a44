// Our pages inside a portal: they look for news, count down, keep their token fresh and fit their frame.

import { ask, fit, framed, tell } from "./frame.js";
import { settleIntervals } from "./intervals.js";
import "./numbers.js";
import { isTicking, settleRoster } from "./roster.js";
import { isStale, say, showStale } from "./trouble.js";
import { settleUnsaved } from "./unsaved.js";

const SECOND = 1000;
const BETWEEN_LOOKS = 2 * SECOND;

/** A token is good for half an hour. */
const BETWEEN_RENEWALS = 10 * 60 * SECOND;

/** Every answer carries the next token; forms that stay on the page take it over. */
function renewToken(token) {
  if (!token) return;
  for (const field of document.querySelectorAll('input[name="page"]')) field.value = token;
}

/**
 * Keeps the page open while somebody edits: sections that look for no news would be too old after half an hour. The portal
 * says anew who looks at it.
 */
let keptAt = performance.now();
async function keep() {
  const field = document.querySelector('input[name="page"]');
  if (!field || isStale()) return;
  keptAt = performance.now();
  const body = new URLSearchParams({ page: field.value });
  const fresh = await ask("refreshAuth", undefined, 5 * SECOND);
  if (fresh?.AUTH_ID) {
    body.set("auth", fresh.AUTH_ID);
    body.set("refresh", fresh.REFRESH_ID ?? "");
  }
  try {
    const answer = await fetch("/placement/settings/keep", {
      method: "POST",
      headers: { "HX-Request": "true" },
      body,
    });
    if (answer.ok) renewToken(answer.headers.get("Page-Token"));
    else if (answer.headers.get("Page-Closed")) showStale(false);
  } catch {
    // the server is away: there are two more before the token is over
  }
}

/** Asks for news in turns: the next question waits for the last answer, and a page nobody sees asks nothing. */
function look() {
  const live = document.querySelector("[data-live]");
  if (live && !document.hidden && !isStale() && !isTicking() && !live.classList.contains("htmx-request")) {
    window.htmx?.trigger(live, "look");
  }
  window.setTimeout(look, Number(live?.dataset.live ?? BETWEEN_LOOKS));
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

/** On a narrow page the sections are a row that scrolls: the one that is open is in sight. */
function showSection(page) {
  const open = page.querySelector(".slider-section[aria-current]");
  const row = open?.closest(".slider-menu");
  if (!row) return;
  const beside = open.getBoundingClientRect().left - row.getBoundingClientRect().left;
  row.scrollLeft += beside - (row.clientWidth - open.offsetWidth) / 2;
}

/** Whatever a fresh page needs. */
function settle() {
  const page = document.getElementById("page");
  if (!page) return;
  fit(page);
  if (page.dataset.title) tell("setTitle", { title: page.dataset.title });
  settleRoster();
  settleIntervals();
  settleUnsaved();
  showSection(page);
  const field = page.querySelector(".rename[open] .is-invalid, #faults");
  if (field) field.focus();
}

/** What came of it. */
function speak() {
  say(document.querySelector('#page .notice[role="status"]')?.textContent ?? "");
}

/** The same where a part of the page was drawn again: what it says of itself. */
function speakOf(part) {
  const said = [...part.querySelectorAll("[data-said]")].map((each) => each.textContent);
  if (said.length > 0) say(said.join(" "));
}

const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary";

/** Who had the focus when something was asked for, and as which of those in the part that is drawn again. */
const focused = new WeakMap();
function rememberFocus(event) {
  const { target, xhr } = event.detail;
  const element = document.activeElement;
  if (!xhr || !element || element === document.body) return;
  focused.set(xhr, { element, id: element.id, place: [...(target?.querySelectorAll?.(FOCUSABLE) ?? [])].indexOf(element) });
}

/** Whoever uses the keyboard goes on where they were, or beside it where that is gone. */
function regainFocus(xhr, part) {
  const was = focused.get(xhr);
  if (!was || document.activeElement !== document.body) return;
  const same = was.element.isConnected ? was.element : was.id && document.getElementById(was.id);
  const beside = [...part.querySelectorAll(FOCUSABLE)];
  const next = same || (was.place >= 0 && beside[Math.min(was.place, beside.length - 1)]) || document.getElementById(part.dataset.then ?? "main");
  next?.focus({ preventScroll: true });
}

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
document.addEventListener("htmx:beforeRequest", rememberFocus);
document.addEventListener("htmx:beforeSwap", rememberFocus);
document.addEventListener("htmx:afterSettle", (event) => {
  const { requestConfig, target, xhr } = event.detail;
  const asked = requestConfig?.elt;
  const part = target?.id ? document.getElementById(target.id) : null;
  if (event.target.id === "page" || !document.getElementById("page")?.contains(event.target)) {
    settle();
    speak();
    // what was pressed is gone with its page: who uses the keyboard goes on at the top of the section
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
  } else if (part) {
    regainFocus(xhr, part);
    if (asked?.hasAttribute("data-tells")) speak();
    else if (!asked?.hasAttribute("data-live")) speakOf(part);
  }
  count();
  finishInstallation();
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && performance.now() - keptAt > BETWEEN_RENEWALS) keep();
});

settle();
count();
finishInstallation();
window.setInterval(count, 250);
window.setTimeout(look, SECOND);
window.setInterval(keep, BETWEEN_RENEWALS);

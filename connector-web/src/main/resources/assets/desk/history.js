// The messages on the page: a window of the conversation that grows where somebody scrolls and stays small elsewhere.
import { locale, localTimes } from "../app.js";
import { players } from "./media.js";

const MOST = 300;
const NEAR = 600;
const TOGETHER_MS = 5 * 60 * 1000;

const main = document.getElementById("main");
const words = main.dataset;
const messages = document.getElementById("messages");
const below = document.getElementById("new-below");
const language = locale();

export async function fetchPart(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html", "X-Live": "1" } });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function list() {
  return messages.querySelector(".bubbles");
}

function rows() {
  return [...messages.querySelectorAll(".row-bubble")];
}

/** Whether the end of the conversation is not among what is shown. */
export function isHistory() {
  return Boolean(messages.querySelector("[data-later]"));
}

export function isAtEnd() {
  return messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
}

export function toEnd() {
  messages.scrollTop = messages.scrollHeight;
  below.hidden = true;
}

function separator(kind, text) {
  const line = document.createElement("li");
  line.className = kind;
  line.textContent = text;
  return line;
}

function dayName(at) {
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (at.toDateString() === today.toDateString()) return words.today;
  if (at.toDateString() === yesterday.toDateString()) return words.yesterday;
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(at);
}

/** Lines before each day and session in the person's own zone; what one person says in one breath stands together. */
export function arrange() {
  list().querySelectorAll(".day, .session-line").forEach((line) => line.remove());
  let last = null;
  let latestOut = null;
  for (const row of rows()) {
    const at = new Date(row.dataset.at);
    const isNewDay = !last || new Date(last.dataset.at).toDateString() !== at.toDateString();
    const isNewSession = last && last.dataset.session !== row.dataset.session && row.dataset.session !== "0";
    if (isNewDay) row.before(separator("day", dayName(at)));
    if (isNewSession) row.before(separator("session-line", words.session.replace("{0}", row.dataset.session)));
    const follows = last && !isNewDay && !isNewSession && last.dataset.voice === row.dataset.voice && at - new Date(last.dataset.at) < TOGETHER_MS;
    row.classList.toggle("follows", Boolean(follows));
    row.classList.remove("is-latest-out");
    if (row.dataset.side === "out") latestOut = row;
    last = row;
  }
  latestOut?.classList.add("is-latest-out");
}

/** In a conversation the day stands above: the time alone is enough beside a message. */
function clocks(root) {
  const format = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
  for (const time of root.querySelectorAll(".bubble-foot time")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) time.textContent = format.format(at);
  }
}

export function show(root) {
  localTimes(root);
  clocks(root);
}

function adopt(row) {
  show(row);
  const own = document.adoptNode(row);
  players(own, words);
  return own;
}

function link(kind, page) {
  messages.querySelector(`.${kind}`).replaceChildren(...(page?.querySelector(`.${kind}`)?.childNodes ?? []));
}

function cutLink(kind, row) {
  const wrap = messages.querySelector(`.${kind}`);
  const anchor = document.createElement("a");
  anchor.className = "btn btn-quiet";
  anchor.href = `/portal/desk/${words.chat}?${kind === "later" ? "after" : "before"}=${row.dataset.id}`;
  anchor.dataset[kind] = row.dataset.id;
  anchor.textContent = "…";
  wrap.replaceChildren(anchor);
}

/** Lets go of what lies far away on the side nobody looks at. */
function shrink(kind) {
  const all = rows();
  if (all.length <= MOST) return;
  const dropped = kind === "later" ? all.slice(MOST) : all.slice(0, all.length - MOST);
  const before = messages.scrollHeight;
  dropped.forEach((row) => row.remove());
  const left = rows();
  cutLink(kind, kind === "later" ? left[left.length - 1] : left[0]);
  if (kind === "earlier") messages.scrollTop -= before - messages.scrollHeight;
}

let isGrowing = false;

/** Loads the messages before or after those shown; what is read stays where it is on the screen. */
async function grow(kind, anchor) {
  if (isGrowing) return;
  isGrowing = true;
  anchor.setAttribute("aria-busy", "true");
  try {
    const address = new URL(anchor.href);
    const page = await fetchPart(`/portal/desk/${words.chat}/live${address.search}`);
    const fresh = [...page.querySelectorAll(".row-bubble")].filter((row) => !document.getElementById(row.id));
    const height = messages.scrollHeight;
    const top = messages.scrollTop;
    if (kind === "earlier") list().prepend(...fresh.map(adopt));
    else list().append(...fresh.map(adopt));
    link(kind, page);
    arrange();
    if (kind === "earlier") messages.scrollTop = top + messages.scrollHeight - height;
    shrink(kind === "earlier" ? "later" : "earlier");
    historyBar();
  } catch {
    location.assign(anchor.href);
  } finally {
    isGrowing = false;
  }
}

function historyBar() {
  const bar = document.getElementById("history-bar");
  if (bar) bar.hidden = !isHistory();
}

function growWhereNear() {
  const earlier = messages.querySelector("[data-earlier]");
  const later = messages.querySelector("[data-later]");
  if (earlier && messages.scrollTop < NEAR) grow("earlier", earlier);
  else if (later && messages.scrollHeight - messages.scrollTop - messages.clientHeight < NEAR) grow("later", later);
}

/** Takes over what is new or changed; returns the last words the customer added, null when nothing was added. */
export function merge(page) {
  const fresh = [...page.querySelectorAll(".row-bubble")];
  const known = fresh.filter((row) => document.getElementById(row.id));
  const wasAtEnd = isAtEnd();
  let heard = null;
  let changed = 0;
  if (!known.length && fresh.length && !isHistory()) {
    list().replaceChildren(); // More came than fits one page: begin anew at the end.
    link("earlier", page);
  }
  for (const row of fresh) {
    const old = document.getElementById(row.id);
    if (old?.dataset.version === row.dataset.version) continue;
    if (old) old.replaceWith(adopt(row));
    else if (!isHistory()) list().append(adopt(row));
    else {
      below.hidden = false;
      continue;
    }
    changed++;
    if (!old) heard = row.dataset.side === "in" ? (row.querySelector(".bubble-text")?.textContent ?? "") : (heard ?? "");
  }
  if (!changed) return null;
  messages.querySelector(".empty")?.remove();
  arrange();
  if (heard === null) return null;
  if (wasAtEnd) {
    toEnd();
    shrink("earlier");
  } else below.hidden = false;
  return heard;
}

/** Shows the end of the conversation, wherever one was. */
export async function backToEnd() {
  if (!isHistory()) return toEnd();
  const page = await fetchPart(`/portal/desk/${words.chat}/live`);
  list().replaceChildren(...[...page.querySelectorAll(".row-bubble")].map(adopt));
  link("earlier", page);
  link("later", null);
  historyBar();
  arrange();
  toEnd();
  history.replaceState({}, "", location.pathname);
}

/** Makes the window live. */
export function begin() {
  players(messages, words);
  arrange();
  const wanted = location.hash && document.getElementById(location.hash.slice(1));
  if (wanted) {
    wanted.scrollIntoView({ block: "center" });
    wanted.classList.add("is-wanted");
  } else if (location.search.includes("before=") || location.search.includes("after=")) messages.scrollTop = 0;
  else toEnd();
  let sawEnd = isAtEnd();
  messages.addEventListener("scroll", () => {
    sawEnd = isAtEnd();
    if (sawEnd && !isHistory()) below.hidden = true;
    growWhereNear();
  });
  // Bars and boxes below grow: whoever saw the end goes on seeing it.
  new ResizeObserver(() => sawEnd && !isHistory() && toEnd()).observe(messages);
  below.querySelector("button").addEventListener("click", backToEnd);
  document.querySelector("#history-bar a")?.addEventListener("click", (event) => {
    event.preventDefault();
    backToEnd();
  });
  messages.addEventListener("click", (event) => {
    const anchor = event.target.closest("[data-earlier], [data-later]");
    if (!anchor) return;
    event.preventDefault();
    grow(anchor.dataset.earlier ? "earlier" : "later", anchor);
  });
}

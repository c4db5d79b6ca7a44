// The telephones, alive: what happens on the server appears by itself, and buttons work without a reload. Everything
// here only enhances links and forms that work without it.
import { localTimes } from "./app.js";

const page = document.querySelector(".phone-page");
const telephones = [...document.querySelectorAll(".telephone")];
const POLL_MS = 15000;
const NEAR_BOTTOM = 80;

/* ---- where everybody is: the arrangement in the address ---- */

const screenOf = (telephone) => telephone.querySelector(".telephone-body").dataset.screen;

/** Where it is going, if somebody pressed something; news that arrive meanwhile must not hold it back. */
const boundFor = (telephone) => telephone.bound ?? screenOf(telephone);

function arrangement(changed, screen) {
  const query = new URLSearchParams();
  for (const telephone of telephones) {
    const shown = telephone === changed ? screen : screenOf(telephone);
    if (shown !== "chats") query.append("s", `${telephone.dataset.digits}.${shown}`);
  }
  const front = telephones.find((telephone) => telephone.classList.contains("is-front"));
  if (front) query.set("front", front.dataset.digits);
  return query;
}

function remember() {
  const query = arrangement();
  history.replaceState(null, "", `/phone?${query}`);
  for (const link of document.querySelectorAll("[data-keep-query]")) {
    const kept = new URLSearchParams(query);
    kept.set("lang", link.lang);
    link.href = `/phone?${kept}`;
  }
}

/* ---- drawing ---- */

async function fetchBody(telephone, screen) {
  const answer = await fetch(`/phone/${telephone.dataset.digits}/frame?${arrangement(telephone, screen)}`, {
    headers: { Accept: "text/html" },
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  return parsed.querySelector(".telephone-body");
}

/** Shows a screen; the same one again only takes over what changed. */
async function show(telephone, screen) {
  const turn = (telephone.turn = (telephone.turn ?? 0) + 1);
  telephone.bound = screen;
  const fresh = await fetchBody(telephone, screen).finally(() => {
    if (turn === telephone.turn) telephone.bound = null;
  });
  if (turn !== telephone.turn) return;
  const body = telephone.querySelector(".telephone-body");
  if (body.dataset.screen === fresh.dataset.screen && sameParts(body, fresh)) {
    update(body, fresh);
  } else {
    replace(telephone, body, fresh);
  }
  drawn(telephone);
}

const parts = (body) => [...body.querySelectorAll("[data-live]")];
const sameParts = (body, fresh) =>
  parts(body).map((part) => part.dataset.live).join() === parts(fresh).map((part) => part.dataset.live).join();

function replace(telephone, body, fresh) {
  const hadFocus = body.contains(document.activeElement);
  body.replaceWith(fresh);
  const log = fresh.querySelector(".conversation");
  if (log) log.scrollTop = log.scrollHeight;
  const first = fresh.querySelector("[data-focus]") ?? fresh.querySelector("[data-composer] textarea");
  if (hadFocus || fresh.querySelector("[data-focus]")) {
    (first ?? fresh.querySelector("a, button, input"))?.focus({ preventScroll: true });
  }
  remember();
}

function update(body, fresh) {
  const log = body.querySelector("[data-scroll]");
  const wasAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_BOTTOM;
  const fromParts = parts(fresh);
  parts(body).forEach((part, index) => {
    if (part.matches("ul, ol")) updateList(part, fromParts[index]);
    else updatePart(part, fromParts[index]);
  });
  body.dataset.unread = fresh.dataset.unread;
  const hint = body.querySelector("[data-live-empty]");
  if (hint) hint.hidden = fresh.querySelector("[data-live-empty]").hidden;
  if (wasAtEnd && log.matches(".conversation")) log.scrollTop = log.scrollHeight;
}

/** Takes over new, changed, moved and vanished items; what did not change is left alone, also while it plays. */
function updateList(list, fresh) {
  for (const pending of list.querySelectorAll(".bubble-pending")) pending.remove();
  const known = new Map([...list.children].map((item) => [item.id, item]));
  let before = null;
  for (const item of [...fresh.children]) {
    const old = known.get(item.id);
    known.delete(item.id);
    const keep = old && (old.dataset.rev === item.dataset.rev || old.querySelector("details[open]"));
    const next = keep ? old : item;
    if (old && !keep) old.replaceWith(item);
    const place = before ? before.nextElementSibling : list.firstElementChild;
    if (place !== next) list.insertBefore(next, place);
    before = next;
  }
  known.forEach((item) => item.remove());
}

const lastHtml = new WeakMap();

function updatePart(part, fresh) {
  const html = fresh.innerHTML;
  if (lastHtml.get(part) === html) return;
  const hadFocus = part.contains(document.activeElement);
  lastHtml.set(part, html);
  part.replaceChildren(...fresh.childNodes);
  if (hadFocus) part.querySelector("button")?.focus({ preventScroll: true });
}

function drawn(telephone) {
  localTimes(telephone);
  countDown();
  for (const button of telephone.querySelectorAll("[data-record]")) button.hidden = !navigator.mediaDevices || !window.MediaRecorder;
  const unread = telephone.querySelector(".telephone-body").dataset.unread;
  const badge = document.querySelector(`[data-front="${telephone.id}"] [data-switch-unread]`);
  if (badge) {
    badge.textContent = unread;
    badge.hidden = unread === "0";
  }
  markRead(telephone);
}

/* ---- looking at a chat reads it ---- */

function markRead(telephone) {
  const log = telephone.querySelector("[data-read]");
  const last = log && [...log.querySelectorAll(".bubble-theirs")].pop();
  if (!last || document.visibilityState !== "visible" || telephone.offsetParent === null) return;
  if (telephone.lastRead === last.id) return;
  telephone.lastRead = last.id;
  fetch(log.dataset.read, { method: "POST" }).catch(() => (telephone.lastRead = null));
}

document.addEventListener("visibilitychange", () => telephones.forEach(markRead));

/* ---- staying up to date ---- */

const waiting = new Map();
let failures = 0;

/** Looks again soon; many hints at once cost one look. */
function refresh(telephone) {
  if (waiting.has(telephone)) return;
  waiting.set(
    telephone,
    setTimeout(async () => {
      waiting.delete(telephone);
      try {
        await show(telephone, boundFor(telephone));
        failures = 0;
        say(telephone, null, "refresh");
      } catch {
        if (++failures > 2) say(telephone, page.dataset.refreshFailed, "refresh");
      }
    }, 40),
  );
}

const refreshAll = () => telephones.forEach(refresh);
const events = new EventSource("/phone/events");
events.addEventListener("hello", refreshAll);
events.addEventListener("ring", (event) => {
  for (const telephone of telephones) {
    if (event.data === "all" || event.data === telephone.dataset.digits) refresh(telephone);
  }
});
setInterval(refreshAll, POLL_MS);

function say(telephone, text, reason = "deed") {
  const notice = telephone.querySelector(".telephone-body > [data-error]");
  if (text === null && notice.dataset.reason && notice.dataset.reason !== reason) return;
  notice.dataset.reason = text === null ? "" : reason;
  notice.textContent = text ?? "";
  notice.hidden = text === null;
}

/* ---- what people press ---- */

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-screen]");
  const choice = event.target.closest("a[data-front]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link && plain) {
    event.preventDefault();
    const telephone = link.closest(".telephone");
    telephone.lastRead = null;
    show(telephone, link.dataset.screen).catch(() => location.assign(link.href));
  } else if (choice && plain) {
    event.preventDefault();
    bringToFront(choice);
  }
  for (const open of document.querySelectorAll("details.phone-popover[open]")) {
    if (!open.contains(event.target) || event.target.closest(".menu-entry:not(.menu-file):not([data-record])")) open.open = false;
  }
});

/** A menu near the end of the chat opens upwards, where there is room for it. */
document.addEventListener(
  "toggle",
  (event) => {
    const menu = event.target;
    if (!menu.matches?.(".bubble-menu") || !menu.open) return;
    const log = menu.closest("[data-scroll]").getBoundingClientRect();
    menu.classList.toggle("opens-up", menu.getBoundingClientRect().bottom + 110 > log.bottom);
  },
  true,
);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = document.querySelector("details.phone-popover[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  }
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches(".composer textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

function bringToFront(choice) {
  for (const other of document.querySelectorAll("[data-front]")) other.removeAttribute("aria-current");
  choice.setAttribute("aria-current", "true");
  for (const telephone of telephones) telephone.classList.toggle("is-front", telephone.id === choice.dataset.front);
  const front = document.getElementById(choice.dataset.front);
  const log = front.querySelector(".conversation");
  if (log) log.scrollTop = log.scrollHeight;
  remember();
  markRead(front);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-frame-form]")) {
    event.preventDefault();
    submit(form, event.submitter);
  } else if (form.matches("[data-number-form]")) {
    event.preventDefault();
    openNumber(form);
  } else if (form.matches("[data-page-form]")) {
    event.preventDefault();
    addTelephone(form);
  }
});

async function submit(form, submitter, file) {
  const telephone = form.closest(".telephone");
  const content = new FormData(form, submitter?.name ? submitter : null);
  if (file) content.set("file", file, file.name);
  const isMessage = form.matches("[data-composer]");
  if (isMessage && !submitter?.name && !file && !content.get("text").trim() && !content.get("file")?.size) return;
  if (isMessage) begin(form, content);
  try {
    const refusal = await post(form, content);
    say(telephone, refusal);
    if (refusal !== null && isMessage) restore(form, content);
    if (refusal === null && form.matches(".code-form")) form.elements.code.value = "";
    if (isMessage) form.elements.command.value = crypto.randomUUID?.() ?? "";
    const next = refusal === null && form.dataset.then ? form.dataset.then : boundFor(telephone);
    await show(telephone, next);
    const log = telephone.querySelector(".conversation");
    if (isMessage && log) log.scrollTop = log.scrollHeight;
  } catch {
    say(telephone, page.dataset.refreshFailed);
    if (isMessage) restore(form, content);
  }
}

/** Posts a form; returns what the server refused with, or null. */
async function post(form, content) {
  const isMultipart = form.enctype === "multipart/form-data";
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "X-Phone": "1" },
    body: isMultipart ? content : new URLSearchParams(content),
  });
  if (answer.status === 422) return answer.text();
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return null;
}

/* ---- the composer ---- */

/** Empties the composer and shows the message on its way, with a clock. */
function begin(form, content) {
  const text = content.get("text");
  form.elements.text.value = "";
  fit(form.elements.text);
  drop(form);
  const list = form.closest(".telephone").querySelector(".bubbles");
  const bubble = document.createElement("li");
  bubble.className = "bubble bubble-mine bubble-pending";
  const words = document.createElement("span");
  words.className = "bubble-text";
  words.textContent = content.get("sample") ? "…" : text || content.get("file")?.name || "…";
  const meta = document.createElement("span");
  meta.className = "bubble-meta";
  meta.innerHTML = '<span class="tick"><i class="bi bi-clock" aria-hidden="true"></i><span class="visually-hidden"></span></span>';
  meta.querySelector(".visually-hidden").textContent = page.dataset.sending;
  bubble.append(words, meta);
  list.append(bubble);
  const log = list.closest(".conversation");
  log.scrollTop = log.scrollHeight;
}

function restore(form, content) {
  for (const pending of form.closest(".telephone").querySelectorAll(".bubble-pending")) pending.remove();
  if (!form.elements.text.value && !content.get("sample")) form.elements.text.value = content.get("text");
}

function fit(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight + 2, 132)}px`;
}

function drop(form) {
  form.elements.file.value = "";
  form.querySelector("[data-chosen]").hidden = true;
}

document.addEventListener("input", (event) => {
  if (event.target.matches(".composer textarea")) fit(event.target);
});

document.addEventListener("change", (event) => {
  if (!event.target.matches(".composer [name=file]")) return;
  const form = event.target.form;
  const file = event.target.files[0];
  form.querySelector("[data-chosen]").hidden = !file;
  form.querySelector("[data-chosen-name]").textContent = file?.name ?? "";
  form.querySelector(".composer-attach").open = false;
  form.elements.text.focus();
});

document.addEventListener("click", (event) => {
  const dropper = event.target.closest("[data-drop]");
  if (dropper) drop(dropper.form);
  const recorder = event.target.closest("[data-record]");
  if (recorder) record(recorder);
});

let recording = null;

async function record(button) {
  const word = button.querySelector("[data-record-word]");
  if (recording) {
    recording.stop();
    return;
  }
  const start = word.textContent;
  try {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    const pieces = [];
    recording = new MediaRecorder(sound);
    recording.addEventListener("dataavailable", (event) => pieces.push(event.data));
    recording.addEventListener("stop", () => {
      sound.getTracks().forEach((track) => track.stop());
      const type = recording.mimeType.split(";")[0] || "audio/webm";
      recording = null;
      word.textContent = start;
      button.classList.remove("is-recording");
      button.closest("details").open = false;
      submit(button.form, null, new File(pieces, `voice.${type.split("/")[1]}`, { type }));
    });
    recording.start();
    word.textContent = button.dataset.stop;
    button.classList.add("is-recording");
  } catch {
    recording = null;
    say(button.closest(".telephone"), button.dataset.denied);
  }
}

/* ---- other forms ---- */

async function openNumber(form) {
  const telephone = form.closest(".telephone");
  const typed = form.elements.to.value;
  const answer = await fetch(`${form.action}?${new URLSearchParams({ to: typed })}`, { headers: { "X-Phone": "1" } });
  if (answer.status === 422) {
    say(telephone, await answer.text());
    return;
  }
  const digits = typed.replace(/[^0-9]/g, "").replace(/^00/, "");
  await show(telephone, digits);
}

async function addTelephone(form) {
  const error = form.querySelector("[data-error]");
  const refusal = await post(form, new FormData(form)).catch(() => page.dataset.refreshFailed);
  if (refusal === null) {
    location.reload();
    return;
  }
  error.textContent = refusal;
  error.hidden = false;
}

/* ---- codes run out ---- */

function countDown() {
  for (const line of document.querySelectorAll("[data-until]")) {
    const left = Math.max(0, Math.ceil((new Date(line.dataset.until) - Date.now()) / 1000));
    const text = line.dataset.words.replace("{0}", left);
    if (line.textContent !== text) line.textContent = text;
    line.hidden = false;
  }
}

setInterval(countDown, 1000);

/* ---- begin ---- */

page.classList.add("is-live");
for (const telephone of telephones) {
  const log = telephone.querySelector(".conversation");
  if (log) log.scrollTop = log.scrollHeight;
  drawn(telephone);
}
remember();

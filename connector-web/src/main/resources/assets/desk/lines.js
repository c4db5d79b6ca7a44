// The operator's desk lives: dialogs and messages come by themselves, answers go without leaving the page.
import { locale, localTimes } from "../app.js";

const main = document.getElementById("main");
const words = main.dataset;
const chat = words.chat === "0" ? null : words.chat;
const messages = document.getElementById("messages");
const composer = document.getElementById("composer");
const spoken = document.getElementById("spoken");
const below = document.getElementById("new-below");
const language = locale();
const plainTitle = document.title;

/* What is seen */

function isAtEnd() {
  return messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
}

function toEnd() {
  messages.scrollTop = messages.scrollHeight;
  below.hidden = true;
}

/** A line before the first message of each day, in the person's own zone. */
function days() {
  const list = messages?.querySelector(".bubbles");
  if (!list) return;
  list.querySelectorAll(".day").forEach((line) => line.remove());
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  let last = "";
  for (const row of [...list.children]) {
    const at = new Date(row.dataset.at);
    const day = at.toDateString();
    if (day === last) continue;
    last = day;
    const line = document.createElement("li");
    line.className = "day";
    line.textContent =
      day === today.toDateString() ? words.today
      : day === yesterday.toDateString() ? words.yesterday
      : new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(at);
    row.before(line);
  }
}

/** In a conversation the day stands above: the time alone is enough beside a message. */
function clocks(root) {
  const format = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
  for (const time of root.querySelectorAll(".bubble-foot time")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) time.textContent = format.format(at);
  }
}

function show(root) {
  localTimes(root);
  clocks(root);
}

/** The number of unread messages in the title of the tab. */
function countInTitle() {
  let unread = 0;
  for (const dialog of document.querySelectorAll("[data-unread]")) unread += Number(dialog.dataset.unread);
  document.title = unread ? `(${unread}) ${plainTitle}` : plainTitle;
}

function say(text) {
  spoken.textContent = "";
  setTimeout(() => (spoken.textContent = text));
}

/* What changes */

function mergeDialogs(page) {
  const list = document.getElementById("dialog-list");
  const fresh = page.getElementById("dialog-list");
  if (!fresh) return;
  const before = new Map([...list.querySelectorAll("[data-dialog]")].map((row) => [row.dataset.dialog, Number(row.dataset.unread)]));
  const focused = document.activeElement?.closest?.("[data-dialog]")?.dataset.dialog;
  show(fresh);
  if (fresh.innerHTML !== list.innerHTML) {
    const scroll = list.scrollTop;
    list.replaceChildren(...fresh.childNodes);
    list.scrollTop = scroll;
    if (focused) list.querySelector(`[data-dialog="${focused}"]`)?.focus({ preventScroll: true });
  }
  for (const row of list.querySelectorAll("[data-dialog]")) {
    if (row.dataset.dialog !== chat && Number(row.dataset.unread) > (before.get(row.dataset.dialog) ?? 0)) {
      say(words.newMessage.replace("{0}", row.dataset.name));
    }
  }
  countInTitle();
}

function mergeMessages(page) {
  const list = messages.querySelector(".bubbles");
  const wasAtEnd = isAtEnd();
  let added = 0;
  let heard = "";
  for (const row of page.querySelectorAll(".row-bubble")) {
    const known = document.getElementById(row.id);
    if (known && known.dataset.version === row.dataset.version) continue;
    show(row);
    if (known) {
      known.replaceWith(document.adoptNode(row));
    } else {
      list.append(document.adoptNode(row));
      added++;
      if (row.dataset.side === "in") heard = row.querySelector(".bubble-text")?.textContent ?? "";
    }
  }
  if (!added) return;
  messages.querySelector(".empty")?.remove();
  days();
  if (wasAtEnd) toEnd();
  else below.hidden = false;
  if (heard) say(`${words.newMessage.replace("{0}", document.getElementById("customer-name").textContent)}: ${heard}`);
}

function mergePart(page, id) {
  const part = document.getElementById(id);
  const fresh = page.getElementById(id);
  if (!part || !fresh) return;
  show(fresh);
  if (fresh.innerHTML.trim() === part.innerHTML.trim()) return;
  const hadFocus = part.contains(document.activeElement);
  part.replaceChildren(...fresh.childNodes);
  if (hadFocus) document.getElementById("text")?.focus();
}

function mergeCustomer(page) {
  const facts = document.querySelector("#customer dl");
  const fresh = page.querySelector("#customer dl");
  if (facts && fresh && facts.innerHTML !== fresh.innerHTML) facts.replaceWith(document.adoptNode(fresh));
}

async function fetchPage(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html", "X-Live": "1" } });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

let isRenewing = false;
let isStale = false;

/** Looks at the same page again and takes over what is new. Calls while it looks cost one more look. */
async function renew() {
  if (isRenewing) {
    isStale = true;
    return;
  }
  isRenewing = true;
  try {
    do {
      isStale = false;
      const address = new URL(location.href);
      const isHistory = address.searchParams.has("before");
      address.searchParams.delete("before");
      const page = await fetchPage(address);
      mergeDialogs(page);
      if (chat) {
        if (!isHistory) mergeMessages(page);
        ["conversation-head", "conversation-bar"].forEach((id) => mergePart(page, id));
        mergeCustomer(page);
        await markRead();
      }
    } while (isStale);
  } catch {
    // The server is away; the feed comes back and looks again.
  } finally {
    isRenewing = false;
  }
}

async function markRead() {
  const row = document.querySelector(`[data-dialog="${chat}"]`);
  if (document.hidden || !row || row.dataset.unread === "0" || location.search.includes("before=")) return;
  await fetch(`/portal/desk/${chat}/read`, { method: "POST" });
}

/* What is told to us */

function listen() {
  const feed = new EventSource("/portal/desk/news");
  feed.addEventListener("chat", renew);
  feed.addEventListener("open", () => spoken.dataset.offline && (delete spoken.dataset.offline, (spoken.textContent = "")));
  feed.addEventListener("error", () => {
    if (feed.readyState === EventSource.CLOSED) setTimeout(() => renew().then(listen), 5000);
    if (!spoken.dataset.offline) {
      spoken.dataset.offline = "yes";
      say(words.offline);
    }
  });
  window.addEventListener("pagehide", () => feed.close(), { once: true });
}

/* What is done */

const chosenFiles = [];

function showFiles() {
  const list = composer.querySelector(".chosen");
  list.hidden = chosenFiles.length === 0;
  list.replaceChildren(
    ...chosenFiles.map((file, index) => {
      const entry = document.createElement("li");
      const name = document.createElement("span");
      name.textContent = file.name;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", words.remove.replace("{0}", file.name));
      remove.addEventListener("click", () => {
        chosenFiles.splice(index, 1);
        showFiles();
        document.getElementById("text").focus();
      });
      entry.append(name, remove);
      return entry;
    }),
  );
}

function choose(files) {
  chosenFiles.push(...files);
  showFiles();
  document.getElementById("text").focus();
}

function grow(text) {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

async function send() {
  const text = document.getElementById("text");
  const error = composer.querySelector(".composer-error");
  if (!text.value.trim() && !chosenFiles.length) return text.focus();
  const button = composer.querySelector(".send");
  const form = new FormData();
  form.append("text", text.value);
  chosenFiles.forEach((file) => form.append("files", file, file.name));
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(composer.action, { method: "POST", body: form, headers: { "X-Live": "1" } });
    if (answer.status === 401) return location.reload();
    if (!answer.ok) throw new Error(answer.status === 413 ? words.large : answer.status === 409 ? words.unreachable : words.gone);
    text.value = "";
    chosenFiles.length = 0;
    showFiles();
    grow(text);
    error.textContent = "";
    if (location.search.includes("before=")) return location.assign(location.pathname);
    await renew();
    toEnd();
  } catch (failure) {
    error.textContent = failure instanceof TypeError ? words.gone : failure.message;
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
    text.focus();
  }
}

if (composer) {
  const text = document.getElementById("text");
  const input = composer.querySelector(".attach-input");
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  text.addEventListener("input", () => grow(text));
  text.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    choose(files);
  });
  input.addEventListener("change", () => {
    choose(input.files);
    input.value = "";
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    main.querySelector(".conversation").addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      composer.classList.toggle("is-over", kind === "dragover");
      if (kind === "drop") choose(event.dataTransfer.files);
    });
  }
  if (window.matchMedia("(min-width: 768px)").matches) text.focus();
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-live-form]")) return;
  event.preventDefault();
  const answer = await fetch(form.action, { method: "POST", headers: { "X-Live": "1" } }).catch(() => null);
  if (answer?.ok) await renew();
  else form.submit();
});

document.addEventListener("click", async (event) => {
  if (event.target.closest("[data-customer-toggle]")) {
    const card = document.getElementById("customer");
    const isOpen = card.classList.toggle("is-open");
    document.querySelectorAll("[data-customer-toggle][aria-expanded]").forEach((button) => button.setAttribute("aria-expanded", String(isOpen)));
    if (isOpen) card.querySelector(".customer-close").focus();
    else document.querySelector(".customer-toggle").focus();
    return;
  }
  const earlier = event.target.closest("[data-earlier]");
  if (!earlier) return;
  event.preventDefault();
  const page = await fetchPage(earlier.href).catch(() => null);
  if (!page) return location.assign(earlier.href);
  const height = messages.scrollHeight;
  const top = messages.scrollTop;
  const rows = [...page.querySelectorAll(".row-bubble")].filter((row) => !document.getElementById(row.id));
  rows.forEach(show);
  messages.querySelector(".bubbles").prepend(...rows.map((row) => document.adoptNode(row)));
  messages.querySelector(".earlier").replaceChildren(...(page.querySelector(".earlier")?.childNodes ?? []));
  days();
  messages.scrollTop = top + messages.scrollHeight - height;
  (messages.querySelector("[data-earlier]") ?? messages).focus({ preventScroll: true });
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.querySelector("#customer.is-open")) document.querySelector("#customer .customer-close").click();
});

const search = document.getElementById("search");
let waiting;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const address = new URL(location.href);
    address.search = new URLSearchParams([...new FormData(search)].filter(([, value]) => value)).toString();
    history.replaceState({}, "", address);
    renew();
  }, 250);
});
search.addEventListener("submit", (event) => {
  if (chat || window.matchMedia("(max-width: 767px)").matches) return;
  event.preventDefault();
});

/* The beginning */

show(document);
if (messages) {
  days();
  if (location.search.includes("before=")) messages.scrollTop = 0;
  else toEnd();
  // Pictures grow when they arrive: whoever was at the end stays there.
  messages.addEventListener("load", () => {
    if (messages.scrollHeight - messages.scrollTop - messages.clientHeight < 480 && below.hidden) toEnd();
  }, true);
  // And so do bars and boxes below that grow: whoever saw the end goes on seeing it.
  let sawEnd = true;
  messages.addEventListener("scroll", () => {
    sawEnd = isAtEnd();
    if (sawEnd) below.hidden = true;
  });
  new ResizeObserver(() => sawEnd && !location.search.includes("before=") && toEnd()).observe(messages);
  below.querySelector("button").addEventListener("click", toEnd);
}
document.querySelector(".dialog[aria-current]")?.scrollIntoView({ block: "nearest" });
countInTitle();
listen();
document.addEventListener("visibilitychange", () => document.hidden || renew());
setInterval(() => document.hidden || renew(), 30000);

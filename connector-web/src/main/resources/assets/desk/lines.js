// The operator's desk lives: dialogs and messages come by themselves, answers go without leaving the page.
import { announce } from "../app.js";
import * as composer from "./composer.js";
import { listen } from "./feed.js";
import * as conversation from "./history.js";
import { lightbox } from "./media.js";

const main = document.getElementById("main");
const words = main.dataset;
const chat = words.chat === "0" ? null : words.chat;
const messages = document.getElementById("messages");
const spoken = document.getElementById("spoken");
const plainTitle = document.title;
let shown = 50;

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

/* The list */

function listAddress() {
  const address = new URL("/portal/desk/live/list", location.href);
  const own = new URLSearchParams(location.search);
  for (const name of ["q", "which", "line", "page"]) if (own.get(name)) address.searchParams.set(name, own.get(name));
  if (shown > 50) address.searchParams.set("shown", String(shown));
  if (chat) address.searchParams.set("current", chat);
  return address;
}

function mergeDialogs(page) {
  const list = document.getElementById("dialog-list");
  const fresh = page.getElementById("dialog-list");
  if (!fresh) return;
  const before = new Map([...list.querySelectorAll("[data-dialog]")].map((row) => [row.dataset.dialog, Number(row.dataset.unread)]));
  const focused = document.activeElement?.closest?.("[data-dialog]")?.dataset.dialog;
  conversation.show(fresh);
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

async function renewList() {
  mergeDialogs(await conversation.fetchPart(listAddress()));
}

let isLengthening = false;

/** Whoever scrolls to the end of the list sees more of it, up to what is still quick. */
async function lengthen() {
  const list = document.getElementById("dialog-list");
  const more = list.querySelector("[data-more]");
  if (!more || isLengthening || shown >= 200 || list.scrollHeight - list.scrollTop - list.clientHeight > 400) return;
  isLengthening = true;
  shown += 50;
  await renewList().catch(() => {});
  isLengthening = false;
}

/* The dialog */

function mergePart(page, id) {
  const part = document.getElementById(id);
  const fresh = page.getElementById(id);
  if (!part || !fresh || part.querySelector("dialog[open], details[open], :popover-open")) return;
  conversation.show(fresh);
  const back = part.querySelector("[data-back]");
  if (back) fresh.querySelector("[data-back]").href = back.href;
  if (fresh.innerHTML.trim() === part.innerHTML.trim()) return;
  const hadFocus = part.contains(document.activeElement);
  part.replaceChildren(...fresh.childNodes);
  if (hadFocus) document.getElementById("text")?.focus();
}

async function renewDialog() {
  const page = await conversation.fetchPart(`/portal/desk/${chat}/live`);
  const heard = conversation.merge(page);
  if (heard !== null) stopTyping();
  if (heard) say(`${words.newMessage.replace("{0}", document.getElementById("customer-name").textContent)}: ${heard}`);
  ["conversation-head", "conversation-bar", "customer-facts"].forEach((id) => mergePart(page, id));
}

async function markRead() {
  const row = document.querySelector(`[data-dialog="${chat}"]`);
  if (document.hidden || !row || row.dataset.unread === "0" || conversation.isHistory()) return;
  await fetch(`/portal/desk/${chat}/read`, { method: "POST" });
}

let typingEnds;

function stopTyping() {
  document.getElementById("typing")?.classList.remove("is-on");
}

function typing(which, who) {
  if (which !== chat) return;
  const line = document.getElementById("typing");
  line.querySelector(".typing-who").textContent = words.typing.replace("{0}", who);
  line.classList.add("is-on");
  clearTimeout(typingEnds);
  typingEnds = setTimeout(stopTyping, 8000);
}

const renew = listen({
  async changed(chats) {
    if (chat && (chats.has(chat) || chats.has("0"))) await renewDialog();
    await renewList();
    if (chat) await markRead();
  },
  typing,
  lost() {
    if (spoken.dataset.offline) return;
    spoken.dataset.offline = "yes";
    say(words.offline);
  },
  found() {
    delete spoken.dataset.offline;
    spoken.textContent = "";
  },
});

/* What is done */

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-live-form]") || event.defaultPrevented) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Live": "1" } }).catch(() => null);
  if (!answer?.ok) return form.submit();
  form.closest("dialog")?.close();
  form.closest("details")?.removeAttribute("open");
  if (chat) await renewDialog();
  await renewList();
});

function toggleCustomer() {
  const card = document.getElementById("customer");
  const isOpen = card.classList.toggle("is-open");
  document.querySelectorAll("[data-customer-toggle][aria-expanded]").forEach((button) => button.setAttribute("aria-expanded", String(isOpen)));
  (isOpen ? card.querySelector(".customer-close") : document.querySelector(".customer-toggle")).focus();
}

function toggleFind() {
  const find = document.getElementById("find");
  find.hidden = !find.hidden;
  if (!find.hidden) document.getElementById("find-text").focus();
  else document.getElementById("text")?.focus();
}

document.addEventListener("click", (event) => {
  const transfer = document.getElementById("transfer");
  if (event.target.closest("[data-transfer-open]")) transfer.showModal();
  if (event.target === transfer || event.target.closest("[data-transfer-close]")) transfer.close();
  if (event.target.closest("[data-customer-toggle]")) toggleCustomer();
  if (event.target.closest("[data-find-toggle]")) {
    event.preventDefault();
    toggleFind();
  }
});

/* The menu of a message */

const menu = document.getElementById("bubble-menu");
let chosen = null;

function openMenu(button) {
  chosen = button;
  for (const deed of ["edit", "delete"]) menu.querySelector(`[data-deed="${deed}"]`).hidden = button.dataset[deed] !== "true";
  for (const deed of ["reply", "edit"]) if (!document.getElementById("composer")) menu.querySelector(`[data-deed="${deed}"]`).hidden = true;
  menu.showPopover();
  const place = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - size.width - 8))}px`;
  menu.style.top = `${place.bottom + size.height + 8 > window.innerHeight ? place.top - size.height - 4 : place.bottom + 4}px`;
  menu.querySelector("button:not([hidden])").focus();
}

const deeds = {
  reply: () => composer.reply(chosen.dataset.author, chosen.dataset.raw),
  edit: () => composer.edit(chosen.closest(".row-bubble").dataset.id, chosen.dataset.raw),
  copy: () => navigator.clipboard.writeText(chosen.dataset.raw).then(() => announce(words.copied)).catch(() => {}),
  async delete() {
    if (!window.confirm(words.sure)) return;
    const id = chosen.closest(".row-bubble").dataset.id;
    const answer = await fetch(`/portal/desk/${chat}/messages/${id}/delete`, { method: "POST", headers: { "X-Live": "1" } }).catch(() => null);
    if (!answer?.ok) announce(composer.refusal(answer?.status));
    await renewDialog().catch(() => {});
  },
};

if (menu) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-bubble-menu]");
    if (button) openMenu(button);
  });
  menu.addEventListener("click", (event) => {
    const deed = event.target.closest("[data-deed]")?.dataset.deed;
    if (!deed) return;
    menu.hidePopover();
    deeds[deed]();
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const all = [...menu.querySelectorAll("button:not([hidden])")];
    const next = all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    all[(next + all.length) % all.length].focus();
  });
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "closed" && document.activeElement === document.body) chosen?.focus();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (document.querySelector("#customer.is-open")) toggleCustomer();
  else if (event.target.closest?.("#find")) toggleFind();
});

/* Searching */

const search = document.getElementById("search");
let waiting;

function searchNow() {
  const address = new URL(location.href);
  for (const name of ["q", "line", "page"]) address.searchParams.delete(name);
  for (const [name, value] of new FormData(search)) {
    if (value) address.searchParams.set(name, value);
  }
  history.replaceState({}, "", address);
  shown = 50;
  renewList().catch(() => {});
}

search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(searchNow, 250);
});
search.addEventListener("submit", (event) => {
  event.preventDefault();
  searchNow();
});

const find = document.getElementById("find");
if (find) {
  const look = async () => {
    const wanted = document.getElementById("find-text").value;
    const page = await conversation.fetchPart(`/portal/desk/${chat}/found?${new URLSearchParams({ find: wanted })}`);
    const fresh = page.getElementById("found");
    conversation.show(fresh);
    document.getElementById("found").replaceChildren(...fresh.childNodes);
  };
  find.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look().catch(() => {}), 250);
  });
  find.addEventListener("submit", (event) => {
    event.preventDefault();
    look().catch(() => find.submit());
  });
}

/* The beginning */

conversation.show(document);
if (messages) {
  conversation.begin();
  lightbox();
  composer.begin(async () => {
    await conversation.backToEnd();
    await renewDialog();
    conversation.toEnd();
  });
}
document.getElementById("dialog-list").addEventListener("scroll", lengthen);
document.querySelector(".dialog[aria-current]")?.scrollIntoView({ block: "nearest" });
countInTitle();
if (chat) renew();

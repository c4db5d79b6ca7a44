// The messenger: what is said appears by itself, forms send without leaving the page, buttons write into the composer.

import { localTimes } from "../app.js";
import { listen } from "./feed.js";

const main = document.getElementById("main");
const talk = main.dataset.talk;
const messages = document.getElementById("messages");
const composer = document.getElementById("talk-form");
const text = document.getElementById("talk-text");
const typing = document.getElementById("typing");
let fading = 0;

function toBottom() {
  if (messages) messages.scrollTop = messages.scrollHeight;
}

/** Puts in place of `id` what the server shows there now. */
function renew(page, id) {
  const fresh = page.getElementById(id);
  const old = document.getElementById(id);
  if (fresh) localTimes(fresh);
  if (fresh && old && fresh.innerHTML !== old.innerHTML) old.replaceWith(document.adoptNode(fresh));
}

async function look() {
  const isLooking = !document.hidden;
  const answer = await fetch(location.pathname, { headers: isLooking ? {} : { "X-Live": "1" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const wasBelow = messages && messages.scrollHeight - messages.scrollTop - messages.clientHeight < 60;
  renew(page, "talk-list");
  if (!new URLSearchParams(location.search).has("before")) renew(page, "talk-messages");
  if (wasBelow) toBottom();
}

async function send(form) {
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "X-Live": "1" },
    body: new URLSearchParams(new FormData(form)),
  }).catch(() => null);
  const error = document.getElementById("talk-error");
  error.textContent = answer?.ok ? "" : main.dataset.failed;
  if (answer?.ok && form === composer) text.value = "";
  if (answer?.ok) {
    await look();
    toBottom();
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-live-form]")) return;
  event.preventDefault();
  send(event.target);
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-put]");
  if (!button || !text) return;
  text.value = button.dataset.put;
  text.focus();
});

text?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (text.value.trim()) send(composer);
});

listen({
  changed: async (chats) => {
    if (chats.has(talk) && typing) typing.classList.remove("is-on");
    await look();
  },
  typing: (chat, who) => {
    if (chat !== talk || !typing) return;
    typing.querySelector(".typing-who").textContent = main.dataset.typing.replace("{0}", who);
    typing.classList.add("is-on");
    clearTimeout(fading);
    fading = setTimeout(() => typing.classList.remove("is-on"), 6000);
  },
  lost: () => {},
  found: () => {},
});

toBottom();
text?.focus();

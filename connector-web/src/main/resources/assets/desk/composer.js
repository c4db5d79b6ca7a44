// Where an operator writes: text, files that are chosen, dropped or pasted, quotes, and changes of earlier messages.
import { emoji } from "./media.js";

const main = document.getElementById("main");
const words = main.dataset;
const composer = document.getElementById("composer");
const text = document.getElementById("text");
const mode = document.getElementById("composer-mode");
const draftKey = `draft-${words.chat}`;
const chosenFiles = [];
let edited = null;

function showFiles() {
  const list = composer.querySelector(".chosen");
  list.hidden = chosenFiles.length === 0;
  list.replaceChildren(
    ...chosenFiles.map((file, index) => {
      const entry = document.createElement("li");
      if (file.type.startsWith("image/")) {
        const picture = document.createElement("img");
        picture.alt = "";
        picture.src = thumbnail(file);
        entry.append(picture);
      }
      const name = document.createElement("span");
      name.textContent = file.name;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", words.remove.replace("{0}", file.name));
      remove.addEventListener("click", () => {
        chosenFiles.splice(index, 1);
        showFiles();
        text.focus();
      });
      entry.append(name, remove);
      return entry;
    }),
  );
}

const thumbnails = new WeakMap();

/** A small picture of the file as a data: address, drawn once; nothing but the answer itself travels anywhere. */
function thumbnail(file) {
  if (thumbnails.has(file)) return thumbnails.get(file);
  const empty = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  thumbnails.set(file, empty);
  createImageBitmap(file, { resizeWidth: 64, resizeHeight: 64, resizeQuality: "medium" })
    .then((bitmap) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 64;
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
      thumbnails.set(file, canvas.toDataURL("image/png"));
      showFiles();
    })
    .catch(() => {});
  return empty;
}

function choose(files) {
  chosenFiles.push(...files);
  showFiles();
  text.focus();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
  if (!edited) keepDraft();
}

function keepDraft() {
  try {
    if (text.value) sessionStorage.setItem(draftKey, text.value);
    else sessionStorage.removeItem(draftKey);
  } catch {
    // No storage: the draft lives as long as the page.
  }
}

function fill(value) {
  text.value = value;
  grow();
  text.focus();
  text.setSelectionRange(value.length, value.length);
}

/** Puts `quoted` before the answer, as a quote. */
export function reply(author, quoted) {
  const lines = `${author}:\n${quoted}`.split("\n").map((line) => `>>${line}`);
  fill(`${lines.join("\n")}\n${text.value}`);
}

/** Puts a ready text where the cursor stands. */
function insert(ready) {
  text.setRangeText(ready, text.selectionStart, text.selectionEnd, "end");
  grow();
  text.focus();
}

export function edit(id, raw) {
  edited = id;
  mode.hidden = false;
  composer.classList.add("is-editing");
  fill(raw);
}

function stopEditing() {
  if (!edited) return;
  edited = null;
  mode.hidden = true;
  composer.classList.remove("is-editing");
  fill("");
}

function request() {
  const form = new FormData();
  form.append("text", text.value);
  if (edited) return [`/portal/desk/${words.chat}/messages/${edited}`, new URLSearchParams(form)];
  chosenFiles.forEach((file) => form.append("files", file, file.name));
  return [composer.action, form];
}

/** Why the server took no answer or change. */
export function refusal(status) {
  return { 403: words.forbidden, 404: words.missing, 409: words.unreachable, 413: words.large }[status] ?? words.gone;
}

async function send(sent) {
  const error = composer.querySelector(".composer-error");
  if (!text.value.trim() && (edited || !chosenFiles.length)) return text.focus();
  const button = composer.querySelector(".send");
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  try {
    const [address, body] = request();
    const answer = await fetch(address, { method: "POST", body, headers: { "X-Live": "1" } });
    if (answer.status === 401) return location.reload();
    if (!answer.ok) throw new Error(refusal(answer.status));
    stopEditing();
    text.value = "";
    chosenFiles.length = 0;
    showFiles();
    grow();
    error.textContent = "";
    await sent();
  } catch (failure) {
    error.textContent = failure instanceof TypeError ? words.gone : failure.message;
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
    text.focus();
  }
}

/** Makes the composer live; `sent` is called after an answer was taken. */
export function begin(sent) {
  if (!composer) return;
  const input = composer.querySelector(".attach-input");
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    send(sent);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send(sent);
    } else if (event.key === "Escape" && edited) stopEditing();
    else if (event.key === "ArrowUp" && !text.value) {
      const own = [...document.querySelectorAll('[data-bubble-menu][data-edit="true"]')].pop();
      if (own) {
        event.preventDefault();
        edit(own.closest(".row-bubble").dataset.id, own.dataset.raw);
      }
    }
  });
  text.addEventListener("input", grow);
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
  mode.querySelector("[data-edit-stop]").addEventListener("click", stopEditing);
  for (const kind of ["dragover", "dragleave", "drop"]) {
    main.querySelector(".conversation").addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      composer.classList.toggle("is-over", kind === "dragover");
      if (kind === "drop") choose(event.dataTransfer.files);
    });
  }
  emoji(document.getElementById("emoji"), text);
  const quick = document.getElementById("quick");
  quick.addEventListener("beforetoggle", () => {
    const place = document.querySelector(".quick-open").getBoundingClientRect();
    quick.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - 368))}px`;
    quick.style.bottom = `${window.innerHeight - place.top + 8}px`;
  });
  quick.addEventListener("click", (event) => {
    const answer = event.target.closest("[data-answer]");
    if (!answer) return;
    quick.hidePopover();
    insert(answer.dataset.answer);
  });
  try {
    text.value = sessionStorage.getItem(draftKey) ?? "";
  } catch {
    // No storage, no draft.
  }
  if (text.value) grow();
  if (window.matchMedia("(min-width: 768px)").matches && !location.hash) text.focus();
}

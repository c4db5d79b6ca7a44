// What an application's page lays over the portal: sliders with other pages, and the choice of people.

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Shows a dialog and returns when it is closed. */
function shown(dialog) {
  document.body.append(dialog);
  const closed = new Promise((resolve) => dialog.addEventListener("close", () => {
    dialog.remove();
    resolve({});
  }));
  dialog.showModal();
  return closed;
}

/**
 * Opens a page of the portal in a slider and returns when it is closed. A page that is nothing but an application's is
 * shown without our frame around it, and `play` brings it to life.
 */
export async function overlay(address, play, title) {
  const words = document.querySelector("[data-stage]")?.dataset ?? {};
  const heading = element("h2", { id: "overlay-title", tabindex: "-1" }, title ? String(title).slice(0, 200) : "");
  const close = element("button", { type: "button", class: "btn btn-quiet btn-icon", "data-close": "", "aria-label": words.leave ?? "" },
    element("i", { class: "bi bi-x-lg", "aria-hidden": "true" }));
  const body = element("div", { class: "slider-body slider-stage" });
  const dialog = element("dialog", { class: "slider", "aria-labelledby": "overlay-title" },
    element("header", { class: "slider-head" }, element("div", { class: "slider-words" }, heading), close), body);
  close.addEventListener("click", (event) => {
    event.stopPropagation();
    dialog.close();
  });
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const html = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!heading.textContent) heading.textContent = html.title;
  const stage = answer.ok ? html.querySelector(".app-page [data-stage]") : null;
  if (stage) body.append(document.adoptNode(stage));
  else body.append(element("iframe", { class: "overlay-page", src: address, title: html.title }));
  const closed = shown(dialog);
  if (stage) play(stage);
  return closed;
}

/** Somebody ticks some of {@code choices}, or takes one; nothing when they think better of it. */
function choose(stage, choices, isMany) {
  return new Promise((resolve) => {
    const words = stage.dataset;
    const list = element("div", { class: "choose-list" }, ...choices.map(({ id, name }, index) => {
      const box = element("input", { type: isMany ? "checkbox" : "radio", name: "choice", value: String(index), class: "form-check-input" });
      return element("label", { class: "tick-box" }, box, ` ${name}`);
    }));
    const form = element("form", { method: "dialog", class: "choose" },
      element("h2", { id: "choose-title" }, words.choose ?? ""), list,
      element("div", { class: "choose-deeds" },
        element("button", { class: "btn btn-quiet", value: "" }, words.cancel ?? "×"),
        element("button", { class: "btn btn-primary", value: "chosen" }, words.done ?? "OK")));
    const dialog = element("dialog", { class: "choose-dialog", "aria-labelledby": "choose-title" }, form);
    shown(dialog).then(() => {
      const chosen = dialog.returnValue === "chosen" ? new FormData(form).getAll("choice").map((index) => choices[index]) : [];
      resolve(chosen);
    });
  });
}

/** One of the people here as the SDK knows a selected user, or a list of them. */
export async function choosePeople(stage, { people = [] }, isMany) {
  const chosen = (await choose(stage, people, isMany)).map((person) => ({
    id: String(person.id), name: person.name, photo: "", position: person.position ?? "", sub: false, sup: false, url: "",
  }));
  return isMany ? chosen : chosen[0];
}

/** Rights: people and everybody who is signed in, without those that are blocked. */
export async function chooseAccess(stage, { people = [], everybody = "" }, blocked) {
  const taken = new Set(Array.isArray(blocked) ? blocked.map(String) : []);
  const rights = [{ id: "AU", name: everybody }, ...people.map(({ id, name }) => ({ id: `U${id}`, name }))];
  return choose(stage, rights.filter(({ id }) => !taken.has(id)), true);
}

/** Records of customers by their kinds, as BX24 knows selected ones; kinds that were asked for are there even if empty. */
export async function chooseRecords(stage, { records = [] }, types, isMany) {
  const chosen = await choose(stage, records.map((record) => ({ ...record, name: record.title })), isMany);
  return Object.fromEntries(types.map((type) => [type, chosen.filter((one) => one.type === type).map(({ name, ...record }) => record)]));
}

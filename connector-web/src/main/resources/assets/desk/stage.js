/*
 * Our side of the frame an application's page is shown in, as BX24 and the official SDK expect it.
 *
 * The frame is called "DOMAIN|PROTOCOL|APP_SID" and opened by a form with tokens. Its page talks to us by postMessage:
 *
 *   page → us   "command:parameters:callback:appSid"    parameters are JSON (which may hold colons) and may be missing
 *               {method, params, callback, appSid}      for commands that have a colon in their own name
 *   us → page   "callback:JSON"                         to the origin of the page alone; nothing when no callback was named
 *
 * We listen only to that frame's own window, at the origin the form went to, and only with the APP_SID we gave it.
 *
 *   getInitData                    who, where and what for: the same the form said, with tokens, and what it had remembered
 *   refreshAuth                    fresh tokens
 *   setInstall                     the page was opened for the first time and knows it; FIRST_RUN is over
 *   setInstallFinish               ends the installation; we go to the application's own page
 *   setAppOption, setUserOption {name, value}   remembered, for everybody (by administrators) or for the person looking
 *   resizeWindow {width, height}   the frame takes that height; width is ours
 *   setTitle {title}               the page's, or the slider's title
 *   setScroll {scroll}             scrolls what holds the frame
 *   reloadWindow                   reloads the whole page
 *   closeApplication               closes the slider, or goes back
 *   openApplication {…}            the application's own page in a slider, told all that; answered when it is closed
 *   openPath {path}                a page of the portal, by our address of it or by Bitrix24's, in a slider; answered when it
 *                                  is closed, or with PATH_NOT_AVAILABLE
 *   selectUser {mult}              somebody chooses one of the people here, or several
 *   selectAccess {value}           … or everybody; who is named in value can't be chosen
 *   selectCRM {entityType, multiple}   … a record of those kinds, or several
 *   imOpenMessenger {dialogId}     opens a dialog of the open lines
 *   imCallTo, imPhoneTo, imOpenHistory, showAppForm   are answered; nobody is called from here
 *   getInterface                   which commands and events the placement itself has, on top of all these
 *   placementBindEvent {event}     waits for an event of the placement; none happens here, so it is never answered
 *   reloadData                     at CRM_*_DETAIL_TAB alone: what surrounds the frame is shown afresh
 *   anything else                  is passed over in silence, as Bitrix24 does
 */

import { chooseAccess, choosePeople, chooseRecords, overlay } from "./overlay.js";

const LEAST = 120;
const MOST = 20000;

/** Reads a message; nothing when it is none of ours. */
export function parse(data) {
  if (data && typeof data === "object" && typeof data.method === "string") {
    return { command: data.method, parameters: data.params || {}, callback: data.callback ?? "", sid: data.appSid ?? "" };
  }
  if (typeof data !== "string") return undefined;
  const parts = data.split(":");
  if (parts.length < 3) return undefined;
  const sid = parts.pop();
  const callback = parts.pop();
  const command = parts.shift();
  const text = parts.join(":");
  let parameters = {};
  if (text) {
    try {
      parameters = JSON.parse(text) ?? {};
    } catch {
      parameters = { value: text };
    }
  }
  return { command, parameters, callback, sid };
}

/** What getInitData answers: from the form that opened the frame. */
export function initData(stage, form) {
  const field = (name) => form.elements.namedItem(name)?.value ?? "";
  const query = new URL(form.action).searchParams;
  let options = {};
  try {
    options = JSON.parse(field("PLACEMENT_OPTIONS") || "{}");
  } catch {
    // Then there are none.
  }
  return {
    LANG: query.get("LANG") ?? stage.dataset.language,
    DOMAIN: query.get("DOMAIN") ?? location.host,
    PROTOCOL: Number(query.get("PROTOCOL") ?? "1"),
    PATH: "/rest",
    AUTH_ID: field("AUTH_ID"),
    REFRESH_ID: field("REFRESH_ID"),
    AUTH_EXPIRES: field("AUTH_EXPIRES"),
    MEMBER_ID: field("member_id"),
    IS_ADMIN: stage.dataset.admin === "true",
    INSTALL: stage.dataset.install === "true",
    PLACEMENT: field("PLACEMENT"),
    PLACEMENT_OPTIONS: options,
  };
}

/** An answer without arguments. */
const NOTHING = "";

async function ask(stage, deed, body) {
  const answer = await fetch(`/portal/frames/${stage.dataset.application}/${deed}`, { method: "POST", body });
  if (answer.status === 401) location.reload();
  return answer.ok ? answer.json() : {};
}

async function begin({ stage, form }) {
  const memory = await ask(stage, "memory");
  return { ...initData(stage, form), FIRST_RUN: memory.isFirstRun ?? false, APP_OPTIONS: memory.app ?? {}, USER_OPTIONS: memory.user ?? {} };
}

function remember(stage, whose, { name, value }) {
  return ask(stage, `memory/${whose}`, JSON.stringify({ name: String(name ?? ""), value: value ?? "" }));
}

function resize(iframe, parameters) {
  const height = Number.parseInt(parameters.height, 10);
  if (height > 0) iframe.style.height = `${Math.min(MOST, Math.max(LEAST, height))}px`;
  return { width: iframe.clientWidth, height: iframe.clientHeight };
}

function title(stage, text) {
  const heading = stage.closest("main, dialog")?.querySelector("h1, #slider-title");
  const words = String(text ?? "").slice(0, 200);
  if (heading && words) heading.textContent = words;
  return {};
}

/** Where Bitrix24's pages are here. */
const PLACES = [
  [/^\/crm\/(lead|deal|contact)\/(?:details|show)\/(\d+)\/?$/, "/portal/crm/$1s/$2"],
  [/^\/crm\/company\/(?:details|show)\/(\d+)\/?$/, "/portal/crm/companies/$1"],
  [/^\/crm\/(lead|deal|contact)(?:\/(?:list|kanban))?\/?$/, "/portal/crm/$1s"],
  [/^\/crm\/company(?:\/list)?\/?$/, "/portal/crm/companies"],
  [/^\/company\/personal\/user\/(\d+)\/?$/, "/portal/people/$1"],
  [/^\/company\/?$/, "/portal/people"],
  [/^\/contact_center\/?$/, "/portal/contact-center"],
  [/^\/marketplace\/?$/, "/portal/applications"],
  [/^\/online\/?$/, "/portal/desk"],
];

/** The address of a page of the portal; nothing for any other. The SDK puts "/crm/deal/../.." before it. */
function ours(path) {
  if (typeof path !== "string" || !path.startsWith("/")) return undefined;
  try {
    const address = new URL(path, location.origin);
    const line = address.searchParams.get("ID");
    if (/^\/contact_center\/lines_edit\/?$/.test(address.pathname) && /^\d+$/.test(line ?? "")) {
      return new URL(`/portal/lines/${line}`, location.origin);
    }
    const [from, to] = PLACES.find(([place]) => place.test(address.pathname)) ?? [];
    if (from) return new URL(address.pathname.replace(from, to), location.origin);
    return address.origin === location.origin && /^\/portal(\/|$)/.test(address.pathname) ? address : undefined;
  } catch {
    return undefined;
  }
}

async function openPath(path) {
  const address = ours(path);
  if (!address) return { result: "error", errorCode: "PATH_NOT_AVAILABLE" };
  address.searchParams.delete("IFRAME");
  address.searchParams.delete("IFRAME_TYPE");
  await overlay(address, play);
  return { result: "close" };
}

function openApplication(stage, parameters) {
  const address = new URL(`/portal/applications/${stage.dataset.application}/page`, location.origin);
  const options = typeof parameters === "object" && !Array.isArray(parameters) ? parameters : {};
  address.searchParams.set("options", JSON.stringify({ ...options, IFRAME: "Y", IFRAME_TYPE: "SIDE_SLIDER" }));
  return overlay(address, play, options.bx24_title);
}

async function selectRecords(stage, parameters) {
  const wanted = parameters.entityType ?? parameters.value ?? [];
  const types = (Array.isArray(wanted) ? wanted : Object.values(wanted)).map((type) => String(type).toLowerCase());
  const known = types.length ? types : ["lead", "contact", "company", "deal"];
  const address = `/portal/frames/${stage.dataset.application}/records?types=${encodeURIComponent(known.join(","))}`;
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  return chooseRecords(stage, answer.ok ? await answer.json() : {}, known, Boolean(parameters.multiple));
}

/** Shows afresh what the portal says of the record around a frame; the frame stays as it is. */
async function reloadRecord(stage) {
  const around = stage.closest("main")?.querySelector("[data-record]");
  if (!around) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-record]");
  if (answer.ok && fresh) around.replaceWith(document.adoptNode(fresh));
}

/** What only some placements can do. */
const SPECIAL = [
  [/^CRM_.+_DETAIL_TAB$/, { reloadData: async ({ stage }) => (await reloadRecord(stage), NOTHING) }],
];

const special = (form) => Object.assign({}, ...SPECIAL.filter(([placement]) => placement.test(form.elements.namedItem("PLACEMENT")?.value ?? "")).map(([, commands]) => commands));

const COMMANDS = {
  getInitData: begin,
  refreshAuth: ({ stage }) => ask(stage, "auth"),
  setInstall: ({ stage, parameters }) => ask(stage, parameters.install === false ? "fresh" : "ran"),
  setAppOption: ({ stage, parameters }) => remember(stage, "app", parameters),
  setUserOption: ({ stage, parameters }) => remember(stage, "user", parameters),
  async setInstallFinish({ stage }) {
    if (stage.dataset.install !== "true") return {};
    const answer = await ask(stage, "installed");
    setTimeout(() => location.assign(`/portal/applications/${stage.dataset.application}/page`), 300);
    return answer;
  },
  resizeWindow: ({ iframe, parameters }) => resize(iframe, parameters),
  setTitle: ({ stage, parameters }) => title(stage, parameters.title ?? parameters.value),
  setScroll({ stage, parameters }) {
    const box = stage.closest(".slider-body, main") ?? document.scrollingElement;
    box.scrollTop = Math.max(0, Number(parameters.scroll ?? parameters.value) || 0);
    return {};
  },
  reloadWindow: () => (location.reload(), {}),
  closeApplication({ stage }) {
    const close = stage.closest("dialog")?.querySelector("[data-close]");
    if (close) close.click();
    else history.back();
    return {};
  },
  openApplication: ({ stage, parameters }) => openApplication(stage, parameters),
  openPath: ({ parameters }) => openPath(parameters.path ?? parameters.value),
  selectUser: async ({ stage, parameters }) => choosePeople(stage, await ask(stage, "people"), Boolean(parameters.mult)),
  selectAccess: async ({ stage, parameters }) => chooseAccess(stage, await ask(stage, "people"), parameters.value),
  selectCRM: ({ stage, parameters }) => selectRecords(stage, parameters),
  imOpenMessenger({ parameters }) {
    const chat = String(parameters.dialogId ?? "").replace(/\D/g, "");
    location.assign(chat ? `/portal/desk/${chat}` : "/portal/desk");
    return {};
  },
  imOpenHistory: () => ({}),
  imCallTo: () => ({}),
  imPhoneTo: () => ({}),
  showAppForm: () => ({}),
  placementBindEvent: () => undefined,
  getInterface: ({ form }) => ({ command: Object.keys(special(form)), event: [] }),
};

/** Opens the page of a stage and listens to it until the stage leaves the document. */
export function play(stage) {
  const iframe = stage.querySelector("iframe");
  const form = stage.querySelector("form");
  const listen = async (event) => {
    if (!stage.isConnected) {
      window.removeEventListener("message", listen);
      return;
    }
    if (event.source !== iframe.contentWindow || event.origin !== stage.dataset.origin) return;
    const message = parse(event.data);
    if (!message || message.sid !== stage.dataset.sid) return;
    const commands = { ...COMMANDS, ...special(form) };
    if (!Object.hasOwn(commands, message.command)) return;
    const answer = await commands[message.command]({ stage, iframe, form, parameters: message.parameters ?? {} });
    if (!message.callback || answer === undefined) return;
    event.source.postMessage(`${message.callback}:${answer === NOTHING ? "" : JSON.stringify(answer)}`, event.origin);
  };
  window.addEventListener("message", listen);
  iframe.addEventListener("load", () => {
    if (stage.classList.contains("is-sent")) stage.classList.add("is-loaded");
  });
  stage.classList.add("is-sent");
  form.submit();
}

for (const stage of document.querySelectorAll("[data-stage]:not(.is-sent)")) {
  if (!stage.closest("dialog")) play(stage);
}

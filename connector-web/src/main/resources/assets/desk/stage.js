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
 *   getInitData                    who, where and what for: the same the form said, with tokens
 *   refreshAuth                    fresh tokens
 *   setInstall                     remembered by the page alone; answered
 *   setInstallFinish               ends the installation; we go to the application's page
 *   resizeWindow {width, height}   the frame takes that height; width is ours
 *   setTitle {title}               the page's, or the slider's title
 *   setScroll {scroll}             scrolls what holds the frame
 *   reloadWindow                   reloads the whole page
 *   closeApplication               closes the slider, or goes back
 *   openApplication                opens the application's own page
 *   openPath {path}                goes to a page of the portal
 *   imOpenMessenger {dialogId}     opens a dialog of the open lines
 *   getInterface                   which commands there are
 *   anything else                  is answered with nothing, so that nobody waits
 */

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
    FIRST_RUN: false,
    APP_OPTIONS: {},
    USER_OPTIONS: {},
    PLACEMENT: field("PLACEMENT"),
    PLACEMENT_OPTIONS: options,
  };
}

async function ask(stage, deed) {
  const answer = await fetch(`/portal/frames/${stage.dataset.application}/${deed}`, { method: "POST" });
  if (answer.status === 401) location.reload();
  return answer.ok ? answer.json() : {};
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

function goTo(path) {
  if (typeof path === "string" && /^\/portal(\/|$)/.test(path)) location.assign(path);
  return {};
}

const COMMANDS = {
  getInitData: ({ stage, form }) => initData(stage, form),
  refreshAuth: ({ stage }) => ask(stage, "auth"),
  setInstall: () => ({}),
  async setInstallFinish({ stage }) {
    if (stage.dataset.install !== "true") return {};
    const answer = await ask(stage, "installed");
    setTimeout(() => location.assign(`/portal/applications/${stage.dataset.application}`), 300);
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
  openApplication: ({ stage }) => goTo(`/portal/applications/${stage.dataset.application}/page`),
  openPath: ({ parameters }) => goTo(parameters.path ?? parameters.value),
  imOpenMessenger: ({ parameters }) => goTo(`/portal/desk/${String(parameters.dialogId ?? "").replace(/\D/g, "")}`),
  getInterface: () => ({ command: Object.keys(COMMANDS), event: [] }),
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
    const command = Object.hasOwn(COMMANDS, message.command) ? COMMANDS[message.command] : () => ({});
    const answer = await command({ stage, iframe, form, parameters: message.parameters });
    if (message.callback) event.source.postMessage(`${message.callback}:${JSON.stringify(answer)}`, event.origin);
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

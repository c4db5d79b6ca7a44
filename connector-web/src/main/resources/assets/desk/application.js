// The page of an application: copies credentials, reads JSON and forms out, keeps its logs fresh.
import { localTimes } from "../app.js";

const EVERY = 3000;

/** JSON indented and forms one field per line, for eyes. */
function readable(root) {
  for (const pre of root.querySelectorAll("pre[data-json]")) {
    try {
      pre.textContent = JSON.stringify(JSON.parse(pre.textContent), null, 2);
    } catch {
      // Cut in the log, or no JSON: shown as it is.
    }
  }
  for (const pre of root.querySelectorAll("pre[data-form]")) {
    const fields = [...new URLSearchParams(pre.textContent)];
    pre.textContent = fields.map(([name, value]) => `${name} = ${value}`).join("\n");
  }
}

const log = document.querySelector("[data-log]");

/** Puts new entries on top and replaces those that changed; what somebody opened stays open. */
function merge(fresh) {
  const list = log.querySelector("[data-log-list]");
  const freshList = fresh.querySelector("[data-log-list]");
  if (!freshList) return;
  if (!list) {
    log.replaceChildren(...fresh.children);
    readable(log);
    localTimes(log);
    return;
  }
  const known = new Map([...list.children].map((entry) => [entry.dataset.key, entry]));
  const entries = [...freshList.children].map((entry) => {
    const old = known.get(entry.dataset.key);
    if (old && old.dataset.version === entry.dataset.version) return old;
    readable(entry);
    localTimes(entry);
    if (old?.querySelector("details").open) entry.querySelector("details").open = true;
    return entry;
  });
  const isSame = entries.length === list.children.length && entries.every((entry, i) => entry === list.children[i]);
  const hasFocus = list.contains(document.activeElement);
  if (!isSame && !hasFocus) list.replaceChildren(...entries);
}

async function renew() {
  if (!document.hidden) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.status === 401) return location.reload();
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector("[data-log]");
        if (fresh) merge(fresh);
      }
    } catch {
      // The server is away; the next look may find it again.
    }
  }
  setTimeout(renew, EVERY);
}

readable(document);
if (log) setTimeout(renew, EVERY);

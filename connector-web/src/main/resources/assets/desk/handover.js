// Goes on by itself; the button is there for whoever has no scripts, and for a form that did not get through.
const form = document.querySelector("form[data-go-on]");
let isSent = false;
try {
  // Somebody who comes back by the browser's button shall not be sent off again.
  const key = `handover:${form.action}`;
  isSent = sessionStorage.getItem(key) === "sent" && performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  sessionStorage.setItem(key, "sent");
} catch {
  // No storage: then once more.
}
if (!isSent) form.requestSubmit();

// The client side of a portal's frame: commands to the window around us and its answers.
// The frame's name is "DOMAIN|PROTOCOL|APP_SID"; commands are "command:json:callback:sid", answers "callback:json".

const [domain = "", protocol = "", sid = ""] = window.name.split("|");
const portal = `${protocol === "1" ? "https" : "http"}://${domain.replace(/:(80|443)$/, "")}`;
const waiting = new Map();
let asked = 0;

/** Whether a portal holds us in a frame and told its name. */
export const framed = window.parent !== window && domain !== "" && sid !== "";

/** Tells the portal something. */
export function tell(command, parameters) {
  if (framed) post(command, parameters, nextCallback());
}

/** Asks the portal something; null when it does not answer within {@code patience} milliseconds. */
export function ask(command, parameters, patience = 900) {
  if (!framed) return Promise.resolve(null);
  const callback = nextCallback();
  return new Promise((resolve) => {
    const answered = (value) => {
      waiting.delete(callback);
      window.clearTimeout(timer);
      resolve(value);
    };
    const timer = window.setTimeout(answered, patience, null);
    waiting.set(callback, answered);
    post(command, parameters, callback);
  });
}

/** Makes the frame as high as {@code element}, now and whenever that changes. */
export function fit(element) {
  if (!framed) return;
  let told = 0;
  const measure = () => {
    const height = Math.ceil(element.getBoundingClientRect().bottom + window.scrollY);
    if (Math.abs(height - told) < 2) return;
    told = height;
    tell("resizeWindow", { width: "100%", height });
  };
  new ResizeObserver(measure).observe(element);
  measure();
}

const nextCallback = () => `occ${++asked}`;

/** A callback is always named, also where nobody waits: portals tell the parts of a command by their number. */
function post(command, parameters, callback) {
  const parts = [command, parameters ? JSON.stringify(parameters) : "", callback, sid];
  window.parent.postMessage(parts.filter(Boolean).join(":"), portal);
}

window.addEventListener("message", (event) => {
  if (event.origin !== portal || event.source !== window.parent || typeof event.data !== "string") return;
  const colon = event.data.indexOf(":");
  const answered = waiting.get(colon < 0 ? event.data : event.data.slice(0, colon));
  if (!answered) return;
  try {
    answered(colon < 0 || colon === event.data.length - 1 ? {} : JSON.parse(event.data.slice(colon + 1)));
  } catch {
    answered({});
  }
});

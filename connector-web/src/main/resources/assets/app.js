// What every page may use: local times and a polite status line.

/** The page's language as this person writes it: en-GB and en-US tell the time differently. */
export function locale() {
  const language = document.documentElement.lang;
  return navigator.languages.find((known) => known.toLowerCase().startsWith(language)) ?? language;
}

/** Shows <time datetime> in the person's own zone and language. */
export function localTimes(root = document) {
  const language = locale();
  const today = new Date().toDateString();
  for (const element of root.querySelectorAll("time[datetime]")) {
    const at = new Date(element.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    const sameDay = at.toDateString() === today;
    const short = sameDay
      ? { hour: "2-digit", minute: "2-digit" }
      : { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
    const exact = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 };
    const named = { full: { dateStyle: "long", timeStyle: "short" }, day: { dateStyle: "medium" }, exact };
    const style = named[element.dataset.format] ?? short;
    element.textContent = new Intl.DateTimeFormat(language, style).format(at);
    element.title = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long" }).format(at);
  }
}

/** Tells people and screen readers something without moving the focus. */
export function announce(text) {
  let line = document.getElementById("status-line");
  if (!line) {
    line = document.createElement("div");
    line.id = "status-line";
    line.className = "status-line";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  line.textContent = text;
}

localTimes();
document.addEventListener("htmx:afterSettle", (event) => localTimes(event.target));
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-theme-choice]");
  if (button) window.setTheme(button.dataset.themeChoice);
});

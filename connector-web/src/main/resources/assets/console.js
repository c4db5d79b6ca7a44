// The console: menus that close again, one box that ticks all.
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.bar-user[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const open of document.querySelectorAll("details.bar-user[open]")) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("change", (event) => {
  const all = event.target.closest("[data-all]");
  if (!all) return;
  for (const box of all.closest("form").querySelectorAll("input[name=load]")) box.checked = all.checked;
});

// A page that draws itself anew waits while somebody is busy in it.
document.addEventListener("htmx:beforeRequest", (event) => {
  const main = event.target.closest("main[hx-trigger]");
  if (main && main !== document.activeElement && main.contains(document.activeElement)) event.preventDefault();
});

// The console: menus that close again.
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

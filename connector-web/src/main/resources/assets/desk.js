// What every page of the portal does: menus that close, forms that ask first, the theme that is chosen.

import { announce } from "./app.js";

document.documentElement.classList.add("scripted");

/** Which theme is chosen, shown on the buttons that choose it. */
function showTheme() {
  let chosen = "auto";
  try {
    chosen = localStorage.getItem("theme") ?? "auto";
  } catch {
    // Storage is closed to us: the system's theme it is.
  }
  for (const button of document.querySelectorAll("[data-theme-choice]")) {
    const known = ["light", "dark"].includes(chosen) ? chosen : "auto";
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === known));
  }
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-theme-choice]")) setTimeout(showTheme);
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.addEventListener("submit", (event) => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

showTheme();
document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  announce(button.dataset.done);
  setTimeout(() => announce(""), 2500);
});

// Sets the theme before the first paint: the person's choice, else the system's.
(() => {
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null; // Storage is closed to us inside some frames.
    }
  };
  const apply = () => {
    const theme = chosen();
    root.dataset.bsTheme = theme === "light" || theme === "dark" ? theme : dark.matches ? "dark" : "light";
  };
  apply();
  dark.addEventListener("change", apply);
  window.setTheme = (theme) => {
    try {
      localStorage.setItem("theme", theme);
    } catch {
      root.dataset.bsTheme = theme;
      return;
    }
    apply();
  };
})();

// The start page looks by itself how far things are, while somebody looks at it.

const EVERY = 3000;

async function look() {
  const way = document.getElementById("way");
  if (!document.hidden && way) {
    try {
      const answer = await fetch(`/?seen=${encodeURIComponent(way.dataset.seen)}`, { headers: { Accept: "text/html" } });
      if (answer.status === 200) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("way");
        const hadFocus = way.contains(document.activeElement);
        if (fresh) way.replaceWith(fresh);
        if (hadFocus) document.getElementById("next")?.focus();
      }
    } catch {
      // The server is restarting; the next look will tell.
    }
  }
  window.setTimeout(look, EVERY);
}

window.setTimeout(look, EVERY);

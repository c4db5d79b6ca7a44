// The live feed of the desk: calls back with what changed, at most a few times a second.

const PAUSE = 250;

/**
 * Listens. `changed(chats)` gets the set of chats that changed since the last call ("0" stands for: look at everything)
 * and may take its time: while it works, more changes only wait. `typing(chat, who)` is told at once.
 */
export function listen({ changed, typing, lost, found }) {
  const waiting = new Set();
  let isWorking = false;

  async function work() {
    if (isWorking) return;
    isWorking = true;
    while (waiting.size) {
      const chats = new Set(waiting);
      waiting.clear();
      await changed(chats).catch(() => {}); // The server is away; the feed comes back and looks again.
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    isWorking = false;
  }

  function tell(chat) {
    waiting.add(chat);
    work();
  }

  function open() {
    const feed = new EventSource("/portal/desk/news");
    feed.addEventListener("chat", (event) => tell(event.data));
    feed.addEventListener("typing", (event) => {
      const space = event.data.indexOf(" ");
      typing(event.data.slice(0, space), event.data.slice(space + 1));
    });
    feed.addEventListener("open", found);
    feed.addEventListener("error", () => {
      if (feed.readyState === EventSource.CLOSED) setTimeout(open, 5000);
      lost();
    });
    window.addEventListener("pagehide", () => feed.close(), { once: true });
  }

  open();
  document.addEventListener("visibilitychange", () => document.hidden || tell("0"));
  setInterval(() => document.hidden || tell("0"), 30000);
  return () => tell("0");
}

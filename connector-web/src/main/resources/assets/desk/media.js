// Sound, pictures and emoji of a conversation.

function clock(seconds) {
  if (!Number.isFinite(seconds)) return "–:––";
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Gives every sound under `root` its player; only one plays at a time. */
export function players(root, words) {
  for (const box of root.querySelectorAll("[data-player]:not(.is-ready)")) {
    const audio = box.querySelector("audio");
    const button = box.querySelector(".sound-go");
    const icon = button.querySelector(".bi");
    const track = box.querySelector(".sound-track");
    const time = box.querySelector(".sound-time");
    box.classList.add("is-ready");
    audio.controls = false;
    [button, track, time].forEach((part) => (part.hidden = false));

    function show() {
      const length = audio.duration;
      const isMoving = !audio.paused || audio.currentTime > 0;
      time.textContent = clock(isMoving ? audio.currentTime : length);
      const done = Number.isFinite(length) && length > 0 ? audio.currentTime / length : 0;
      track.value = String(Math.round(done * 1000));
      track.style.setProperty("--done", `${done * 100}%`);
      track.setAttribute("aria-valuetext", `${clock(audio.currentTime)} / ${clock(length)}`);
      icon.className = `bi ${audio.paused ? "bi-play-fill" : "bi-pause-fill"}`;
      button.setAttribute("aria-label", audio.paused ? words.play : words.pause);
    }

    button.addEventListener("click", () => (audio.paused ? audio.play().catch(() => box.classList.add("is-broken")) : audio.pause()));
    track.addEventListener("input", () => {
      if (Number.isFinite(audio.duration)) audio.currentTime = (Number(track.value) / 1000) * audio.duration;
    });
    audio.addEventListener("play", () => {
      for (const other of document.querySelectorAll("[data-player] audio")) if (other !== audio) other.pause();
      show();
    });
    audio.addEventListener("ended", () => (audio.currentTime = 0));
    for (const kind of ["loadedmetadata", "timeupdate", "pause", "ended", "seeked"]) audio.addEventListener(kind, show);
    show();
  }
}

/** Shows pictures large, with the others of the conversation to the left and right. */
export function lightbox() {
  const light = document.getElementById("lightbox");
  if (!light) return;
  let current = null;

  function pictures() {
    return [...document.querySelectorAll("#messages [data-picture]")];
  }

  function show(picture) {
    current = picture;
    const image = light.querySelector("img");
    image.src = picture.href;
    image.alt = picture.querySelector("img").alt;
    light.querySelector(".lightbox-name").textContent = picture.dataset.name;
    light.querySelector("[data-save]").href = picture.href;
    light.querySelector("[data-save]").download = picture.dataset.name;
    const all = pictures();
    const place = all.indexOf(picture);
    light.querySelector('[data-light="-1"]').disabled = place <= 0;
    light.querySelector('[data-light="1"]').disabled = place === all.length - 1;
  }

  function go(step) {
    const all = pictures();
    const next = all[all.indexOf(current) + step];
    if (next) show(next);
  }

  document.addEventListener("click", (event) => {
    const picture = event.target.closest("[data-picture]");
    if (picture && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(picture);
      light.showModal();
      return;
    }
    const side = event.target.closest("[data-light]");
    if (side) go(Number(side.dataset.light));
    if (event.target === light || event.target.closest("[data-light-close]")) light.close();
  });
  light.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") go(-1);
    if (event.key === "ArrowRight") go(1);
  });
  light.addEventListener("close", () => current?.focus());
}

const EMOJI = [..."😀😄😅😂🙂😉😊😍😘🤗🤔😐🙄😴😟😢😭😡👍👎👌🙏👏🤝💪👋✅❌❗❓⭐🔥🎉🎁❤💔☀🌧📌📎📞📦🚚💳🏠⏰"];

/** Fills the box of emoji when it opens for the first time; a chosen one goes where the cursor stands. */
export function emoji(box, text) {
  if (!box || !text) return;
  box.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "open") return;
    if (!box.childElementCount) {
      box.append(
        ...EMOJI.map((one) => {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = one;
          return button;
        }),
      );
    }
    const place = document.querySelector(".emoji-open").getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - 320))}px`;
    box.style.bottom = `${window.innerHeight - place.top + 8}px`;
  });
  box.addEventListener("click", (event) => {
    if (event.target.tagName !== "BUTTON") return;
    text.setRangeText(event.target.textContent, text.selectionStart, text.selectionEnd, "end");
    box.hidePopover();
    text.dispatchEvent(new Event("input"));
    text.focus();
  });
}

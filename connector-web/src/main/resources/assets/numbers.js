// Ignored numbers: what is typed becomes a chip with Enter, what is pasted many. Chips that are about to be added are boxes
// that are ticked, like those the server draws.

const MOST_CHIPS = 200;

function list() {
  const place = document.getElementById("ignored-list");
  let chips = place.querySelector(".chips");
  if (!chips) {
    chips = document.createElement("ul");
    chips.className = "chips";
    chips.setAttribute("aria-labelledby", "ignored-title");
    place.prepend(chips);
  }
  return chips;
}

function chip(text, label) {
  const item = document.createElement("li");
  item.className = "chip chip-ignore";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = "ignore";
  box.value = text;
  box.checked = true;
  box.setAttribute("aria-label", label.replace("{0}", text));
  const words = document.createElement("span");
  words.className = "chip-text";
  words.textContent = text;
  const cross = document.createElement("i");
  cross.className = "bi bi-x";
  cross.setAttribute("aria-hidden", "true");
  const whole = document.createElement("label");
  whole.append(box, words, cross);
  item.append(whole);
  return item;
}

/** Returns whether all of the text became chips. */
function take(field) {
  const texts = field.value.split(/[\n\r,;|\t]+/).map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0 || texts.length > MOST_CHIPS) return false;
  list().prepend(...texts.map((text) => chip(text, field.dataset.chip)));
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.target.id === "words" && event.key === "Enter" && !event.isComposing) {
    // who looks for a number does not save the section
    event.preventDefault();
    event.target.dispatchEvent(new Event("search", { bubbles: true }));
    return;
  }
  if (event.target.id === "ignore" && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    take(event.target);
  }
});

// after the paste itself, so that undoing it works until Enter
document.addEventListener("paste", (event) => {
  if (event.target.id !== "ignore") return;
  window.setTimeout(() => {
    if (/[\n,;|\t]/.test(event.target.value.trim())) take(event.target);
  });
});

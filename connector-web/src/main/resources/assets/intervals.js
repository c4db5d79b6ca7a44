// Intervals: a slider, a number and its unit that agree with each other. The number is what is posted; the slider only
// helps, so it is not there without this script.

/** In milliseconds; between them nobody looks for a difference. */
const STOPS = [500, 1000, 1500, 2000, 3000, 4000, 5000, 7000, 10000, 15000, 20000, 30000, 45000, 60000, 90000, 120000, 180000, 240000, 300000, 420000, 600000];
const MINUTE = 60000;

function parts(row) {
  return {
    range: row.querySelector(".interval-range"),
    amount: row.querySelector(".interval-amount"),
    unit: row.querySelector(".interval-unit"),
    stops: STOPS.filter((stop) => stop >= Number(row.dataset.shortest) && stop <= Number(row.dataset.longest)),
  };
}

const number = (text) => (/^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN);
const written = (value) => String(value).replace(".", document.documentElement.lang === "ru" ? "," : ".");

function say(range, millis) {
  const isMinutes = millis >= MINUTE && millis % MINUTE === 0;
  const text = isMinutes ? range.dataset.minute : range.dataset.second;
  range.setAttribute("aria-valuetext", text.replace("{0}", written(isMinutes ? millis / MINUTE : millis / 1000)));
}

/** The slider goes where the number says. */
function follow(row) {
  const { range, amount, unit, stops } = parts(row);
  const millis = number(amount.value) * (unit.value === "min" ? MINUTE : 1000);
  const known = Number.isNaN(millis) ? stops[0] : millis;
  const nearest = stops.reduce((best, stop, index) =>
    Math.abs(Math.log(stop / known)) < Math.abs(Math.log(stops[best] / known)) ? index : best, 0);
  range.value = String(nearest);
  say(range, Number.isNaN(millis) ? stops[0] : millis);
}

/** The number says where the slider went. */
function lead(row) {
  const { range, amount, unit, stops } = parts(row);
  const millis = stops[Number(range.value)];
  const isMinutes = millis >= MINUTE && millis % MINUTE === 0;
  unit.value = isMinutes ? "min" : "s";
  amount.value = written(isMinutes ? millis / MINUTE : millis / 1000);
  say(range, millis);
}

/** A fresh page: its sliders come alive. */
export function settleIntervals() {
  for (const row of document.querySelectorAll(".interval-row")) {
    const { range, stops } = parts(row);
    range.max = String(stops.length - 1);
    range.hidden = false;
    follow(row);
  }
}

document.addEventListener("input", (event) => {
  const row = event.target.closest?.(".interval-row");
  if (!row) return;
  if (event.target.matches(".interval-range")) lead(row);
  else follow(row);
}, true);

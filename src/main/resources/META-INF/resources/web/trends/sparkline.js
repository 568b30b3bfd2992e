const NAMESPACE = "http://www.w3.org/2000/svg";
const WIDTH = 120;
const HEIGHT = 32;
const RANGE = 60;
const MARGIN = 4;

/** The course of a balance at a glance; the figures stand beside it, so that it needs no words. A withheld wave is a gap. */
export function sparkline(rows, level) {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, rows.length - 1);
  const x = (index) => MARGIN + index * step;
  const y = (value) => HEIGHT / 2 - (Math.max(-RANGE, Math.min(RANGE, value)) / RANGE) * (HEIGHT / 2 - MARGIN);
  let path = "";
  let drawing = false;
  rows.forEach((row, index) => {
    if (row.value !== null) path += `${drawing ? "L" : "M"}${x(index).toFixed(1)} ${y(row.value).toFixed(1)}`;
    drawing = row.value !== null;
  });
  const last = rows.findLastIndex((row) => row.value !== null);
  return drawn(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, class: `sparkline level--${level}`, "aria-hidden": "true" },
    drawn("path", { class: "sparkline__zero", d: `M0 ${HEIGHT / 2}H${WIDTH}` }),
    drawn("path", { class: "sparkline__line", d: path }),
    last >= 0 && drawn("circle", { class: "sparkline__last", cx: x(last), cy: y(rows[last].value), r: 3 }));
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(NAMESPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.filter(Boolean));
  return made;
}

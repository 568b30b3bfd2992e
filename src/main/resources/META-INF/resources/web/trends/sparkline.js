const NAMESPACE = "http://www.w3.org/2000/svg";
const WIDTH = 240;
const HEIGHT = 56;
const MARGIN = 6;

/**
 * The course of a balance at a glance; the figures stand beside it, so that it needs no words. A withheld wave is a gap.
 *
 * @param {number} reach how far the scale goes to both sides of zero: the same for all that are compared
 */
export function sparkline(rows, reach, level) {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, rows.length - 1);
  const x = (index) => MARGIN + index * step;
  const y = (value) => HEIGHT / 2 - (value / reach) * (HEIGHT / 2 - MARGIN);
  let path = "";
  let drawing = false;
  rows.forEach((row, index) => {
    if (row.value !== null) path += `${drawing ? "L" : "M"}${x(index).toFixed(1)} ${y(row.value).toFixed(1)}`;
    drawing = row.value !== null;
  });
  const last = rows.findLastIndex((row) => row.value !== null);
  return drawn(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: `sparkline level--${level}`, "aria-hidden": "true" },
    drawn("path", { class: "sparkline__zero", d: `M0 ${HEIGHT / 2}H${WIDTH}` }),
    drawn("path", { class: "sparkline__line", d: path }),
    last >= 0 && drawn("circle", { class: "sparkline__last", cx: x(last), cy: y(rows[last].value), r: 4 }));
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(NAMESPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.filter(Boolean));
  return made;
}

import { element } from "../elements.js";
import { colours } from "./colours.js";

const LIBRARY = "/vendor/echarts/6.0.0/echarts.common.min.js";

// Of a picture: beside its title, and how much of that fits on one line of it.
const MARGIN = 16;
const CHARACTERS = 90;

// One chart for each name, for as long as the page lives: the library empties an element by writing markup into it when a chart ends,
// and the page admits no markup from strings.
const charts = new Map();

/**
 * A place for a chart. It is drawn by Apache ECharts once somebody comes to see it, and again whenever its width changes; the library,
 * which is bigger than everything else together, comes only then.
 *
 * @param {string} name tells the charts of a page apart
 * @param {(width: number, colours: object) => object} option the chart, for its real width in CSS pixels
 * @param {string} summary what it shows, in words
 * @param {number} height in CSS pixels
 */
export function chart(name, option, summary, height = 320) {
  const known = charts.get(name) ?? begin(name);
  Object.assign(known, { option, summary, height });
  known.place.setAttribute("aria-label", summary);
  known.place.style.height = `${height}px`;
  if (known.drawn) draw(known);
  return known.place;
}

// What is painted here does not follow the system when it turns dark.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
  charts.forEach((known) => known.drawn && known.place.isConnected && draw(known)));

function begin(name) {
  const place = element("div", { className: "chart", role: "img" });
  const known = { place, drawn: undefined, width: 0 };
  charts.set(name, known);
  new IntersectionObserver(([{ isIntersecting }], seen) => {
    if (!isIntersecting) return;
    seen.disconnect();
    fit(known);
  }).observe(place);
  return known;
}

function fit(known) {
  new ResizeObserver(async ([{ contentRect: { width } }]) => {
    if (width === 0) return;
    const { init } = await library();
    known.width = width;
    known.drawn ??= init(known.place, undefined, { renderer: "svg", width, height: known.height });
    draw(known);
  }).observe(known.place);
}

function draw(known) {
  known.drawn.resize({ width: known.width, height: known.height, silent: true });
  known.drawn.setOption(described(known.option(known.width, colours()), known.summary), { notMerge: true });
}

function described(option, description) {
  return { animation: false, textStyle: { fontFamily: "Fira Sans, sans-serif" }, aria: { enabled: true, label: { description } }, ...option };
}

/**
 * The same chart as a file by itself: an SVG document, in light colours, with its title above and its source below, each on as many
 * lines as it needs.
 */
export async function drawing(option, title, source, height = 480, width = 960) {
  const { init } = await library();
  const lines = { width: width - 2 * MARGIN, overflow: "break" };
  const paper = init(undefined, undefined, { renderer: "svg", ssr: true, width, height });
  const { grid, ...rest } = option(width, colours("light"));
  paper.setOption({
    ...described(rest, title),
    backgroundColor: "#ffffff",
    grid: { ...grid, top: 40 + 24 * Math.ceil(title.length / CHARACTERS), bottom: 80 },
    title: [
      { text: title, left: MARGIN, top: 12, textStyle: { fontSize: 18, lineHeight: 24, ...lines } },
      { text: source, left: MARGIN, bottom: 8, textStyle: { fontSize: 12, fontWeight: "normal", ...lines } },
    ],
  });
  const text = paper.renderToSVGString();
  paper.dispose();
  return text;
}

async function library() {
  if (!globalThis.echarts) await import(LIBRARY);
  return globalThis.echarts;
}

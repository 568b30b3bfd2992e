import { address } from "../api.js";
import { copying } from "../copying.js";
import { button, element, link, paragraph } from "../elements.js";
import { day, phrases } from "../language.js";
import { drawing } from "./chart.js";
import { addressOf } from "./view.js";
import { WORDS } from "./words.js";

const SCALE = 2;
const MEDIA = { svg: "image/svg+xml", png: "image/png" };
const ESCAPED = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/**
 * What can be taken along of a chart: its figures, a link and a citation, and its picture.
 *
 * @param {object} given an `id` among the charts of the page, the `parameters` of the API for the figures, the view that is `shown`,
 *   for the link, the `title`, the `option` of the chart, the `height` of its picture and a `note` to be read with it, where there are
 *   any, and whether the view can be `embedded`
 */
export function downloads({ id, parameters, shown, title, option, height, note, embedded }) {
  const words = phrases(WORDS).topic.downloads;
  const name = fileName(parameters);
  const page = location.origin + addressOf(shown);
  const source = [note, `${words.source}: Seismograph, ${page}`].filter(Boolean).join("\n");
  const copy = copying("tertiary", page, { ...words, uncopied: words.uncopied(page) });
  const picture = (form) =>
    option && button("tertiary", words[form], async () => save(await pictured(form, option, title, source, height), `${name}.${form}`));
  return [
    element(
      "div",
      { className: "ways" },
      ["csv", "json"].map((format) =>
        link(address("/trends", { ...parameters, format }), words[format], { download: `${name}.${format}` })),
      picture("svg"),
      picture("png"),
      copy.button),
    copy.told,
    element(
      "details",
      { className: "more", id: `citing-${id}` },
      element("summary", { className: "kern-link" }, embedded ? `${words.citation}, ${words.embed}` : words.citation),
      paragraph(words.citationText(title, page, day(new Date()))),
      embedded && element("pre", { className: "kern-body embed-code", tabIndex: 0 }, frame(shown, title))),
  ];
}

/** What the figures are, and by what they are broken down; a single period once. */
function fileName({ from, to, ...others }) {
  const parts = Object.entries({ ...others, from, to: to === from ? undefined : to }).filter(([, value]) => value);
  return parts.map(([name, value]) => (value === "*" ? `by-${name}` : value)).join("-").replaceAll(":", "-");
}

function frame(shown, title) {
  const source = location.origin + addressOf(shown, "/embed/trends");
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="480"></iframe>`;
}

function escaped(text) {
  return text.replace(/[&<"]/g, (sign) => ESCAPED[sign]);
}

async function pictured(form, option, title, source, height) {
  const text = await drawing(option, title, source, height);
  const vector = new Blob([text], { type: MEDIA.svg });
  return form === "svg" ? vector : painted(text);
}

async function painted(text) {
  const image = new Image();
  image.src = `data:${MEDIA.svg};charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = element("canvas", { width: image.naturalWidth * SCALE, height: image.naturalHeight * SCALE });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((taken) => canvas.toBlob(taken, MEDIA.png));
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

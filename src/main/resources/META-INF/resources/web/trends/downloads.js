import { address } from "../api.js";
import { button, element, link, paragraph } from "../elements.js";
import { day, phrases } from "../language.js";
import { drawing } from "./chart.js";
import { addressOf } from "./view.js";
import { WORDS } from "./words.js";

const SCALE = 2;
const MEDIA = { svg: "image/svg+xml", png: "image/png" };

/**
 * What can be taken along of a chart: its figures, a link and a citation, and its picture.
 *
 * @param {object} parameters of the API, for the figures
 * @param {object} shown the view, for the link
 * @param {() => object} option the chart
 */
export function downloads(parameters, shown, title, option) {
  const words = phrases(WORDS).topic.downloads;
  const name = Object.values(parameters).filter(Boolean).join("-").replaceAll("*", "all").replaceAll(":", "-");
  const page = location.origin + addressOf(shown);
  const source = `${words.source}: Seismograph, ${page}`;
  const copying = button("tertiary", words.permalink, async () => {
    await navigator.clipboard.writeText(page);
    copying.firstChild.textContent = words.copied;
  });
  const picture = (form) =>
    option && button("tertiary", words[form], async () => save(await pictured(form, option, title, source), `${name}.${form}`));
  return [
    element(
      "div",
      { className: "ways" },
      ["csv", "json"].map((format) =>
        link(address("/trends", { ...parameters, format }), words[format], { download: `${name}.${format}` })),
      picture("svg"),
      picture("png"),
      copying),
    element(
      "details",
      { className: "more" },
      element("summary", { className: "kern-link" }, `${words.citation}, ${words.embed}`),
      paragraph(words.citationText(title, page, day(new Date()))),
      element(
        "pre",
        { className: "kern-body embed-code", tabIndex: 0 },
        `<iframe src="${location.origin}${addressOf(shown, "/embed/trends")}" title="${title}" width="100%" height="480"></iframe>`)),
  ];
}

async function pictured(form, option, title, source) {
  const text = await drawing(option, title, source);
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

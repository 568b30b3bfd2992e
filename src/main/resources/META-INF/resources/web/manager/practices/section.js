import { call, read } from "../../api.js";
import { buttons, element, heading, link as anchor, paragraph, way } from "../../elements.js";
import { phrases } from "../../language.js";
import { link } from "../../place.js";
import { whole } from "../../practices/card.js";
import { finding, readNames } from "../../practices/finding.js";
import { demandManager } from "../acting.js";
import { adoption } from "./adoption.js";
import { describing } from "./describing.js";
import { WORDS } from "./words.js";

const SECTION = "practices";

/** The section in which a manager finds, adopts and describes good practice. */
export async function open(place) {
  const [names] = await Promise.all([readNames(), demandManager()]);
  if (place.new || !place.practice) {
    const about = place.signal && (await read(`/signals/${encodeURIComponent(place.signal)}`));
    return place.new ? describing(names, { ...place, topic: about?.topic }) : all(place, names, about);
  }
  const { body, edition } = await call("GET", `/practices/${encodeURIComponent(place.practice)}`, { cache: "no-store" });
  return place.edit && body.written ? describing(names, place, body, edition) : one(body, names, place);
}

async function all(place, names, about) {
  const { q, topic, field, signal } = place;
  const found = await finding(place, names, true, {
    address: (practice) => link({ section: SECTION, q, topic, field, signal, practice }),
    below: actions,
    empty: about && !q && !topic && !field ? () => nothingYet(about) : undefined,
  });
  return () => {
    const words = phrases(WORDS);
    return [
      signal && toSignal(signal, words),
      heading(1, "kern-heading-large", signal ? words.ofSignal : words.title),
      paragraph(words.lead),
      buttons(way("secondary", link({ section: SECTION, signal, new: 1 }), words.write)),
      found(),
    ];
  };
}

function nothingYet({ topic }) {
  const words = phrases(WORDS);
  return [paragraph(words.noneOfSignal), paragraph(anchor(link({ section: SECTION, topic }), words.ofTopic))];
}

function one(practice, names, { q, topic, field, signal }) {
  return () => [
    anchor(link({ section: SECTION, q, topic, field, signal }), signal ? phrases(WORDS).ofSignal : phrases(WORDS).back, { className: "back" }),
    whole(practice, names),
    practice.signal && paragraph(toSignal(practice.signal, phrases(WORDS))),
    actions(practice),
  ];
}

function toSignal(signal, words) {
  return anchor(link({ section: "signals", signal }), words.toSignal);
}

function actions(practice) {
  const words = phrases(WORDS);
  return practice.written
    ? element("div", { className: "ways" }, element("span", { className: "kern-body" }, words.yours),
      anchor(link({ section: SECTION, practice: practice.id, edit: 1 }), words.edit, { "aria-label": `${words.edit}: ${practice.title}` }))
    : adoption(practice);
}

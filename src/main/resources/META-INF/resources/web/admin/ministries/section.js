import { read } from "../../api.js";
import { buttons, heading, link as anchor, paragraph, way } from "../../elements.js";
import { phrases, spoken } from "../../language.js";
import { link } from "../../place.js";
import { listing } from "../listing.js";
import { changing, fresh } from "./ministry.js";
import { WORDS } from "./words.js";

/** The section for ministries: all of them, one of them, or a new one. */
export async function open(place) {
  if (place.new) return fresh();
  if (place.ministry) return changing(place.ministry);
  const ministries = await read("/ministries");
  return () => all(ministries);
}

function all(ministries) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    buttons(way("primary", link({ section: "ministries", new: 1 }), words.add)),
    ministries.length === 0 ? paragraph(words.none) : listing(ministries, {
      caption: words.page,
      columns: [words.name, words.id],
      row: ({ id, name }) => [anchor(link({ section: "ministries", ministry: id }), spoken(name)), id],
      text: ({ id, name }) => `${id} ${name.de} ${name.en ?? ""}`,
    }),
  ];
}

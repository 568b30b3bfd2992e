import { read, readAll } from "../../api.js";
import { buttons, heading, link as anchor, paragraph, way } from "../../elements.js";
import { day, phrases } from "../../language.js";
import { listing } from "../listing.js";
import { link } from "../../place.js";
import { inWords } from "../rights.js";
import { open as openClient } from "./client.js";
import { registering } from "./registering.js";
import { WORDS } from "./words.js";

/** The section for API clients: all of them, one of them, or a new one. */
export async function open(place) {
  const laender = await read("/laender");
  if (place.new) return registering(laender);
  if (place.client) return openClient(place.client, laender);
  const clients = await readAll("/api-clients", { limit: 500 });
  return () => all(clients, laender);
}

function all(clients, laender) {
  const words = phrases(WORDS);
  const rightsOf = ({ scopes, land }) => inWords(scopes, land, laender);
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    buttons(way("primary", link({ section: "clients", new: 1 }), words.register)),
    clients.length === 0 ? paragraph(words.none) : listing(clients, {
      caption: words.page,
      columns: [words.label, words.scopes, words.used, words.state],
      row: (client) => [
        anchor(link({ section: "clients", client: client.id }), client.label),
        rightsOf(client),
        client.lastUsedAt ? day(client.lastUsedAt) : words.never,
        stateOf(client, words),
      ],
      text: (client) => [client.label, client.id, rightsOf(client)].join(" "),
    }),
  ];
}

/** Whether it can get tokens. */
export function stateOf({ revokedAt, expiresAt }, words) {
  if (revokedAt) return words.revokedSince(day(revokedAt));
  return new Date(expiresAt) > new Date() ? words.goodUntil(day(expiresAt)) : words.expiredSince(day(expiresAt));
}

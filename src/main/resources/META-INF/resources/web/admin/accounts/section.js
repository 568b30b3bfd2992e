import { read, readAll } from "../../api.js";
import { buttons, heading, link as anchor, paragraph, way } from "../../elements.js";
import { day, phrases } from "../../language.js";
import { listing } from "../listing.js";
import { link } from "../../place.js";
import { inWords } from "../rights.js";
import { open as openAccount } from "./account.js";
import { opening } from "./opening.js";
import { WORDS } from "./words.js";

/** The section for accounts: all of them, one of them, or a new one. */
export async function open(place, who) {
  const laender = await read("/laender");
  if (place.new) return opening(laender);
  if (place.account) return openAccount(place.account, who, laender);
  const accounts = await readAll("/accounts", { limit: 500 });
  return () => all(accounts, laender);
}

function all(accounts, laender) {
  const words = phrases(WORDS);
  const rightsOf = ({ roles, land }) => inWords(roles, land, laender);
  return [
    heading(1, "kern-heading-large", words.page),
    paragraph(words.lead),
    buttons(way("primary", link({ section: "accounts", new: 1 }), words.open)),
    listing(accounts, {
      caption: words.page,
      columns: [words.name, words.roles, words.since, words.state],
      row: (account) => [
        anchor(link({ section: "accounts", account: account.name }), account.name),
        rightsOf(account),
        day(account.createdAt),
        stateOf(account, words),
      ],
      text: (account) => [account.name, rightsOf(account), account.invitation?.email].join(" "),
    }),
  ];
}

/** Whether somebody can sign in with it. */
export function stateOf({ closedAt, invitation }, words) {
  if (closedAt) return words.closedSince(day(closedAt));
  return invitation ? words.invited[invitation.state] : words.active;
}

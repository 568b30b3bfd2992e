import { call } from "../../api.js";
import { act } from "../../acting.js";
import { alert, button, buttons, element, heading, link as anchor, paragraph } from "../../elements.js";
import { day, moment, phrases } from "../../language.js";
import { trouble } from "../../trouble.js";
import { asking } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { link } from "../../place.js";
import { inWords } from "../rights.js";
import { dayOf } from "./expiry.js";
import { clientOf, fields } from "./fields.js";
import { SECRET, secretShown } from "./secret.js";
import { stateOf } from "./section.js";
import { WORDS } from "./words.js";

/** One API client: what it is, and what can be done with it. */
export async function open(id, laender) {
  const path = `/api-clients/${encodeURIComponent(id)}`;
  const state = {};
  await renew();
  const { label, scopes, land, expiresAt } = state.client;
  const draft = { label, roles: new Set(scopes), land: land ?? "", expires: dayOf(new Date(expiresAt)) };

  async function renew() {
    const { body, edition } = await call("GET", path);
    Object.assign(state, { client: body, edition });
  }

  /** Does something, tells that it is done or why not, and shows the client as it is then. */
  async function attempt(method, place, given, done) {
    try {
      const { body } = await act(method, place, given);
      Object.assign(state, { done, refusal: undefined, asked: undefined, issued: body?.secret ? body : undefined });
      await renew();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "stale") await renew().catch(() => {});
      Object.assign(state, { refusal, asked: undefined });
    }
    redrawAt(state.issued ? SECRET : ".kern-alert");
  }

  function send(event) {
    event.preventDefault();
    return attempt("PUT", path, { body: clientOf(draft), edition: state.edition }, "changed");
  }

  return () => {
    const words = phrases(WORDS);
    const { client, refusal, issued, done } = state;
    const rights = inWords(client.scopes, client.land, laender);
    return [
      heading(1, "kern-heading-large", client.label),
      anchor(link({ section: "clients" }), words.back),
      issued && secretShown(issued, () => {
        state.issued = undefined;
        redrawAt("h1");
      }),
      refusal && trouble(refusal, refusal.reason === "stale" && paragraph(words.stale(client.label, rights, day(client.expiresAt)))),
      !issued && !refusal && done && success(words[done]),
      paragraph("client_id: ", element("code", {}, client.id)),
      paragraph(words.is(
        stateOf(client, words), rights, moment(client.createdAt), client.lastUsedAt ? moment(client.lastUsedAt) : words.never)),
      !client.revokedAt && !issued && [
        element("section", { className: "stack" },
          heading(2, "kern-heading-medium", words.change),
          element("form", { className: "stack", onsubmit: send },
            fields(draft, laender, refusal),
            paragraph(words.changeEffect),
            buttons(button("primary", words.save, undefined, { type: "submit" })))),
        element("section", { className: "stack" },
          heading(2, "kern-heading-medium", words.renewal.title),
          paragraph(words.renewal.lead),
          asking(state, "renewal", words.renewal, () => attempt("POST", `${path}/secret`, {}, "renewed"))),
        element("section", { className: "stack" },
          heading(2, "kern-heading-medium", words.revocation.title),
          paragraph(words.revocation.lead),
          asking(state, "revocation", words.revocation, () => attempt("DELETE", path, {}, "revoked"))),
      ],
    ];
  };
}

function success(title) {
  const box = alert("success", title);
  box.tabIndex = -1;
  return box;
}

import { call } from "../../api.js";
import { act, signedIn } from "../../acting.js";
import { alert, buttons, heading, link as anchor, paragraph, way } from "../../elements.js";
import { moment, phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { forget } from "../../session.js";
import { trouble } from "../../trouble.js";
import { redrawAt } from "../focus.js";
import { link } from "../../place.js";
import { inWords } from "../rights.js";
import { closing } from "./closing.js";
import { inviting } from "./inviting.js";
import { changing } from "./changing.js";
import { stateOf } from "./section.js";
import { WORDS } from "./words.js";

/** One account: what it is, and what can be done with it. */
export async function open(name, who, laender) {
  const path = `/accounts/${encodeURIComponent(name)}`;
  const state = { path, laender, isMine: name === who.name, done: undefined, refusal: undefined };
  await renew();

  async function renew() {
    const { body, edition } = await signedIn(() => call("GET", path));
    Object.assign(state, { account: body, edition });
  }

  /** Does something, tells that it is done or why not, and shows the account as it is then. */
  async function attempt(method, place, given, done) {
    try {
      await act(method, place, given);
      Object.assign(state, { done, refusal: undefined, asked: undefined });
      if (endsMySession(method)) forget();
      else await renew();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "stale") await renew().catch(() => {});
      Object.assign(state, { done: undefined, refusal, asked: undefined });
    }
    redrawAt(".kern-alert");
    return !state.refusal;
  }

  // A change of an account ends its sessions, so that after one of my own there is nothing more to be seen here.
  function endsMySession(method) {
    state.signedOut = state.isMine && ["PUT", "DELETE"].includes(method);
    return state.signedOut;
  }

  async function look() {
    try {
      await renew();
      redraw();
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      redrawAt(".kern-alert");
    }
  }

  const parts = [inviting(state, attempt, look), changing(state, attempt), closing(state, attempt)];

  return () => {
    const words = phrases(WORDS);
    const { account, refusal, done } = state;
    if (state.signedOut) return [heading(1, "kern-heading-large", account.name), signedOut(done, words)];
    return [
      heading(1, "kern-heading-large", account.name),
      anchor(link({ section: "accounts" }), words.back),
      refusal && trouble(refusal, refusal.reason === "stale" && paragraph(words.stale(inWords(account.roles, account.land, laender)))),
      done && success(words[done]),
      state.isMine && alert("info", words.mine[0], paragraph(words.mine[1])),
      paragraph(words.is(stateOf(account, words), inWords(account.roles, account.land, laender), moment(account.createdAt))),
      account.closedAt ? paragraph(words.closedForGood) : parts.map((part) => part()),
    ];
  };
}

function signedOut(done, words) {
  if (done === "closed") return success(words.closed, paragraph(words.signedOut));
  const back = `/login?next=${encodeURIComponent(location.pathname + location.search)}`;
  return [success(words[done], paragraph(`${words.signedOut} ${words.again}`)), buttons(way("primary", back, words.signIn))];
}

function success(title, ...body) {
  const box = alert("success", title, ...body);
  box.tabIndex = -1;
  return box;
}

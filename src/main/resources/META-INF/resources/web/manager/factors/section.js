import { read } from "../../api.js";
import { alert, element, heading, link as anchor, paragraph, reveal } from "../../elements.js";
import { DIRECTIONS, readFactors } from "../../factors/collection.js";
import { WORDS as PUBLIC } from "../../factors/words.js";
import { phrases, spoken } from "../../language.js";
import { redraw, say } from "../../page.js";
import { link } from "../../place.js";
import { keep, kept } from "../../storage.js";
import { change, demandManager, inSession, lastWish } from "../acting.js";
import { adding } from "./adding.js";
import { statement } from "./statement.js";
import { WORDS } from "./words.js";

/** The field of action that was chosen last: most managers stay with one. */
const LAST = "seismograph.field";

/** The section in which a manager judges factors, and adds one. */
export async function open(place) {
  const [fields, { terms }] = await Promise.all([read("/fields-of-action"), read("/meta"), demandManager()]);
  const named = (wanted) => fields.find(({ id }) => id === wanted)?.id;
  const chosen = named(place.field) ?? named(kept(LAST)) ?? fields[0].id;
  if (place.field === chosen) keep(LAST, chosen);
  const state = { factors: await unjudgedFirst(chosen), refusal: undefined, at: undefined, done: undefined };

  const choose = (factor, opinion) => {
    factor.mine = factor.mine === opinion ? undefined : opinion;
    factor.wish ??= lastWish((wanted) => judge(factor, wanted));
    Object.assign(state, { refusal: undefined, at: undefined, done: undefined });
    redrawAt(factor, opinion);
    return factor.wish({ opinion: factor.mine, button: opinion });
  };

  const judge = async (factor, { opinion, button }) => {
    const path = `/factors/${factor.id}/opinion`;
    try {
      await (opinion ? change("PUT", path, { body: { opinion } }) : change("DELETE", path));
      factor.saved = opinion;
      say(phrases(WORDS).saved);
      return true;
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      factor.mine = factor.saved;
      Object.assign(state, { refusal, at: factor.id });
      redrawAt(factor, button);
      return false;
    }
  };

  const again = async (done) => {
    state.factors = await inSession(async () => {
      await demandManager();
      return unjudgedFirst(chosen);
    });
    state.done = done;
    redraw();
    document.getElementById("done")?.focus();
  };
  const forms = Object.fromEntries(DIRECTIONS.map((direction) => [direction, adding(chosen, direction, again)]));

  return () => {
    const words = phrases(WORDS);
    const judged = state.factors.filter(({ mine }) => mine).length;
    return [
      heading(1, "kern-heading-large", words.title),
      paragraph(words.lead(terms.minOneWay)),
      state.done && told(words.add[state.done]),
      choosing(fields, chosen, words),
      state.factors.length === 0
        ? paragraph(words.none)
        : paragraph(`${words.course(judged, state.factors.length)}. ${words.how}`),
      DIRECTIONS.map((direction) => statements(direction, state, choose)),
      element(
        "section",
        { className: "stack" },
        heading(2, "kern-heading-medium", words.add.title),
        DIRECTIONS.map((direction) => forms[direction]())),
      paragraph(anchor(`/factors?field=${chosen}`, words.public)),
    ];
  };
}

/** Fields of action in a row: one tap each. */
function choosing(fields, chosen, words) {
  const row = element(
    "nav",
    { className: "sections", "aria-label": words.field },
    fields.map(({ id, name }) =>
      anchor(link({ section: "factors", field: id }), spoken(name), { "aria-current": id === chosen ? "true" : null })));
  queueMicrotask(() => reveal(row));
  return row;
}

function statements(direction, state, choose) {
  const said = state.factors.filter((factor) => factor.direction === direction);
  return said.length > 0 && element(
    "section",
    { className: "stack" },
    heading(2, "kern-heading-medium", phrases(PUBLIC).beginning[direction]),
    element("ul", { className: "statements" }, said.map((factor) => statement(factor, state, choose))));
}

function told(text) {
  const box = alert("success", text);
  box.id = "done";
  box.tabIndex = -1;
  return box;
}

/** What there is to do comes first, and stays where it is once it is done. */
async function unjudgedFirst(field) {
  const factors = (await readFactors({ field }, true)).map((factor) => ({ ...factor, saved: factor.mine }));
  return [...factors.filter(({ mine }) => !mine), ...factors.filter(({ mine }) => mine)];
}

function redrawAt({ id }, opinion) {
  redraw();
  document.getElementById(`opinion-${id}-${opinion}`)?.focus({ preventScroll: true });
}

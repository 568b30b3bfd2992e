import { call, read } from "../../api.js";
import { alert, element, heading, link as anchor, paragraph } from "../../elements.js";
import { DIRECTIONS, readFactors } from "../../factors/collection.js";
import { WORDS as PUBLIC } from "../../factors/words.js";
import { field, selection } from "../../forms.js";
import { phrases, spoken } from "../../language.js";
import { redraw, say } from "../../page.js";
import { go } from "../../place.js";
import { adding } from "./adding.js";
import { statement } from "./statement.js";
import { WORDS } from "./words.js";

/** The section in which a manager judges factors, and adds one. */
export async function open(place) {
  const fields = await read("/fields-of-action");
  const chosen = fields.find(({ id }) => id === place.field)?.id ?? fields[0].id;
  const factors = unjudgedFirst(await readFactors({ field: chosen }, true));
  const state = { factors, refusal: undefined, at: undefined, done: undefined };

  const choose = async (factor, opinion) => {
    const path = `/factors/${factor.id}/opinion`;
    const before = factor.mine;
    factor.mine = before === opinion ? undefined : opinion;
    Object.assign(state, { refusal: undefined, at: undefined, done: undefined });
    redrawAt(factor, opinion);
    try {
      await (factor.mine ? call("PUT", path, { body: { opinion } }) : call("DELETE", path));
      say(phrases(WORDS).saved);
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "unauthorized") return location.reload();
      factor.mine = before;
      Object.assign(state, { refusal, at: factor.id });
      redrawAt(factor, opinion);
    }
  };

  const again = async (done) => {
    state.factors = unjudgedFirst(await readFactors({ field: chosen }, true));
    state.done = done;
    redraw();
    document.getElementById("done")?.focus();
  };
  const form = adding(chosen, again);

  return () => {
    const words = phrases(WORDS);
    const judged = state.factors.filter(({ mine }) => mine).length;
    return [
      heading(1, "kern-heading-large", words.title),
      paragraph(words.lead),
      state.done && told(words.add[state.done]),
      field(words.field, selection(
        "field", chosen, fields.map(({ id, name }) => [id, spoken(name)]), (id) => go({ section: "factors", field: id }))),
      state.factors.length === 0
        ? paragraph(words.none)
        : paragraph(`${words.course(judged, state.factors.length)}. ${words.how}`),
      DIRECTIONS.map((direction) => statements(direction, state, choose)),
      form(),
      paragraph(anchor(`/factors?field=${chosen}`, words.public)),
    ];
  };
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
function unjudgedFirst(factors) {
  return [...factors.filter(({ mine }) => !mine), ...factors.filter(({ mine }) => mine)];
}

function redrawAt({ id }, opinion) {
  redraw();
  document.getElementById(`opinion-${id}-${opinion}`)?.focus({ preventScroll: true });
}

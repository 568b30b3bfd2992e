import { ask } from "../../dialog.js";
import { draft as kept, keepDraft } from "../../drafts.js";
import { button, buttons, element, heading, link as anchor, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { redraw } from "../../page.js";
import { go, link } from "../../place.js";
import { trouble } from "../../trouble.js";
import { change } from "../acting.js";
import { blank, draftOf, fields, plain, revived, written } from "./fields.js";
import { WORDS } from "./words.js";

const SECTION = "practices";

/** A form for an example: a new one, or one that is there, in its edition. */
export function describing(names, place, practice, edition) {
  const form = `practice.${practice?.id ?? place.duty ?? place.signal ?? "new"}`;
  const unsent = kept(form);
  const fresh = () => (practice ? draftOf(practice) : blank(place));
  const draft = unsent ? revived(unsent) : fresh();
  const begunFrom = unsent ? unsent.edition : edition;
  const state = { refusal: undefined, sending: false, restored: unsent !== undefined, overtaken: begunFrom !== edition };

  const send = async (event) => {
    event.preventDefault();
    if (state.sending) return;
    state.sending = true;
    const body = written(draft);
    try {
      const answer = await (practice
        ? change("PUT", `/practices/${practice.id}`, { body, edition })
        : change("POST", "/practices", { body }));
      keepDraft(form);
      return go({ section: SECTION, signal: place.signal, practice: answer.body.id });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "stale") refusal.detail = phrases(WORDS).form.stale;
      Object.assign(state, { refusal, sending: false });
    }
    redraw();
    document.querySelector("#describing .kern-alert")?.focus();
  };

  const remove = async () => {
    const words = phrases(WORDS).form.removing;
    const gone = await ask({
      title: words.title,
      body: [paragraph(words.text)],
      yes: words.yes,
      act: () => change("DELETE", `/practices/${practice.id}`, { edition }),
    });
    if (!gone) return;
    keepDraft(form);
    go({ section: SECTION });
  };

  const discard = () => {
    keepDraft(form);
    Object.assign(draft, fresh());
    Object.assign(state, { restored: false, overtaken: false, refusal: undefined });
    redraw();
    document.querySelector("main h1").focus();
  };
  const backWords = (words) => {
    if (practice) return words.backToIt;
    return place.signal ? words.ofSignal : words.back;
  };
  const note = () => keepDraft(form, { ...plain(draft), edition: begunFrom });

  return () => {
    const words = phrases(WORDS);
    return [
      anchor(link({ section: SECTION, signal: place.signal, practice: practice?.id }), backWords(words), { className: "back" }),
      heading(1, "kern-heading-large", practice ? words.form.change : words.form.new),
      paragraph(words.form.lead),
      state.restored && element("div", { className: "ways" },
        element("span", { className: "kern-body" }, state.overtaken ? words.form.overtaken : words.form.restored), button("tertiary", words.form.discard, discard)),
      element(
        "form",
        { className: "stack", id: "describing", noValidate: true, onsubmit: send, oninput: note, onchange: note },
        state.refusal && trouble(state.refusal),
        fields(draft, names, state.refusal, practice?.signal ?? place.signal),
        buttons(
          button("primary", practice ? words.form.save : words.form.send, undefined, { type: "submit", className: "kern-btn--block" }),
          practice && button("secondary", words.form.remove, remove))),
    ];
  };
}

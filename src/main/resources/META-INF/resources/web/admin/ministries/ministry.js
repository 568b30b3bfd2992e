import { act } from "../../acting.js";
import { call } from "../../api.js";
import { alert, button, buttons, element, heading, link as anchor, paragraph } from "../../elements.js";
import { field, line, lines } from "../../forms.js";
import { phrases } from "../../language.js";
import { go, link } from "../../place.js";
import { trouble, wrongAt } from "../../trouble.js";
import { redrawAt } from "../focus.js";
import { WORDS } from "./words.js";

const pathOf = (id) => `/ministries/${encodeURIComponent(id)}`;

/** A new ministry. */
export function fresh() {
  const state = { draft: { id: "", de: "", en: "", desks: "" } };

  async function send(event) {
    event.preventDefault();
    try {
      await act("PUT", pathOf(state.draft.id.trim()), { body: wanted(state.draft) });
      go({ section: "ministries", ministry: state.draft.id.trim() });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
      redrawAt(".kern-alert");
    }
  }

  return () => {
    const words = phrases(WORDS);
    return form(words.add, state, send, words.send, [
      field(words.id, line("id", state.draft.id, (text) => (state.draft.id = text), {
        required: true,
        maxLength: 32,
        autocapitalize: "none",
        spellcheck: false,
      }), { hint: words.idHint }),
    ], state.refusal?.status === 428 && alert("danger", words.exists));
  };
}

/** A ministry that is there. */
export async function changing(id) {
  const state = {};
  await renew();
  const { name, desks } = state.ministry;
  state.draft = { de: name.de, en: name.en ?? "", desks: desks.join("\n") };

  async function renew() {
    const { body, edition } = await call("GET", pathOf(id));
    Object.assign(state, { ministry: body, edition });
  }

  async function send(event) {
    event.preventDefault();
    try {
      const { body, edition } = await act("PUT", pathOf(id), { body: wanted(state.draft), edition: state.edition });
      Object.assign(state, { ministry: body, edition, refusal: undefined, done: true });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      if (refusal.reason === "stale") await renew().catch(() => {});
      Object.assign(state, { refusal, done: false });
    }
    redrawAt(".kern-alert");
  }

  return () => {
    const words = phrases(WORDS);
    return form(state.ministry.name.de, state, send, words.save, [paragraph(`${words.id}: `, element("code", {}, id))]);
  };
}

function form(title, state, send, text, first, instead) {
  const words = phrases(WORDS);
  const { draft, refusal, done } = state;
  const write = (name) => (value) => (draft[name] = value);
  return [
    heading(1, "kern-heading-large", title),
    anchor(link({ section: "ministries" }), words.back),
    refusal && focusable(instead || trouble(refusal, refusal.reason === "stale" && paragraph(words.stale))),
    !refusal && done && focusable(alert("success", words.saved)),
    element(
      "form",
      { className: "stack", onsubmit: send },
      first,
      field(words.name, line("name-de", draft.de, write("de"), { required: true, maxLength: 1000 }), { wrong: wrongAt(refusal, "/name/de") }),
      field(words.english, line("name-en", draft.en, write("en"), { maxLength: 1000 }), { wrong: wrongAt(refusal, "/name/en") }),
      field(words.desks, lines("desks", draft.desks, write("desks"), { autocapitalize: "none", spellcheck: false }), {
        hint: words.desksHint,
        wrong: wrongAt(refusal, "/desks"),
      }),
      buttons(button("primary", text, undefined, { type: "submit" }))),
  ];
}

function wanted({ de, en, desks }) {
  return {
    name: en.trim() ? { de, en } : { de },
    desks: desks.split("\n").map((desk) => desk.trim()).filter(Boolean),
  };
}

function focusable(box) {
  box.tabIndex = -1;
  return box;
}

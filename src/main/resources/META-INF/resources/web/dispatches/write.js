import { act } from "../acting.js";
import { Refusal, read } from "../api.js";
import { draft as kept, keepDraft } from "../drafts.js";
import { alert, button, buttons, element, heading, paragraph } from "../elements.js";
import { field, line, lines, selection } from "../forms.js";
import { language, phrases, spoken } from "../language.js";
import { redraw, say } from "../page.js";
import { go } from "../place.js";
import { trouble, wrongAt } from "../trouble.js";
import { audienceFields, topicFields } from "./choices.js";
import { written } from "./one.js";
import { sentences } from "./sentences.js";
import { WORDS } from "./words.js";

const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 500;
const FORM = "dispatch";

/** A desk writes a dispatch, and sees it as neighbourhoods will. */
export async function open() {
  const [ministries, topics] = await Promise.all([read("/me/ministries"), read("/topics")]);
  const draft = {
    ministry: ministries[0]?.id,
    title: { de: "", en: "" },
    text: { de: "", en: "" },
    link: "",
    deadline: "",
    topics: new Set(),
    by: "",
    codes: new Set(),
    ...revived(kept(FORM)),
  };
  const state = { draft, refusal: undefined, busy: false };

  async function send(event) {
    event.preventDefault();
    if (state.busy) return;
    Object.assign(state, { busy: true, refusal: undefined });
    say(phrases(WORDS).write.sending);
    try {
      if (asksNobody(draft)) throw nobody();
      const { body } = await act("POST", "/dispatches", { body: wanted(draft) });
      keepDraft(FORM);
      return go({ section: "list", dispatch: body.id, handed: 1 });
    } catch (refusal) {
      if (!refusal.reason) throw refusal;
      state.refusal = refusal;
    } finally {
      state.busy = false;
    }
    say("");
    redraw();
    (document.querySelector("[aria-invalid], .kern-fieldset--error input") ?? document.querySelector("main .kern-alert"))?.focus();
  }

  return () => {
    const words = phrases(WORDS);
    if (ministries.length === 0) {
      return [
        heading(1, "kern-heading-large", words.write.title),
        alert("info", words.write.noMinistry[0], paragraph(words.write.noMinistry[1])),
      ];
    }
    return [
      heading(1, "kern-heading-large", words.write.title),
      state.refusal && trouble(state.refusal),
      form(state, { ministries, topics, send }, words),
    ];
  };
}

function form({ draft, refusal }, { ministries, topics, send }, words) {
  const preview = element("div", { className: "stack" });
  const follow = () => preview.replaceChildren(...shown(draft, topics, words));
  const write = (change) => (value) => {
    change(value);
    follow();
  };
  follow();
  const note = () => keepDraft(FORM, plain(draft));
  return element(
    "form",
    { className: "stack", onsubmit: send, noValidate: true, oninput: note, onchange: note },
    field(words.write.ministry, selection("ministry", draft.ministry, ministries.map(({ id, name }) => [id, spoken(name)]), (id) => (draft.ministry = id)), {
      wrong: wrongAt(refusal, "/ministry"),
    }),
    titleField("de", words.write.heading, draft, refusal, write),
    textField("de", words.write.text, words.write.textHint, draft, refusal, write, words),
    titleField("en", words.write.headingEn, draft, refusal, write),
    textField("en", words.write.textEn, undefined, draft, refusal, write, words),
    field(words.write.link, line("link", draft.link, write((text) => (draft.link = text)), { type: "url", inputMode: "url", maxLength: 500 }), {
      wrong: wrongAt(refusal, "/link"),
    }),
    field(words.write.deadline, line("deadline", draft.deadline, write((text) => (draft.deadline = text)), { type: "date" }), {
      wrong: wrongAt(refusal, "/deadline"),
    }),
    topicFields(draft, topics, follow, wrongAt(refusal, "/topics")),
    audienceFields(draft, follow, wrongAt(refusal, "/audience")),
    element("h2", { className: "kern-heading-medium" }, words.write.preview),
    preview,
    buttons(button("primary", words.write.send, undefined, { type: "submit", className: "kern-btn--block" })));
}

function titleField(tongue, label, draft, refusal, write) {
  return field(label, line(`title-${tongue}`, draft.title[tongue], write((text) => (draft.title[tongue] = text)), { maxLength: 120, lang: tongue }), {
    wrong: wrongAt(refusal, `/title/${tongue}`),
  });
}

/** A text with its count, which says so where it is too much. */
function textField(tongue, label, hint, draft, refusal, write, words) {
  const id = `text-${tongue}`;
  const count = element("p", { className: "kern-body kern-body--small count", id: `${id}-count` });
  const recount = () => {
    const text = draft.text[tongue];
    const number = sentences(text);
    const tooMuch = number > MOST_SENTENCES || text.length > MOST_CHARACTERS;
    count.classList.toggle("count--over", tooMuch);
    count.textContent = words.write.count(number, text.length) + (tooMuch ? `: ${words.write.tooMuch}` : "");
  };
  const box = field(label, lines(id, draft.text[tongue], write((text) => {
    draft.text[tongue] = text;
    recount();
  }), { rows: 4, lang: tongue }), { hint, wrong: wrongAt(refusal, `/text/${tongue}`) });
  const control = box.querySelector("textarea");
  control.setAttribute("aria-describedby", [control.getAttribute("aria-describedby"), count.id].filter(Boolean).join(" "));
  recount();
  box.append(count);
  return box;
}

function shown(draft, topics, words) {
  if (!draft.title.de && !draft.text.de) return [paragraph(words.write.empty)];
  return [written(wanted(draft), topics, words)];
}

/** What is kept of it until it is sent. */
function plain(draft) {
  return { ...draft, topics: [...draft.topics], codes: [...draft.codes] };
}

function revived(kept) {
  return kept && { ...kept, topics: new Set(kept.topics), codes: new Set(kept.codes) };
}

/** Whether it is for some, but nobody has said for whom: the service would take that for everybody. */
function asksNobody({ by, codes }) {
  return by !== "" && codes.size === 0;
}

function nobody() {
  const detail = phrases(WORDS).write.nobody;
  return new Refusal("refused", { detail, errors: [{ pointer: "/audience", detail }] }, language());
}

/** The same as the API takes it. */
function wanted({ ministry, title, text, link, deadline, topics, by, codes }) {
  return {
    ministry,
    title: inTongues(title),
    text: inTongues(text),
    ...(link.trim() && { link: link.trim() }),
    ...(deadline && { deadline }),
    topics: [...topics],
    audience: by ? { [by]: [...codes] } : {},
  };
}

function inTongues({ de, en }) {
  return en.trim() ? { de: de.trim(), en: en.trim() } : { de: de.trim() };
}

import { act } from "../acting.js";
import { call } from "../api.js";
import { ask } from "../dialog.js";
import { button, buttons, element, heading, link as anchor, paragraph } from "../elements.js";
import { phrases } from "../language.js";
import { go, link } from "../place.js";
import { openReading } from "../reading.js";
import { rolesKept, session } from "../session.js";
import { whole } from "./card.js";
import { finding, readNames } from "./finding.js";
import { WORDS } from "./words.js";

openReading(async (wanted) => {
  const names = await readNames();
  return wanted.practice ? one(wanted, names) : all(wanted, names);
});

async function all(wanted, names) {
  const { q, topic, field, duty } = wanted;
  const found = await finding({ q, topic, field, duty }, names, false, { address: (practice) => link({ q, topic, field, duty, practice }) });
  return () => {
    const words = phrases(WORDS);
    return [
      heading(1, "kern-heading-large", words.title),
      duty && anchor("/practices", words.back, { className: "back" }),
      paragraph(duty ? words.ofDuty : words.lead),
      found(),
      rolesKept().includes("manager") && paragraph(anchor("/m?section=practices", words.manager)),
      paragraph(anchor(`/api/v1/practices${location.search}`, words.data)),
    ];
  };
}

async function one({ practice: id, ...others }, names) {
  const edits = rolesKept().includes("editor") && ((await session())?.roles.includes("editor") ?? false);
  const path = `/practices/${encodeURIComponent(id)}`;
  const { body, edition } = await call("GET", path, { cache: edits ? "no-store" : undefined });
  const remove = async () => {
    const words = phrases(WORDS).editor;
    const gone = await ask({
      title: words.title,
      body: [element("blockquote", { className: "kern-body", lang: "de" }, body.title), paragraph(words.text)],
      yes: words.yes,
      act: () => act("DELETE", path, { edition }),
    });
    if (gone) go(others);
  };
  return () => {
    const words = phrases(WORDS);
    return [
      anchor(link(others), words.back, { className: "back" }),
      whole(body, names),
      edits && buttons(button("secondary", words.editor.remove, remove)),
      rolesKept().includes("manager") && paragraph(anchor(`/m?section=practices&practice=${id}`, words.manager)),
    ];
  };
}

import { act, signedIn } from "../acting.js";
import { call, Refusal } from "../api.js";
import { ask } from "../dialog.js";
import { dutyName } from "../duty-card.js";
import { element } from "../elements.js";
import { field, line } from "../forms.js";
import { language, phrases } from "../language.js";
import { instantOf, wallTime } from "../times.js";
import { wrongAt } from "../trouble.js";
import { WORDS } from "./words.js";

/** Passes a duty on to another owner, or another day; gives whether it has been passed on. */
export async function passing(duty) {
  const { cancel, passing: words } = phrases(WORDS).desk;
  const path = `/duties/${duty.id}/owner`;
  const seen = await signedIn(() => call("GET", path));
  const owner = seen.body;
  const draft = { owner: owner.owner, email: owner.email ?? "", due: wallTime(owner.dueAt).slice(0, 10) };
  const write = (part) => (text) => (draft[part] = text);
  /** Somebody else was faster: what stands there now is told, and may be overwritten. */
  const seeAnew = async (refusal) => {
    Object.assign(seen, await call("GET", path));
    refusal.detail = words.overtaken(seen.body.owner, wallTime(seen.body.dueAt).slice(0, 10));
  };
  return ask({
    title: `${words.title}: ${dutyName(duty)}`,
    body: (refusal) => [
      element(
        "div",
        { className: "stack" },
        field(words.owner, line("owner", draft.owner, write("owner"), { maxLength: 120 }), {
          hint: words.ownerHint,
          wrong: wrongAt(refusal, "/owner"),
        }),
        field(words.email, line("owner-email", draft.email, write("email"), { type: "email" }), { wrong: wrongAt(refusal, "/email") }),
        field(words.due, line("due", draft.due, write("due"), { type: "date" }), {
          hint: words.dueHint,
          wrong: wrongAt(refusal, "/dueAt"),
        })),
    ],
    yes: words.send,
    no: cancel,
    act: async () => {
      try {
        return await act("PUT", path, { edition: seen.edition, body: passed(draft, owner.dueAt, words) });
      } catch (refusal) {
        if (refusal.reason === "stale") await seeAnew(refusal);
        throw refusal;
      }
    },
  });
}

/** The day in Germany may change; the time of day stays. */
function passed({ owner, email, due }, before, words) {
  if (!due) throw new Refusal("refused", { detail: words.dueMissing, errors: [{ pointer: "/dueAt", detail: words.dueMissing }] }, language());
  const [day, time] = wallTime(before).split("T");
  return { owner, ...(email.trim() && { email: email.trim() }), dueAt: due === day ? before : instantOf(`${due}T${time}`) };
}

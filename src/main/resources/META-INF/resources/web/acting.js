import { call, Refusal } from "./api.js";
import { element } from "./elements.js";
import { phrases } from "./language.js";
import { session } from "./session.js";
import { trouble } from "./trouble.js";

const WORDS = {
  de: {
    anew: "In einem neuen Fenster anmelden",
    kept: "Danach können Sie es hier noch einmal versuchen; was Sie eingegeben haben, bleibt stehen.",
  },
  en: { anew: "Sign in in a new window", kept: "Then try again here; what you have entered stays." },
};

const ANOTHER_SESSION = "urn:seismograph:problem:csrf";

let ended = false;

/**
 * A change like {@link call}. Once a session has ended, it waits for a new one, which somebody may have begun in another window, and
 * is sent with the token of that one.
 */
export async function act(method, path, given) {
  if (ended && !(await session())) throw new Refusal("unauthorized");
  try {
    const answer = await call(method, path, given);
    ended = false;
    return answer;
  } catch (refusal) {
    ended = refusal.reason === "unauthorized" || refusal.type === ANOTHER_SESSION;
    throw refusal;
  }
}

/** What went wrong with a change, without losing what has been entered. */
export function refused(refusal, ...more) {
  if (refusal.reason !== "unauthorized") return trouble(refusal, ...more);
  const words = phrases(WORDS);
  return trouble(
    { reason: "unauthorized" },
    element("p", { className: "kern-body" },
      element("a", { className: "kern-link", href: "/login", target: "_blank" }, words.anew), ". ", words.kept));
}

/** What the service says is wrong at one place of what was sent, in its own language. */
export function wrongAt(refusal, pointer) {
  const found = refusal?.errors.find((error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`));
  return found && element("span", { lang: refusal.tongue }, found.detail);
}

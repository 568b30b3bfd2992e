import { alert, heading, paragraph } from "./elements.js";
import { phrases } from "./language.js";
import { show } from "./page.js";
import { session } from "./session.js";
import { troubled } from "./trouble.js";

const WORDS = {
  de: {
    forbidden: [
      "Kein Zugang",
      "Für diese Seite fehlt Ihrem Konto die Berechtigung. Wer die Konten verwaltet, kann sie Ihnen geben.",
    ],
  },
  en: {
    forbidden: ["No access", "Your account has no right to this page. Whoever administers the accounts can give it to you."],
  },
};

/**
 * Lets somebody in who is signed in and, where one is named, has the role, or one of several: `begin` is told who it is. All others
 * are sent to sign in, or told why not.
 */
export async function enter(role, begin) {
  let who;
  try {
    who = await session();
  } catch (refusal) {
    show(() => troubled(refusal, () => enter(role, begin)));
    return;
  }
  if (!who) location.replace(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
  else if (role && ![role].flat().some((each) => who.roles.includes(each))) show(forbidden);
  else await begin(who);
}

function forbidden() {
  const [title, text] = phrases(WORDS).forbidden;
  return [alert("danger", heading(1, "kern-title kern-title--large", title), paragraph(text))];
}

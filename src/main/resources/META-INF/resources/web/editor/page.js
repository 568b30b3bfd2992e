import { paragraph } from "../elements.js";
import { enter } from "../entrance.js";
import { phrases } from "../language.js";
import { navigation } from "../navigation.js";
import { open, say, show } from "../page.js";
import { troubled } from "../trouble.js";
import { course, load as loadCourse, watch } from "./course.js";
import { list, load as loadList } from "./list.js";
import { place, settle } from "./place.js";
import { keepUnsaved } from "./unsaved.js";
import { WORDS } from "./words.js";
import { load as loadWriting, writing } from "./writing.js";

let leave = () => {};

/** Reads what the address asks for; only the last of several quick changes is shown. */
async function read() {
  leave();
  leave = () => {};
  const asked = location.href;
  say(phrases(WORDS).loading);
  try {
    const [view, begin] = await wanted(place());
    if (asked !== location.href) return;
    show(view);
    leave = begin?.() ?? leave;
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    if (asked === location.href) show(() => troubled(refusal, read));
  }
}

async function wanted(to) {
  if (to.fresh || (to.pulse && to.editing)) {
    const state = await loadWriting(to);
    if (state.state === "draft") return [writing(state)];
    keepUnsaved(to.pulse);
    return settled({ pulse: to.pulse });
  }
  if (!to.pulse) return [list(await loadList())];
  const state = await loadCourse(to);
  return [course(state), () => watch(state)];
}

/** Only a draft can be edited: anything else shows how far it is. */
async function settled(to) {
  const state = await loadCourse(to);
  settle(to);
  return [course(state), () => watch(state)];
}

open(() => [paragraph(phrases(WORDS).loading)], navigation);
enter("editor", () => {
  addEventListener("popstate", read);
  return read();
});

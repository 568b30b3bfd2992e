import { Refusal } from "../../api.js";
import { button, buttons, element, heading, link, paragraph, way } from "../../elements.js";
import { day, localized, moment, phrases, spoken } from "../../language.js";
import { redraw } from "../../page.js";
import { link as at } from "../../place.js";
import { trouble } from "../../trouble.js";
import { WORDS } from "../words.js";
import { linkTo, readHome } from "./invitations.js";
import { readWaiting } from "./waiting.js";

/** What a manager is asked, what else waits, and what has come out lately. */
export async function open() {
  const [{ neighbourhoodName, invitations, releases }, waiting] = await Promise.all([readHome(), readWaiting()]);
  const state = { refusal: undefined, at: undefined, opening: undefined };

  const answer = async (pulse) => {
    if (state.opening) return;
    Object.assign(state, { opening: pulse, refusal: undefined });
    update(pulse);
    try {
      location.assign(await linkTo(pulse));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      Object.assign(state, { refusal, at: pulse });
    }
    // Also for whoever comes back to the page as it was left.
    state.opening = undefined;
    update(pulse);
  };

  return () => {
    const words = phrases(WORDS).home;
    return [
      heading(1, "kern-heading-large", neighbourhoodName),
      section(words.asked, invitations.length === 0
        ? [paragraph(words.nothing)]
        : invitations.map((asked) => invitation(asked, state, () => answer(asked.pulse)))),
      section(words.waiting, [
        lines(waiting, words),
        buttons(way("secondary", at({ section: "signals", new: "1" }), words.raise)),
      ]),
      section(words.released, releases.length === 0 ? [paragraph(words.noneReleased)] : [list(releases)]),
      section(words.more, [paragraph(words.data, " ", link("/privacy", words.privacy))]),
    ];
  };
}

function update(pulse) {
  redraw();
  document.getElementById(`answer-${pulse}`)?.focus({ preventScroll: true });
}

function section(title, children) {
  return element("section", { className: "stack" }, element("h2", { className: "kern-heading-medium" }, title), children);
}

function invitation({ pulse, title, questions, closesAt }, state, answer) {
  const words = phrases(WORDS).home;
  const opening = state.opening === pulse;
  return element(
    "article",
    { className: "boxed stack" },
    element("h3", { className: "kern-heading-small", id: `title-${pulse}` }, localized(title)),
    paragraph(words.course(questions, moment(closesAt))),
    state.refusal && state.at === pulse && trouble(state.refusal),
    buttons(
      button("primary", opening ? words.opening : words.answer, answer, {
        id: `answer-${pulse}`,
        className: "kern-btn--block",
        "aria-describedby": `title-${pulse}`,
        "aria-disabled": opening ? "true" : null,
      })));
}

/** One line with its link for each kind of thing that waits. */
function lines({ dispatches, asked, answered, overdue, signals }, words) {
  const line = (section, of, text, name) =>
    of.length > 0 && element("li", {}, link(at({ section }) + (name ? `#${name}-${of[0].id}` : ""), text(of.length)));
  const all = [
    line("duties", asked, words.judge, "duty"),
    line("dispatches", dispatches, words.rate),
    line("duties", answered, words.answered, "duty"),
    line("duties", overdue, words.overdue, "duty"),
    line("signals", signals, words.signals, "signal"),
  ].filter(Boolean);
  return all.length > 0 ? element("ul", { className: "waiting" }, all) : paragraph(words.noneWaiting);
}

function list(releases) {
  return element(
    "ul",
    { className: "releases" },
    releases.map(({ title, releasedAt, topics }) =>
      element(
        "li",
        { className: "kern-body" },
        localized(title),
        ` (${day(releasedAt)})`,
        element("br"),
        topics.flatMap(({ id, name }, i) => [i > 0 && " · ", link(`/trends?topic=${encodeURIComponent(id)}`, spoken(name))]))));
}

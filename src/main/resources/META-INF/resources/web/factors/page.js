import { read } from "../api.js";
import { element, heading, link, paragraph, table, button, alert } from "../elements.js";
import { field, line, selection } from "../forms.js";
import { number, percent, phrases, spoken } from "../language.js";
import { go, place } from "../place.js";
import { openReading } from "../reading.js";
import { rolesKept, session } from "../session.js";
import { DIRECTIONS, readFactors } from "./collection.js";
import { editing } from "./editing.js";
import { bar, inWords, sentence } from "./figures.js";
import { WORDS } from "./words.js";

let done;

openReading(async (wanted, again) => {
  const edits = rolesKept().includes("editor") && ((await session())?.roles.includes("editor") ?? false);
  const [fields, factors] = await Promise.all([read("/fields-of-action"), readFactors(wanted, edits)]);
  const told = done;
  done = undefined;
  const decided = (what) => {
    done = what;
    return again("told");
  };
  return () => page({ wanted, fields, factors, told, editor: edits && editing(factors, decided) });
});

function page({ wanted, fields, factors, told, editor }) {
  const words = phrases(WORDS);
  return [
    heading(1, "kern-heading-large", words.title),
    paragraph(words.lead),
    told && Object.assign(alert("success", words.editor.done[told]), { id: "told", tabIndex: -1 }),
    controls(wanted, fields, words),
    factors.length === 0
      ? paragraph(words.none)
      : DIRECTIONS.map((direction) => ranked(direction, factors.filter((factor) => factor.direction === direction), fields, wanted, editor)),
    rolesKept().includes("manager") && paragraph(link(`/m?section=factors&field=${wanted.field ?? ""}`, words.manager)),
    element("section", { className: "promise" },
      element("h2", { className: "kern-heading-small" }, words.order), paragraph(words.orderText)),
    paragraph(link(`/api/v1/factors${location.search}`, words.data)),
  ];
}

function controls(wanted, fields, words) {
  let sought = wanted.q ?? "";
  const choose = (name) => (value) => go({ ...place(), q: sought.trim(), [name]: value });
  return element(
    "form",
    {
      className: "controls",
      role: "search",
      onsubmit: (event) => {
        event.preventDefault();
        go({ ...place(), q: sought.trim() });
      },
    },
    field(words.field, selection(
      "field", wanted.field, [["", words.everyField], ...fields.map(({ id, name }) => [id, spoken(name)])], choose("field"))),
    field(words.direction, selection(
      "direction", wanted.direction, [["", words.everyDirection], ...DIRECTIONS.map((each) => [each, words.beginning[each]])], choose("direction"))),
    field(words.search, line("q", wanted.q, (text) => (sought = text), { type: "search", maxLength: 200 })),
    button("secondary", words.seek, undefined, { type: "submit", id: "seek" }));
}

/** One half-sentence, completed in many ways. */
function ranked(direction, factors, fields, wanted, editor) {
  if (factors.length === 0) return undefined;
  const words = phrases(WORDS);
  const published = factors.filter(({ agreement }) => agreement);
  const nameOf = (id) => spoken(fields.find((each) => each.id === id)?.name ?? { de: id });
  return element(
    "section",
    { className: "stack" },
    heading(2, "kern-heading-medium", words.beginning[direction]),
    element("ol", { className: "factors" }, factors.map((factor) =>
      element(
        "li",
        { className: "factor", id: `factor-${factor.id}` },
        element("p", { className: "kern-body factor__text" }, sentence(factor)),
        factor.agreement
          ? [bar(factor.agreement), element("p", { className: "kern-body kern-body--small" }, inWords(factor.agreement))]
          : element("p", { className: "kern-body kern-body--small" }, words.unpublished),
        !wanted.field && element("p", { className: "kern-body kern-body--small factor__field" }, nameOf(factor.field)),
        editor && editor(factor)))),
    published.length > 0 &&
      element(
        "details",
        { className: "more" },
        element("summary", { className: "kern-link" }, words.table),
        asTable(direction, published, words)));
}

function asTable(direction, factors, words) {
  const [first, ...others] = words.columns;
  return table(
    words.beginning[direction],
    [first, ...others.map((text) => ({ text, numeric: true }))],
    factors.map(({ text, agreement }) => [
      element("span", { lang: "de" }, text),
      share(agreement, "agree", "agree"),
      share(agreement, "disagree", "disagree"),
      share(agreement, "notHere", "not-here"),
      percent(agreement.agreeAtLeast),
      number(agreement.n),
    ]));
}

function share(agreement, name, opinion) {
  if (!agreement.nearlyAll) return percent(agreement[name]);
  return agreement.nearlyAll === opinion ? phrases(WORDS).over90 : undefined;
}

import { button, buttons, element } from "../elements.js";
import { line, tick } from "../forms.js";
import { phrases } from "../language.js";
import { entry } from "./entry.js";
import { MOST_REMINDERS, usualReminder } from "./manuscript.js";
import { section } from "./section.js";
import { WRITING } from "./writing-words.js";

/** When it opens, reminds, closes and is published; all times are those of a clock in Germany. */
export function scheduleFields(state, act) {
  const words = phrases(WRITING);
  const { schedule } = state.manuscript;
  const time = (pointer, label, value, write, hint) => {
    const change = (text) => act.changed(() => write(text));
    const look = { type: "datetime-local", className: "kern-form-input__input time" };
    return entry(state, pointer, label, (id, more) => line(id, value, change, { ...more, ...look }), { hint });
  };
  const at = (name) => time(`/${name}`, words[name], schedule[name], (text) => (schedule[name] = text), words.timeHints[name]);
  return section("schedule", words.schedule,
    element("div", { className: "side-by-side" }, at("opensAt"), at("closesAt"), at("releaseAt")),
    tick("at-inviteAtOpening", words.invite, schedule.invite, (checked) => act.changed(() => (schedule.invite = checked)), {
      "data-pointer": "/inviteAtOpening",
    }),
    reminders(state, act, time, words));
}

function reminders(state, act, time, words) {
  const { schedule } = state.manuscript;
  const add = () => {
    schedule.remindAt.push(usualReminder(schedule));
    act.restructured();
    act.rebuild(`at-remindAt-${schedule.remindAt.length - 1}`);
  };
  const remove = (i) => () => {
    schedule.remindAt.splice(i, 1);
    act.restructured();
    act.rebuild("add-reminder");
  };
  return element(
    "fieldset",
    { className: "kern-fieldset" },
    element("legend", { className: "kern-label" }, words.reminders),
    element("p", { className: "kern-hint" }, words.remindersHint),
    element(
      "div",
      { className: "stack" },
      schedule.remindAt.map((value, i) =>
        element(
          "div",
          { className: "reminder" },
          time(`/remindAt/${i}`, words.reminder(i + 1), value, (text) => (schedule.remindAt[i] = text)),
          button("tertiary", words.remove, remove(i), { "aria-label": `${words.remove}: ${words.reminder(i + 1)}` }))),
      schedule.remindAt.length < MOST_REMINDERS && buttons(button("secondary", words.addReminder, add, { id: "add-reminder" }))));
}

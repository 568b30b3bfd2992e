import { element, fault } from "../elements.js";
import { field, forgive, selection, tick } from "../forms.js";
import { phrases, spoken } from "../language.js";
import { wrongAt } from "../trouble.js";
import { redrawAt } from "./focus.js";
import { WORDS } from "./words.js";

/**
 * Which roles somebody gets and, with the role land, which Land.
 *
 * @param {{roles: Set<string>, land?: string}} draft is changed
 * @param {object} given the `roles` to choose from; what the API calls them, `name`; the `legend`; the `laender`; the `refusal` of
 *   the last attempt
 */
export function rights(draft, { roles, name, legend, laender, refusal }) {
  const words = phrases(WORDS);
  const wrong = wrongAt(refusal, `/${name}`);
  const options = [["", words.choose], ...laender.map((land) => [land.key, spoken(land.name)])];
  const set = element(
    "fieldset",
    { className: "kern-fieldset", "aria-describedby": wrong && "roles-fault" },
    element("legend", { className: "kern-label" }, legend),
    element(
      "div",
      { className: "kern-fieldset__body" },
      roles.map((role) =>
        tick(`role-${role}`, `${words.roles[role][0]}: ${words.roles[role][1]}`, draft.roles.has(role), (ticked) => {
          if (ticked) draft.roles.add(role);
          else draft.roles.delete(role);
          if (role === "land") redrawAt("#role-land");
        }))),
    wrong && fault("roles-fault", wrong));
  if (wrong) forgive(set, wrong);
  return [
    set,
    draft.roles.has("land") &&
      field(words.land, selection("land", draft.land, options, (land) => (draft.land = land)), { wrong: wrongAt(refusal, "/land") }),
  ];
}

/** The same as the API takes it. */
export function rightsOf(draft, name) {
  const land = draft.roles.has("land") && draft.land ? { land: draft.land } : {};
  return { [name]: [...draft.roles], ...land };
}

/** Rights in words, for people. */
export function inWords(roles, land, laender) {
  const words = phrases(WORDS);
  const found = laender.find(({ key }) => key === land);
  const named = (role) => words.roles[role]?.[0] ?? role;
  return roles.map((role) => (role === "land" && found ? `${named(role)} ${spoken(found.name)}` : named(role))).join(", ");
}

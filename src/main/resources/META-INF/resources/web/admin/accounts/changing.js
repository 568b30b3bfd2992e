import { button, buttons, element, heading, paragraph } from "../../elements.js";
import { phrases } from "../../language.js";
import { CONFIRMATION, confirmation } from "../confirmation.js";
import { redrawAt } from "../focus.js";
import { rights, rightsOf } from "../rights.js";
import { ROLES } from "./roles.js";
import { WORDS } from "./words.js";

/** Other roles for an account. What has been ticked stays, also if somebody else has changed it meanwhile. */
export function changing(state, attempt) {
  const draft = { roles: new Set(state.account.roles), land: state.account.land ?? "" };
  const losesMe = () => state.isMine && !draft.roles.has("admin");

  const save = () => attempt("PUT", state.path, { body: rightsOf(draft, "roles"), edition: state.edition }, "changed");

  function send(event) {
    event.preventDefault();
    if (!losesMe()) return save();
    state.asked = "change";
    return redrawAt(CONFIRMATION);
  }

  function onno() {
    state.asked = undefined;
    redrawAt("#save");
  }

  return () => {
    const words = phrases(WORDS);
    return element("section", { className: "stack" },
      heading(2, "kern-heading-medium", words.rights),
      state.asked === "change"
        ? confirmation(words.losing[0], words.losing[1], { yes: words.losing[2], onyes: save, onno })
        : element(
          "form",
          { className: "stack", onsubmit: send },
          rights(draft, { roles: ROLES, name: "roles", legend: words.roles, laender: state.laender, refusal: state.refusal }),
          paragraph(words.effect),
          buttons(button("primary", words.save, undefined, { type: "submit", id: "save" }))));
  };
}

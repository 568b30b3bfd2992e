import { keepHere, keptHere } from "../storage.js";

const PREFIX = "seismograph.duty.";

/**
 * What somebody has begun to write and not sent: it is still there when the dialog opens again.
 *
 * @param {string} name the id of a duty, or `new`
 * @param {object} fresh what it begins with
 */
export function begun(name, fresh) {
  const draft = { ...fresh, ...JSON.parse(keptHere(PREFIX + name) ?? "{}") };
  return {
    draft,
    write: (part) => (text) => {
      draft[part] = text;
      keepHere(PREFIX + name, JSON.stringify(draft));
    },
    forget: () => keepHere(PREFIX + name),
  };
}

import { draft as kept, keepDraft } from "../drafts.js";

/**
 * What somebody has begun to write and not sent: it is still there when the dialog opens again.
 *
 * @param {string} name the id of a duty, or `new`
 * @param {object} fresh what it begins with
 */
export function begun(name, fresh) {
  const form = `duty.${name}`;
  const draft = { ...fresh, ...kept(form) };
  return {
    draft,
    write: (part) => (text) => {
      draft[part] = text;
      keepDraft(form, draft);
    },
    forget: () => keepDraft(form),
  };
}

/** The roles an account can have, as the API names them. */
export const ROLES = ["editor", "land", "ministry", "integrator", "admin"];

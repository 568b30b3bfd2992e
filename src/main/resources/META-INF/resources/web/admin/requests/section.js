import { heading } from "../../elements.js";
export async function open() { return () => [heading(1, "kern-heading-large", "…")]; }

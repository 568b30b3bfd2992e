import { heading } from "../elements.js";
import { navigation } from "../navigation.js";
import { open } from "../page.js";

open(() => [heading(1, "kern-heading-large", "Trends")], navigation);

import { language } from "../language.js";
import { navigation } from "../navigation.js";
import { open } from "../page.js";

const texts = [...document.querySelectorAll("main > [lang]")];

open(() => texts.filter(({ lang }) => lang === language()), navigation);

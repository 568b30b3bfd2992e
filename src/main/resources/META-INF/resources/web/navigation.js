import { button, element } from "./elements.js";
import { phrases } from "./language.js";
import { rolesKept, signOut } from "./session.js";

const WORDS = {
  de: {
    pages: "Seiten",
    menu: "Menü",
    about: "Über diesen Dienst",
    trends: "Trends",
    duties: "Was der Bund antwortet",
    factors: "Was gelingt",
    practices: "Gute Praxis",
    method: "Methode",
    editor: "Befragungen",
    signals: "Meldungen",
    dispatches: "Fachinformationen",
    admin: "Verwaltung",
    manager: "Mein Quartier",
    account: "Mein Konto",
    login: "Anmelden",
    logout: "Abmelden",
    failed: "Abmelden (noch einmal versuchen)",
    raised: "Was Quartiere melden",
    burden: "Was Ressorts senden",
    privacy: "Datenschutz",
    api: "Schnittstelle (OpenAPI)",
  },
  en: {
    pages: "Pages",
    menu: "Menu",
    about: "About this service",
    trends: "Trends",
    duties: "What was answered",
    factors: "What works",
    practices: "Good practice",
    method: "Method",
    editor: "Surveys",
    signals: "Signals",
    dispatches: "Dispatches",
    admin: "Administration",
    manager: "My neighbourhood",
    account: "My account",
    login: "Sign in",
    logout: "Sign out",
    failed: "Sign out (try again)",
    raised: "What neighbourhoods raise",
    burden: "What ministries send",
    privacy: "Privacy",
    api: "API (OpenAPI)",
  },
};

let failed = false;

/** Draws the way to every page that is open to whoever sits here; on a phone they are folded away behind a button. */
export function navigation() {
  const words = phrases(WORDS);
  const roles = rolesKept();
  const home = location.pathname === "/m";
  offerMenu(words);
  fill("navigation", words.pages, [
    link("/trends", words.trends),
    link("/duties", words.duties),
    // At home there are sections of the same names.
    !home && link("/factors", words.factors),
    !home && link("/practices", words.practices),
    roles.includes("editor") && link("/editor", words.editor),
    roles.includes("editor") && link("/signals", words.signals),
    ["ministry", "editor", "land"].some((role) => roles.includes(role)) && link("/dispatches", words.dispatches),
    roles.includes("admin") && link("/admin", words.admin),
    roles.includes("manager") && link("/m", words.manager),
    roles.some((role) => role !== "manager") && link("/account", words.account),
    roles.length === 0 ? link("/login", words.login) : button("tertiary", failed ? words.failed : words.logout, leave),
  ]);
  fill("footer", words.about, [
    link("/method", words.method),
    link("/raised", words.raised),
    link("/burden", words.burden),
    link("/privacy", words.privacy),
    link("/q/openapi", words.api),
  ]);
}

/** It stays as it is, open or closed, while the page is drawn anew. */
function offerMenu(words) {
  const pages = document.getElementById("navigation");
  let menu = document.getElementById("menu");
  if (!menu) {
    menu = button("tertiary", words.menu, () => unfold(!isUnfolded()), { id: "menu", "aria-expanded": "false", "aria-controls": pages.id });
    pages.before(menu);
    document.querySelector(".top").addEventListener("keydown", ({ key }) => key === "Escape" && isUnfolded() && foldAway(menu));
    pages.addEventListener("click", ({ target }) => target.closest("a") && unfold(false));
    addEventListener("popstate", () => unfold(false));
  }
  menu.firstChild.textContent = words.menu;
}

function isUnfolded() {
  return document.getElementById("menu").getAttribute("aria-expanded") === "true";
}

function unfold(open) {
  document.getElementById("menu").setAttribute("aria-expanded", String(open));
}

function foldAway(menu) {
  unfold(false);
  menu.focus();
}

/** Where that does not succeed, everything stays as it is, and the button says so. */
async function leave() {
  try {
    await signOut();
  } catch (refusal) {
    if (!refusal.reason) throw refusal;
    failed = true;
    navigation();
    document.querySelector("#navigation button").focus();
  }
}

function fill(id, label, children) {
  const place = document.getElementById(id);
  place.setAttribute("aria-label", label);
  place.hidden = false;
  place.replaceChildren(...children.filter(Boolean));
}

function link(href, text) {
  const here = location.pathname === href;
  return element("a", { className: "kern-link", href, "aria-current": here ? "page" : null }, text);
}

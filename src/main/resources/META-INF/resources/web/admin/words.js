import { counted, number } from "../language.js";

/** What all sections of the administration say. */
export const WORDS = {
  de: {
    page: "Verwaltung",
    loading: "Wird geladen …",
    cancel: "Abbrechen",
    sections: {
      frame: "Quartiere",
      roster: "Adressliste",
      accounts: "Konten",
      clients: "API-Zugänge",
      audit: "Protokoll",
      keys: "Schlüssel",
      requests: "Auskunft und Löschung",
    },
    roles: {
      editor: ["Redaktion", "schreibt, öffnet und veröffentlicht Befragungen"],
      land: ["Land", "begleitet die Quartiere eines Landes"],
      ministry: ["Ressort", "arbeitet für ein Ministerium"],
      integrator: ["Datennutzung", "bezieht Daten über die Schnittstelle"],
      admin: ["Verwaltung", "verwaltet Quartiere, Adressliste, Konten und Zugänge"],
    },
    land: "Land",
    choose: "Bitte wählen",
    listing: {
      search: "Suchen",
      all: (all) => counted(all, "Eintrag", "Einträge"),
      found: (found, all) => `${number(found)} von ${counted(all, "Eintrag", "Einträgen")}`,
      pages: "Seiten der Liste",
      before: "Vorige Seite",
      after: "Nächste Seite",
      page: (now, pages) => `Seite ${now} von ${pages}`,
    },
  },
  en: {
    page: "Administration",
    loading: "Loading …",
    cancel: "Cancel",
    sections: {
      frame: "Neighbourhoods",
      roster: "Roster",
      accounts: "Accounts",
      clients: "API clients",
      audit: "Audit log",
      keys: "Keys",
      requests: "Access and erasure",
    },
    roles: {
      editor: ["Editor", "writes, opens and publishes surveys"],
      land: ["Land", "supports the neighbourhoods of one Land"],
      ministry: ["Ministry", "works for a ministry"],
      integrator: ["Data user", "gets data through the API"],
      admin: ["Administrator", "administers neighbourhoods, roster, accounts and API clients"],
    },
    land: "Land",
    choose: "Please choose",
    listing: {
      search: "Search",
      all: (all) => counted(all, "entry", "entries"),
      found: (found, all) => `${number(found)} of ${counted(all, "entry", "entries")}`,
      pages: "Pages of the list",
      before: "Previous page",
      after: "Next page",
      page: (now, pages) => `Page ${now} of ${pages}`,
    },
  },
};

/** What the section for keys says. */
export const WORDS = {
  de: {
    page: "Schlüssel",
    lead: "Mit diesen Schlüsseln unterschreibt und prüft der Dienst die Tokens seiner Schnittstelle. Er wechselt sie auch von selbst. Anmeldungen im Browser hängen nicht an ihnen.",
    id: "Kennung (kid)",
    since: "Seit",
    use: "Verwendung",
    signs: "unterschreibt neue Tokens",
    accepted: "gilt noch für frühere Tokens",
    rotating: {
      ask: "Neuen Schlüssel verwenden …",
      sure: "Von jetzt an mit einem neuen Schlüssel unterschreiben?",
      effect: [
        "Tokens des jetzigen Schlüssels gelten weiter, bis sie ablaufen. Tokens des Schlüssels davor gelten sofort nicht mehr.",
        "Zwei Wechsel hintereinander beenden deshalb alle Tokens: das ist der Weg, wenn ein Schlüssel in falsche Hände geraten ist.",
      ],
      yes: "Neuen Schlüssel verwenden",
    },
    done: "Der neue Schlüssel unterschreibt.",
  },
  en: {
    page: "Keys",
    lead: "With these keys the service signs and verifies the tokens of its API. It also changes them by itself. Browser sessions do not depend on them.",
    id: "Id (kid)",
    since: "Since",
    use: "Use",
    signs: "signs new tokens",
    accepted: "still good for earlier tokens",
    rotating: {
      ask: "Use a new key …",
      sure: "Sign with a new key from now on?",
      effect: [
        "Tokens of the key until now stay good until they expire. Tokens of the key before that end at once.",
        "Two changes in a row therefore end every token: this is the way if a key has fallen into the wrong hands.",
      ],
      yes: "Use a new key",
    },
    done: "The new key signs.",
  },
};

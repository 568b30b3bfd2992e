/** What editors read of signals. */
export const WORDS = {
  de: {
    loading: "Wird geladen …",
    title: "Meldungen aus den Quartieren",
    lead: "Was Quartiere von sich aus melden: Sie sehen Thema, Text und Land, nie, von wem es kommt.",
    none: "Im Augenblick ist nichts gemeldet.",
    asked: "Daraus ist eine Befragung geworden:",
    pulse: "ansehen",
    ask: "Frage an alle daraus machen",
    strike: "Text entfernen",
    striking: {
      title: "Den Text entfernen?",
      text: "Nur, wenn er jemanden nennt oder bloßstellt. Thema, Dringlichkeit und Unterstützung bleiben; das Entfernen steht im Protokoll.",
      yes: "Entfernen",
    },
  },
  en: {
    loading: "Loading …",
    title: "Signals from the neighbourhoods",
    lead: "What neighbourhoods raise by themselves: you see topic, text and Land, never whom it comes from.",
    none: "Nothing has been raised at the moment.",
    asked: "It has become a survey:",
    pulse: "look at it",
    ask: "Make a question to all of it",
    strike: "Remove the text",
    striking: {
      title: "Remove the text?",
      text: "Only if it names or exposes somebody. Topic, urgency and support stay; the removal is in the audit log.",
      yes: "Remove",
    },
  },
};

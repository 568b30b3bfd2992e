/** What the page about the topics that managers raise says. */
export const WORDS = {
  de: {
    page: "Was Quartiere melden",
    lead: "Quartiere melden, wonach niemand gefragt hat, und andere sagen, ob es bei ihnen auch so ist. Hier steht nach jedem Quartal, wie verbreitet die gemeldeten Themen waren.",
    none: "Es ist noch nichts veröffentlicht. Das geschieht, sobald ein Quartal vorbei ist und zu einem Thema genügend Quartiere etwas gesagt haben.",
    caption: "Gemeldete Themen je Quartal und Land",
    columns: ["Thema", "Quartal", "Wo", "Quartiere, rund", "Davon: ist hier auch so"],
    quarter: (year, quarter) => `${quarter}. Quartal ${year}`,
    nation: "bundesweit",
    of: (n, all) => `${n} von ${all}`,
    top: { yes: "über 90 %", no: "unter 10 %" },
    method: "Es gelten dieselben Schwellen und dasselbe Rauschen wie für Antworten. Was zu wenige gesagt haben, fehlt. Wer nichts gesagt hat, ist in keiner Zahl.",
    json: "Diese Tabelle als JSON",
  },
  en: {
    page: "What neighbourhoods raise",
    lead: "Neighbourhoods raise what nobody has asked about, and others say whether it is so with them, too. After each quarter you see here how widespread the topics were.",
    none: "Nothing has been published yet. That happens once a quarter is over and enough neighbourhoods have said something on a topic.",
    caption: "Topics raised, by quarter and Land",
    columns: ["Topic", "Quarter", "Where", "Neighbourhoods, about", "Of these: so here, too"],
    quarter: (year, quarter) => `Quarter ${quarter} of ${year}`,
    nation: "nationwide",
    of: (n, all) => `${n} of ${all}`,
    top: { yes: "over 90%", no: "under 10%" },
    method: "The thresholds and the noise are those of answers. What too few have said is missing. Whoever has said nothing is in none of the figures.",
    json: "This table as JSON",
  },
};

/** What the page about the volume of dispatches says. */
export const WORDS = {
  de: {
    page: "Was Ressorts senden",
    lead: "Ministerien erreichen die Quartiere über höchstens eine Sendung in der Woche. Hier steht, wie viel jedes in den letzten zwei Jahren gesendet hat und wie wichtig es vor Ort war: 1 gar nicht, 5 sehr.",
    none: "Es ist noch nichts verschickt worden.",
    caption: "Fachinformationen je Ministerium und Quartal",
    columns: ["Ministerium", "Quartal", "Verschickt", "Mit Ergebnis", "Wichtigkeit (Median)"],
    withheld: "–",
    quarter: (year, quarter) => `${quarter}. Quartal ${year}`,
    method: "Ein Ergebnis gibt es, sobald eine Fachinformation gezählt ist und genügend Quartiere sie eingeschätzt haben. Ein Strich heißt: Es ist nichts veröffentlicht.",
    json: "Diese Tabelle als JSON",
  },
  en: {
    page: "What ministries send",
    lead: "Ministries reach the neighbourhoods by one digest in a week at most. Here you see how much each of them has sent in the last two years and how relevant it was locally: 1 not at all, 5 very.",
    none: "Nothing has been sent yet.",
    caption: "Dispatches by ministry and quarter",
    columns: ["Ministry", "Quarter", "Sent", "With a result", "Relevance (median)"],
    withheld: "–",
    quarter: (year, quarter) => `Quarter ${quarter} of ${year}`,
    method: "There is a result once a dispatch has been counted and enough neighbourhoods have rated it. A dash means that nothing is published.",
    json: "This table as JSON",
  },
};

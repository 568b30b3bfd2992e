// The two lists that decide who is asked. Columns and codes are those of the API.

/** The neighbourhoods. */
export const FRAME = {
  name: "frame",
  path: "/neighbourhoods",
  file: "neighbourhoods.csv",
  key: "id",
  columns: ["id", "name", "ags", "phase", "carrier", "size"],
  codes: {
    phase: ["preparation", "start-up", "implementation", "consolidation", "after-care"],
    carrier: ["municipal", "independent", "housing-company", "hybrid"],
    size: ["rural", "small-town", "medium-town", "city", "metropolis"],
  },
  example: "id;name;ags;phase;carrier;size\n11-0042;Hafenviertel;11000000;implementation;independent;\n",
};

/** Who is asked for each of them. */
export const ROSTER = {
  name: "roster",
  path: "/managers",
  file: "managers.csv",
  key: "neighbourhood",
  columns: ["email", "name", "neighbourhood", "language"],
  codes: { language: ["de", "en"] },
  example: "email;name;neighbourhood;language\na.yilmaz@example.org;Aylin Yılmaz;11-0042;de\n",
};

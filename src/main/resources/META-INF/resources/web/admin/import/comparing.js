const MANY = 0.1;

/**
 * What a file would do to a list.
 *
 * @param rows of the file
 * @param items of the list as it is now
 * @param key the column that tells one from another
 * @returns how many are `added` and `missing`; nothing where the file does not name them
 */
export function compared(rows, items, key) {
  if (!rows.some(({ cells }) => cells[key])) return undefined;
  const wanted = new Set(rows.map(({ cells }) => cells[key]));
  const known = new Set(items.map((item) => item[key]));
  return {
    added: [...wanted].filter((each) => each && !known.has(each)).length,
    missing: [...known].filter((each) => !wanted.has(each)).length,
  };
}

/** Whether so many would be closed that somebody may have taken the wrong file. */
export function isAlarming(difference, items) {
  return difference !== undefined && difference.missing > items.length * MANY;
}

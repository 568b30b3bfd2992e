const kept = new Map();

/**
 * What has just been done with a pulse, or has failed, to be told by its view.
 *
 * @param {{done: string}|{refusal: object}} news
 */
export function tell(pulse, news) {
  kept.set(pulse, news);
}

/** The news of a pulse, once. */
export function told(pulse) {
  const news = kept.get(pulse);
  kept.delete(pulse);
  return news;
}

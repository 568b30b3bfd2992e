let kept;

/** What has just been done, or has failed, to be told by the view that follows. */
export function tell(news) {
  kept = news;
}

/** The news, once. @returns {{done: string}|{refusal: object}|undefined} */
export function told() {
  const news = kept;
  kept = undefined;
  return news;
}

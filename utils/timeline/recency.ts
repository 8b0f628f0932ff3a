/**
 * How likely a report of some age is to be prior coverage of an article's story: news comes back to what is weeks old,
 * less to what is a year old, and never quite forgets.
 * @param age days before the article
 */
export function recency(age: number): number {
  return 1 + 0.7 * Math.exp(-age / 60) + 0.7 * Math.exp(-age / 365);
}

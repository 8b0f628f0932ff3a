/** The tab a surface opened as a page of its own belongs to (`popup.html?tab=3`); null in a real popup or panel. */
export function fixedTabOf(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d{1,10}$/.test(value) ? Number(value) : null;
}

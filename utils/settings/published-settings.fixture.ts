/** What each published version of the settings stored for a reader who had changed everything. */
export const publishedSettings: Record<number, object> = {
  1: {
    version: 1,
    access: 'chosen-sites',
    sitesOff: ['a.example', 'b.example'],
    kinds: { source: true, claim: false, figure: true, date: false },
    density: 'full',
    palette: 'high-contrast',
    language: 'uk',
    keepAutomatically: true,
    server: { kind: 'search', address: 'https://search.example/reports' },
    showSince: true,
  },
};

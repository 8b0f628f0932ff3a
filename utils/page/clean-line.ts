/** One line of what a publisher wrote into a field. */

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** White space collapsed, entities that publishers escape twice undone, cut at a length no headline has. */
export function cleanLine(text: string): string {
  const plain = text.includes('&') ? withoutEntities(text) : text;
  return plain
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1000);
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{2,4})|(\w{2,4}));/g, (_, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : (entities[name!] ?? ' '),
  );
}

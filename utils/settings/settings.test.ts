import { describe, expect, it } from 'vitest';
import { defaultSettings, isOffAt, readSettings, withSite } from './settings.ts';

describe('settings from storage', () => {
  it('are the defaults when nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}])
      expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('lose one broken field, never the others', () => {
    const stored = { ...defaultSettings, density: 'loud', language: 'uk', sitesOff: ['a.example'] };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, language: 'uk', sitesOff: ['a.example'] });
  });

  it('take no field from the prototype and keep none that is unknown', () => {
    const hostile = JSON.parse('{"__proto__":{"density":"full"},"further":1}') as unknown;
    expect(readSettings(hostile)).toEqual(defaultSettings);
    expect(readSettings(Object.create({ density: 'full' }))).toEqual(defaultSettings);
  });
});

describe('a site switched off', () => {
  it('is off on all its pages and nowhere else', () => {
    const off = withSite(defaultSettings, 'https://news.example/a?b#c', true);
    expect(isOffAt(off, 'http://news.example/other')).toBe(true);
    expect(isOffAt(off, 'https://example/')).toBe(false);
    expect(isOffAt(withSite(off, 'https://news.example/', false), 'https://news.example/')).toBe(false);
  });

  it('is listed once, and an address without a host changes nothing', () => {
    const twice = withSite(
      withSite(defaultSettings, 'https://n.example/', true),
      'https://n.example/x',
      true,
    );
    expect(twice.sitesOff).toEqual(['n.example']);
    expect(withSite(twice, 'not an address', true)).toBe(twice);
  });
});

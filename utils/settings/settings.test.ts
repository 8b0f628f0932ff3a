import { describe, expect, it } from 'vitest';
import { publishedSettings } from './published-settings.fixture.ts';
import { defaultSettings, isOffAt, readSettings, settingsSchema, withSite } from './settings.ts';

describe('settings from storage', () => {
  it('are the defaults when nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}])
      expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('lose one broken field, never the others', () => {
    const stored = { ...defaultSettings, density: 'loud', language: 'uk', sitesOff: ['a.example'] };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, language: 'uk', sitesOff: ['a.example'] });
  });

  it('take no server but one at an http(s) address', () => {
    const stored = { ...defaultSettings, server: { kind: 'search', address: 'file:///etc/passwd' } };
    expect(readSettings(stored).server).toBeNull();
  });

  it('take no field from the prototype and keep none that is unknown', () => {
    const hostile = JSON.parse('{"__proto__":{"density":"full"},"further":1}') as unknown;
    expect(readSettings(hostile)).toEqual(defaultSettings);
    expect(readSettings(Object.create({ density: 'full' }))).toEqual(defaultSettings);
  });
});

describe('settings of every version', () => {
  it('come out as the reader chose them, in the present shape', () => {
    const present = defaultSettings.version;
    expect(Object.keys(publishedSettings)).toEqual(Array.from({ length: present }, (_, i) => String(i + 1)));
    for (const stored of Object.values(publishedSettings)) {
      const settings = readSettings(stored);
      expect(settingsSchema.read(settings)).toEqual(settings);
      expect(settings).toEqual({ ...stored, version: present });
    }
  });

  it('of a later one keep what this one understands, after going back to it', () => {
    const later = { ...publishedSettings[1], version: 7, density: 'loud', added: true };
    expect(readSettings(later)).toEqual({ ...publishedSettings[1], density: defaultSettings.density });
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

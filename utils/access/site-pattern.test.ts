import { describe, expect, it } from 'vitest';
import { covers, everySite, patternsOfSite, siteOfPattern, sitePatterns } from './site-pattern.ts';

describe('the patterns of a site', () => {
  it('cover the host and its subdomains, however it was typed', () => {
    const patterns = ['https://*.daily.example/*', 'http://*.daily.example/*'];
    for (const typed of [
      'daily.example',
      ' www.daily.example ',
      'https://www.daily.example/news?x=1',
      'http://daily.example',
    ]) {
      expect(patternsOfSite(typed)).toEqual(patterns);
    }
  });

  it('cover an address or this machine as it stands', () => {
    expect(patternsOfSite('http://127.0.0.1:8080/')).toEqual(['https://127.0.0.1/*', 'http://127.0.0.1/*']);
    expect(patternsOfSite('localhost')).toEqual(['https://localhost/*', 'http://localhost/*']);
  });

  it('are none for what is no site', () => {
    for (const typed of [
      '',
      'news',
      'file:///etc/hosts',
      'javascript:alert(1)',
      '*.example',
      'a b.example',
      '<all_urls>',
    ]) {
      expect(patternsOfSite(typed)).toBeNull();
    }
  });

  it('are told from those of feeds and servers, which are of one host', () => {
    const sites = [...everySite, ...patternsOfSite('daily.example')!, ...patternsOfSite('127.0.0.1')!];
    const fetched = ['https://feeds.daily.example/*', 'http://192.168.1.5/*', 'http://localhost/*'];
    expect(sitePatterns([...sites, ...fetched])).toEqual(sites);
  });

  it('are shown as the site they stand for', () => {
    expect(siteOfPattern('https://*.daily.example/*')).toBe('daily.example');
    expect(siteOfPattern('https://*/*')).toBe('');
  });

  it('cover their own pages and no others', () => {
    const [secure] = patternsOfSite('daily.example')!;
    expect(covers(secure!, 'https://news.daily.example/a?b')).toBe(true);
    expect(covers(secure!, 'https://daily.example/')).toBe(true);
    for (const other of [
      'http://daily.example/',
      'https://notdaily.example/',
      'file:///daily.example/',
      '',
      'x',
    ])
      expect(covers(secure!, other)).toBe(false);
    expect(everySite.some((pattern) => covers(pattern, 'http://any.example/'))).toBe(true);
  });
});

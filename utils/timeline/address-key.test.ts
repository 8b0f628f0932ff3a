import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

describe('the key of an address', () => {
  it.each([
    'https://www.news.example/story/1/',
    'http://news.example/story/1',
    'https://m.news.example/story/1?utm_source=x&utm_medium=y',
    'https://news.example:443/story/1#part',
    'https://user@amp.news.example/story/1/amp?fbclid=1',
    'https://news.example//story/1/index.html',
  ])('is one for %s', (address) => {
    expect(addressKey(address)).toBe('news.example/story/1');
  });

  it('keeps what names the page, in any order', () => {
    expect(addressKey('https://news.example/?p=2&id=1')).toBe(
      addressKey('https://news.example/?id=1&p=2&gclid=z'),
    );
    expect(addressKey('https://news.example/?id=1')).not.toBe(addressKey('https://news.example/?id=2'));
  });

  it('is empty for what is no web address', () => {
    for (const address of ['', 'javascript:alert(1)', 'news.example', 'file:///etc/passwd'])
      expect(addressKey(address)).toBe('');
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNavigation } from './navigation-watch.ts';

function watched(navigation?: EventTarget) {
  const location = { href: 'https://paper.example/one' };
  const view = Object.assign(new EventTarget(), { location, navigation, setInterval, clearInterval });
  const onNavigate = vi.fn();
  const life = new AbortController();
  const events = { onNavigate, onHide: () => {}, onReturn: () => {} };
  watchNavigation(view as unknown as Window, events, life.signal);
  return { location, onNavigate, life };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('notices what a router does in a browser that tells nothing of it', () => {
  const { location, onNavigate, life } = watched();
  location.href = 'https://paper.example/two';
  vi.advanceTimersByTime(1000);
  vi.advanceTimersByTime(5000);
  expect(onNavigate).toHaveBeenCalledOnce();
  life.abort();
  location.href = 'https://paper.example/three';
  vi.advanceTimersByTime(5000);
  expect(onNavigate).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('is told at once where there is a Navigation API, and keeps no clock', () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: {} });
  const { location, onNavigate } = watched(navigation);
  expect(vi.getTimerCount()).toBe(0);
  location.href = 'https://paper.example/two';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(onNavigate).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useHeldFocus } from './use-held-focus.ts';

afterEach(cleanup);

/** A part with entries that can be removed, a question, and a page that can be read. */
function Page() {
  const root = useRef<HTMLElement>(null);
  useHeldFocus(root);
  const [entries, setEntries] = useState(['first', 'second', 'third']);
  const [asked, setAsked] = useState(false);
  const [read, setRead] = useState(false);
  return (
    <main ref={root}>
      <section>
        <h2>Entries</h2>
        <ul>
          {entries.map((entry) => (
            <li key={entry}>
              <button type="button" onClick={() => setEntries(entries.filter((other) => other !== entry))}>
                {entry}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <div>
        <button type="button">Save</button>
        {asked ? (
          <section>
            <h3>Really?</h3>
            <button type="button" onClick={() => setAsked(false)}>
              Yes
            </button>
          </section>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            Delete
          </button>
        )}
      </div>
      {read ? (
        <article>
          <h1>Title</h1>
          <a href="https://news.example/">The story that it links to</a>
        </article>
      ) : (
        <p>
          <button type="button" onClick={() => setRead(true)}>
            Read
          </button>
        </p>
      )}
    </main>
  );
}

const press = (name: string) => {
  const button = screen.getByText(name);
  button.focus();
  fireEvent.click(button);
};
const focused = (name: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(name));

it('gives the focus of what is removed to the next entry, then to the one before, then to the heading', async () => {
  render(<Page />);
  for (const [entry, next] of [
    ['second', 'third'],
    ['third', 'first'],
    ['first', 'Entries'],
  ] as const) {
    press(entry);
    await focused(next);
  }
});

it('gives it to a question in the place of its button, and back when that is answered', async () => {
  render(<Page />);
  press('Delete');
  await focused('Really?');
  press('Yes');
  await focused('Delete');
});

it('gives it to the heading of a part that takes the place of another', async () => {
  render(<Page />);
  press('Read');
  await focused('Title');
});

it('leaves it where the reader has gone meanwhile', async () => {
  render(<Page />);
  const [first, save] = ['first', 'Save'].map((name) => screen.getByText(name));
  first!.focus();
  save!.focus();
  fireEvent.click(first!);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(save);
});

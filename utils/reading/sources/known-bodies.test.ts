import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const sourceOf = (text: string): string[] => {
  const [source] = readArticle({ text, publishedAt: '2024-01-04' }).sources;
  return source
    ? [source.name, source.kind, ...(source.description === null ? [] : [source.description])]
    : [];
};

describe('what a source is', () => {
  it.each([
    ['Manchester United said no.', ['Manchester United', 'organisation']],
    ['Save the Children said no.', ['Save the Children', 'organisation']],
    ['Land Rover said no.', ['Land Rover', 'organisation']],
    ['Planned Parenthood said no.', ['Planned Parenthood', 'organisation']],
    ['Aer Lingus said no.', ['Aer Lingus', 'organisation']],
    ['Best Buy Anna said no.', ['Best Buy Anna', 'person']],
    ['Taoiseach Simon Harris said no.', ['Simon Harris', 'person', 'Taoiseach']],
    ['Ukrainska Pravda said no.', ['Ukrainska Pravda', 'media']],
    ['France 24 said no.', ['France 24', 'media']],
    ['The Voice of America said no.', ['Voice of America', 'media']],
    ['The Insider said no.', ['Insider', 'anonymous']],
    ['Stern said no.', ['Stern', 'organisation']],
    ['German magazine Stern said no.', ['Stern', 'media', 'German magazine']],
    ['Holod, a Russian news site, said no.', ['Holod', 'media', 'a Russian news site']],
    ['The FBI said no.', ['FBI', 'government']],
    ['The Civil Aviation Authority of Nepal said no.', ['Civil Aviation Authority of Nepal', 'government']],
    ['The SBU said no.', ['SBU', 'government']],
    ['The IDF said no.', ['IDF', 'military']],
    ['Scotland Yard said no.', ['Scotland Yard', 'government']],
    ['Zelensky said no.', ['Zelensky', 'person']],
    ['Det Insp Sarah Jones said no.', ['Sarah Jones', 'person', 'Det Insp']],
    ['Mr. Bell said no.', ['Bell', 'person']],
    ['Médecins Sans Frontières said no.', ['Médecins Sans Frontières', 'organisation']],
    ['“No,” said rescuer Oksana, 32.', ['Oksana', 'person', 'rescuer']],
    ['“No,” said Halyna, 71.', ['Halyna', 'person']],
    ['Oksana, a teacher in Kyiv, said no.', ['Oksana', 'person', 'a teacher in Kyiv']],
    ['Rescuer Oksana Bila said no.', ['Oksana Bila', 'person', 'Rescuer']],
    ['Carmaker Delta said no.', ['Delta', 'organisation', 'Carmaker']],
    ['Boeing, the leader in planes, said no.', ['Boeing', 'organisation', 'the leader in planes']],
    ['The mayor’s chief of staff Tom Deane said no.', ['Tom Deane', 'person', 'mayor’s chief of staff']],
    ['Head of research Ana Ruiz said no.', ['Ana Ruiz', 'person', 'Head of research']],
    ['The plumber said no.', ['plumber', 'person']],
    ['A volunteer said no.', ['volunteer', 'anonymous']],
  ])('%s', (text, expected) => {
    expect(sourceOf(text)).toEqual(expected);
  });
});

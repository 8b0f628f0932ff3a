import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

describe('a source has', () => {
  it.each([
    ['an apposition', 'Ana Ruiz, the mayor of Porto, said it was closed.', 'the mayor of Porto'],
    [
      'words before the name',
      'Independent media outlet Brightwave said it was closed.',
      'Independent media outlet',
    ],
    ['who it is', 'Ana Ruiz, who runs the harbour, said it was closed.', 'who runs the harbour'],
    ['no report', 'Ana Ruiz, who said the pier was shut, added that it was old.', null],
    ['who one was', 'Ana Ruiz, who had been a pilot, said it was closed.', 'who had been a pilot'],
    ['no age', 'Ana Ruiz, who is 70, said it was closed.', null],
    ['no deed', 'Ana Ruiz, who on Monday left Porto, said it was closed.', null],
    [
      'a body’s long office',
      'Bank of Porto chief economist Ana Ruiz said it was closed.',
      'Bank of Porto chief economist',
    ],
    [
      'no verb',
      'The nominee, Ana Ruiz, trails her rival by five points. Ana Ruiz said it was closed.',
      'The nominee',
    ],
    [
      'no verb before it',
      'Lind trails his rival, Ana Ruiz, in two towns. Ruiz said it was closed.',
      'his rival',
    ],
    ['what it is there', 'Ana Ruiz, a senior fellow there, said it was closed.', 'a senior fellow there'],
    [
      'no half of a quotation',
      '“It was closed,” said Ana Ruiz, an analyst at Acme who rates it “poor.”',
      'an analyst at Acme',
    ],
    ['behind an age', 'Ana Ruiz, 67, a retired teacher, said it was closed.', 'a retired teacher'],
    ['whatever the noun', 'Ana Ruiz, a sophomore, said it was closed.', 'a sophomore'],
    [
      'an office with letters in brackets',
      'Director of the Federal Office of Maritime Safety (FOMS) Ana Ruiz said it was closed.',
      'Director of the Federal Office of Maritime Safety (FOMS)',
    ],
    [
      'an office of a body',
      'In Porto, head of the Harbour Council Envar Lindqvist said it was closed.',
      'head of the Harbour Council',
    ],
    ['no deed before a name', 'She left, trailing rival Ana Ruiz, and Ruiz said it was closed.', 'rival'],
    ['no fellow', 'He met fellow judge Ana Ruiz, and Ruiz said it was closed.', 'judge'],
    ['one of several', 'Ana Ruiz, one of its founders, said it was closed.', 'one of its founders'],
    [
      'an office of several words',
      'Ana Ruiz, senior vice president for research at Acme, said it was closed.',
      'senior vice president for research at Acme',
    ],
    [
      'the place behind an office',
      'Ana Ruiz, chair of the Lind Institute at Porto College, said it was closed.',
      'chair of the Lind Institute at Porto College',
    ],
    [
      'a clause behind a noun',
      'Ana Ruiz, the roboticist who founded Acme, said it was closed.',
      'the roboticist who founded Acme',
    ],
    [
      'a lone name’s, by its age',
      'Karim, 33, a season-ticket holder, said it was closed.',
      'a season-ticket holder',
    ],
    ['no time', 'Ana Ruiz, an hour later, said it was closed.', null],
    ['a former office', 'The then-mayor, Ana Ruiz, said it was closed.', 'The then-mayor'],
    [
      'where a document comes from',
      'A study published Wednesday in the Lancet found that it was closed.',
      'published Wednesday in the Lancet',
    ],
    [
      'two offices before it',
      'Former prosecutor and Porto City Mayor Rudy Lind said it was closed.',
      'Former prosecutor and Porto City Mayor',
    ],
    ['two trades before it', 'The lawyer and activist Ana Ruiz said it was closed.', 'lawyer and activist'],
    [
      'an office of two parts',
      'Former Secretary of State and presidential candidate Ana Ruiz said it was closed.',
      'Former Secretary of State and presidential candidate',
    ],
    ['an office in letters', 'Nimbus CEO Ana Ruiz said it was closed.', 'Nimbus CEO'],
    ['an office without an honorific', 'Health Minister Dr Ana Ruiz said it was closed.', 'Health Minister'],
    [
      'a noun between commas',
      'The Porto president, Ana Ruiz, left. Ms. Ruiz said it was closed.',
      'The Porto president',
    ],
    [
      'what it is to its owner',
      'Tom Lind’s granddaughter, Ana Ruiz, who runs a shop, said it was closed.',
      'Tom Lind’s granddaughter',
    ],
    [
      'an owner and an adverb',
      'Porto’s newly elected mayor Ana Ruiz said it was closed.',
      'Porto’s newly elected mayor',
    ],
    ['no husband', 'Ana Ruiz, whose husband died, said it was closed.', null],
    ['no place in a list', 'He met the mayor, Ana Ruiz, and left. Ms. Ruiz said it was closed.', null],
    ['no dative', 'It was a blow to the mayor, Ana Ruiz said.', null],
    [
      'an office of a body with an “of”',
      'The Bank of Porto’s governor, Ana Ruiz, plans to go. The governor said it was closed.',
      'The Bank of Porto’s governor',
    ],
    ['no verb', 'Tom Lind, the coach, ripped Porto Director Ana Ruiz, who said no.', 'Porto Director'],
    ['no other’s deed', 'President Bo Lind outpolled party chief Ana Ruiz, who said no.', 'party chief'],
    ['no auxiliary', 'A pilot has left budget airline Skyhop, which said it was closed.', 'budget airline'],
    [
      'no other’s rival',
      'The incumbent Bo Lind trailed her Green rival Ana Ruiz, who said it was closed.',
      'her Green rival',
    ],
    [
      'what it is to a person',
      'Ana Ruiz, Bo Lind’s fired campaign manager, said it was closed.',
      'Bo Lind’s fired campaign manager',
    ],
    [
      'behind a bracket',
      'Rep. Ana Ruiz (D-Md.), chair of the drafting committee, said it was closed.',
      'chair of the drafting committee',
    ],
    [
      'with the state a town is in',
      'Ana Ruiz, a student from Fresno, Calif., said it was closed.',
      'a student from Fresno, Calif.',
    ],
    ['no number', 'He met four fellow Tasmans. Tasmans said that it was closed.', null],
  ])('its description from %s', (_, text, description) => {
    expect(readArticle({ text, publishedAt: '2024-01-04', publisher: '' }).sources[0]).toMatchObject({
      description,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('findAttributions leaves out', () => {
  it.each([
    ['a verb of counting', 'The report added 20 pages.'],
    ['claiming what is won', 'The skipper claimed the title in 2019.'],
    ['claiming lives', 'The storm claimed 12 lives on the coast.'],
    ['claiming at least so many lives', 'The storm claimed at least 12 lives and injured ten.'],
    ['claiming a victory', 'The Harbour Chiefs claimed victory in the final.'],
    ['an argument', 'But this only explains why the pier is closed.'],
    ['adding what is counted', 'The port added around 4,000 jobs in December.'],
    ['claiming what one belongs to', 'A man claiming allegiance to the rebels blew up the pier.'],
    ['denying what one asks for', 'The court denied bail to the skipper.'],
    ['denying somebody a thing', 'The port denied him access to the pier.'],
    ['confirming in office', 'The Senate confirmed Ruiz as ambassador.'],
    ['having to answer', 'The mayor struggled to respond to the anger of a man who lost a boat.'],
    ['what there is to be said', 'Here is what nurses had to say about the pier and what it means.'],
    ['declaring gifts', 'The mayor declared the gifts to his wife, held to be late, only last week.'],
    ['declaring what one owns', 'Members have to declare gifts within 28 days.'],
    ['shows on television', 'He likes game shows Anna made, and films.'],
    ['a deadline', 'Some 1,204 cases had been confirmed by Tuesday.'],
    ['the end of a month', 'Some 1,204 cases had been confirmed by the end of May.'],
    ['a means', 'The list grew by adding two towns to it.'],
    ['a supposition', "Let's say you leave at noon."],
    ['a name in quotes', 'The tax is known as the “Buffett rule” after its author.'],
    ['a measure', 'He is overweight, according to his body mass index.'],
    ['a word that is quoted itself', 'Men talk of “moaning” and “nagging”.'],
    ['one who is accused', 'He met a man accused of arson in the harbour.'],
    ['what is felt', 'His frustration reiterated that the bridge was old.'],
    ['the place of what others claim', 'Ten died in an attack in Porto claimed by rebels.'],
    ['those who are urged', 'Residents urged to leave the city'],
    ['what a word is used for', 'The term is used to describe boats that are old.'],
    ['a line of a table', 'Old Harbour is open.\n\nOld Harbour: Steady\n\nIt is at Old Harbour.'],
    ['a plan', 'The next steps are to show that the bridge is safe.'],
    ['“not to mention”', 'It is a long road, not to mention the toll that they pay.'],
    ['a signpost', 'The pier at Related is old.\n\nRelated: How the bridge fell in 1999\n\nIt is old.'],
    ['an attribute', 'It was the latest alleged scandal.'],
    ['calling a thing', 'The tourists had to call a taxi.'],
    ['calling a meeting', 'The coach called a meeting on Monday.'],
    ['calling a witness', 'The state will call Ana Ruiz, head of the pier, who saw it burn, on Friday.'],
    ['calling somebody of a kind', 'The court is expected to call a harbour expert during the week.'],
    ['a thing told by several nouns', 'It has a $9 billion Porto Harbour Road project that spans the bay.'],
    ['no leave to speak', 'A guard spoke unnamed, as he was not authorized to disclose details.'],
    ['giving a name', 'They watched a film called Harbour Lights.'],
    ['giving the name with an article', 'It won a competition called the Harbour Prize in May.'],
    ['an abstract clause and a colon', 'The challenge of Porto is old: “We must rebuild the pier.”'],
    ['what things go by', 'If all goes according to plan, the pier opens in May.'],
    ['adding to something', 'The pier is old, and it adds to the cost of the harbour.'],
    ['what helps', 'The finding helps explain why the pier fell.'],
    ['anybody', 'If you want to call it old, the pier is old.'],
    ['the one who is asked', 'Ana Ruiz was asked, “Do you feel any guilt about the pier?”'],
    ['the place of a dateline', 'PORTO: The pier is old. It is in Porto.'],
    ['a noun', 'Both states drew up rules that apply to email and text messages.'],
    ['an idiom', 'It goes without saying that the bridge is old.'],
    ['an “it” that is no paper', 'The bridge fell in a storm. It shows that old bridges are unsafe.'],
    ['an “it” that opens the sentence', 'It was a blow to the city, explaining why the bridge is old.'],
    ['what is put together', 'The Harbour Post has put together a large team.'],
    ['a term and who uses it', 'He spoke of “fear,” a term Ruiz has used to describe the sea.'],
    ['rules that are broken', 'He left while Porto broke WTO rules: In 2009, it put a tax on boats.'],
    ['the name a group has', 'It is run by a group that calls itself Northwind Media.'],
    ['what somebody may say', 'The law allows firms to claim that boats are safe.'],
    ['a hypothesis', 'Nobody could say that the bridge was safe.'],
    [
      'words inside a quotation',
      '“He said it would rain and she told him it would not” is the title of the play.',
    ],
  ])('%s', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

it.each([
  ['a thing as what it is', 'Ruiz called the bill a disgrace.', 'the bill a disgrace.'],
  ['somebody behind an apposition', 'Ruiz called Lind, his rival, a fraud.', 'Lind, his rival, a fraud.'],
  ['a thing by an adjective', 'Ruiz called the move reckless.', 'the move reckless.'],
])('calling %s tells something', (_, text, content) => {
  expect(claimsIn(text)).toEqual([['Ruiz', 'called', content]]);
});

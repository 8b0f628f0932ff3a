/** Whether a page is an article: a sum of weighted signals, each with a reason to be there, squeezed into 0 to 1. */

import { gatherText, nothingContrary, type PageSignals } from './page-signals.ts';
import type { PathKind } from './path-shape.ts';
import { type Head, readHead, type Survey, surveyPage } from './survey.ts';
import { anyText, textGlances } from './text-glance.ts';

/** Signals by name, with what each adds to (or takes from) the sum. */
export type Signals = Readonly<Record<string, number>>;

export interface Detection {
  isArticle: boolean;
  /** 0 to 1; an article from 0.5. Of a page that a glance has told apart, the most that it could be. */
  score: number;
  /** Those that were found. */
  signals: Signals;
}

/** Whether a page was found to have little text; a glance may tell it apart before its text is measured. */
export function hasLittleText({ signals }: Detection): boolean {
  return signals.littleProse !== undefined;
}

/** Judges the page from its live document; `url` may be empty. Reads only. */
export function detectArticle(document: Document, url: string): Detection {
  const head = readHead(document, url);
  return hopeless(head) ?? detectIn(surveyPage(document, url, {}, head));
}

/** The same from a survey that was made already. */
export function detectIn(survey: Survey): Detection {
  return scoreSignals({ ...survey.declared, ...survey.contrary(), ...gatherText(survey) });
}

/**
 * A page that could not be an article whatever its text said is told apart before its text is walked: most pages are
 * none, and this is all that they cost. What is not known yet is taken for the best it could be, and looked at only
 * while that would do: the declarations, a sample of the text, then what speaks against it, which every element has to
 * be asked for. Null where the whole text has to decide: at once of a page that declares itself news, for hardly any of
 * those is anything else, and to look at a sample first would cost all of them.
 */
export function hopeless(head: Head): Detection | null {
  let facts: PageSignals = { ...head.declared, ...nothingContrary, ...anyText };
  for (const look of [...textGlances(head.document), head.contrary]) {
    const verdict = scoreSignals(facts);
    if (!verdict.isArticle) return verdict;
    if (verdict.signals.declaredNews) return null;
    facts = { ...facts, ...look() };
  }
  const verdict = scoreSignals(facts);
  return verdict.isArticle ? null : verdict;
}

/** Types of schema.org between spaces. */
const storyTypes = ' Article BlogPosting Report SatiricalArticle ';
const listTypes = ' CollectionPage ItemList SearchResultsPage Blog ProfilePage ';
const threadTypes = ' DiscussionForumPosting QAPage ';
const shopTypes = ' Product ProductGroup Offer AggregateOffer IndividualProduct ';
const serviceTypes =
  ' Service LocalBusiness SoftwareApplication WebApplication Course Event JobPosting Recipe Hotel Restaurant ProfessionalService ';

/** The sum of weights at which a page is as likely an article as not. */
const threshold = 5;

/** Sums up; pure, so that every weight can be tested alone. */
export function scoreSignals(facts: PageSignals): Detection {
  const signals: Record<string, number> = {};
  let sum = 0;
  for (const part of [declared(facts), written(facts), contrary(facts), addressed(facts)])
    for (const name in part) {
      const weight = part[name]!;
      sum += weight;
      if (weight !== 0) signals[name] = weight;
    }
  const score = 1 / (1 + Math.exp(threshold - sum));
  const hasText = facts.prose >= 150;
  return {
    isArticle: hasText && sum >= threshold,
    score: hasText ? score : Math.min(score, 0.4),
    signals,
  };
}

/** What the page declares itself to be. */
function declared({ types, openGraphType }: PageSignals): Signals {
  const has = (names: string) => [...types].some((type) => names.includes(` ${type} `));
  const isNews = [...types].some((type) => type.endsWith('NewsArticle') || type === 'LiveBlogPosting');
  return {
    declaredNews: isNews ? 5 : 0,
    declaredStory: has(storyTypes) && !isNews ? 2.5 : 0,
    ogArticle: ['article', 'news', 'story', 'blog'].some((kind) => openGraphType.startsWith(kind)) ? 1.5 : 0,
    declaredList: has(listTypes) ? -2 : 0,
    declaredThread: has(threadTypes) ? -5 : 0,
    declaredProduct: has(shopTypes) ? -3 : 0,
    declaredService: has(serviceTypes) ? -2 : 0,
  };
}

/** What a reader sees: text in paragraphs, with a date and a name. */
function written(facts: PageSignals): Signals {
  return {
    publishedDate: facts.hasPublishedDate ? 2 : 0,
    dateNearTitle: facts.hasDateNearTitle ? 1.5 : 0,
    author: facts.hasAuthor ? 0.5 : 0,
    byline: facts.hasBylineNearTitle ? 0.5 : 0,
    prose: 2 * Math.min(1, facts.prose / 1500),
    paragraphsTogether: facts.paragraphs >= 3 && facts.together > 0.5 ? 1 : 0,
  };
}

/** What speaks for a list, a thread, a shop or a form. */
function contrary(facts: PageSignals): Signals {
  const cards = facts.linkedHeadings;
  return {
    littleProse: facts.prose < 400 ? -1 : 0,
    scattered: facts.otherProse > facts.prose ? -1.5 : 0,
    links: facts.linkDensity > 0.6 && facts.prose < 1500 ? -1 : 0,
    cards: cards >= 12 && facts.prose < 1500 ? -1 : 0,
    teasers: facts.teasersInText < 5 ? 0 : facts.hasPublishedDate ? -1 : -2.5,
    thread: facts.posts >= 3 || facts.datedLines >= 8 ? -1.5 : 0,
    forumSoftware: facts.generator === 'forum' ? -4 : 0,
    documentationSoftware: facts.generator === 'documentation' ? -3 : 0,
    product: facts.hasProductOffer ? -2 : 0,
    form: facts.formFields >= 4 ? -1 : 0,
  };
}

/** Threads name themselves reliably; stories less so: a shop has a blog, and a guide may sell. */
const pathWeights: Record<PathKind, number> = {
  story: 1.5,
  reference: -3,
  thread: -4,
  list: -3,
  shop: -2,
  service: -2,
};

/** What the address looks like. */
function addressed({ path }: PageSignals): Signals {
  if (!path.isKnown) return {};
  // "/category/politics" is a list, "/category/politics/minister-resigns-after-vote" is a story in it.
  const hasOwnName = path.hasDate || path.hasNumber || path.slugWords >= 5;
  const kind = path.kind === 'list' && hasOwnName ? null : path.kind;
  return {
    frontPage: path.isFront ? -5 : 0,
    pathKind: kind === null ? 0 : pathWeights[kind],
    namedPath: path.slugWords >= 4 ? 0.5 : 0,
    datedPath: path.hasDate ? 1 : 0,
    numberedPath: path.hasNumber ? 0.5 : 0,
  };
}

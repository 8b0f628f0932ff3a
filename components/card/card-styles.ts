import highContrast from '../high-contrast.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';

/**
 * The card's whole style sheet, for `CSSStyleSheet.replaceSync` in its shadow root. The background sends it to the pages
 * that have marks: in the content script it would weigh on every page.
 */
export const cardStyles: string = tokens + highContrast + card;

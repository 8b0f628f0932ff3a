import tokens from '../tokens.css?inline';
import card from './card.css?inline';

/** The card's whole style sheet, for `CSSStyleSheet.replaceSync` in its shadow root. */
export const cardStyles: string = tokens + card;

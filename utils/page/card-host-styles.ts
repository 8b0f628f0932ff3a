/** The rules of the card's host and its frame. They come to a page with its first reading: the content script has no room. */

/**
 * `!important` inside a shadow tree wins over any rule of the page for its host (CSS Scoping 1, §3.3), so a page that
 * restyles every element does not reach this one.
 */
export const hostStyles = `
:host { all: initial !important; display: block !important; position: fixed !important;
  width: max-content !important; max-width: calc(100vw - 16px) !important; }
:host(:not(:popover-open)) { display: none !important; }
.frame { display: block; box-sizing: border-box; overflow: auto; scrollbar-color: var(--rule-strong) var(--paper); overscroll-behavior: contain; max-width: 100%; outline-offset: -2px; }
.sheet { max-height: 60vh; width: 100vw; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }`;

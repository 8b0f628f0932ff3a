/**
 * Abbreviations that carry a full stop, general English and Ukrainian usage (Associated Press style for titles,
 * states and months). Lower case, without the last stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Always followed by the name or number they belong to: never the end of a sentence. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms dr prof rev fr hon gov lt sgt cpl adm supt insp sen sens rep reps gen col maj capt cmdr det messrs mme ' +
    'mlle st mt ft spc pfc pvt pte brig amb asst atty cllr msgr lieut vs v approx est nos vol pp fig cf ' +
    'проф акад ген полк вул просп пл ім див напр гр м смт обл о п пп ст рис табл тов ч абз',
);

/** Abbreviations that may also end a sentence. */
export const OTHERS: ReadonlySet<string> = words(
  'jr sr esq inc ltd corp co cos bros llc etc dept dist univ assn ave blvd rd ph al no op cit cie plc pty ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo ' +
    'с т д кв куб',
);

/** Ukrainian units and years: inside a sentence a small letter or a digit follows them. */
export const UNITS: ReadonlySet<string> = words('тис млн млрд трлн грн коп р рр дол год хв сек шт ін');

/** Abbreviations that are plain words too: the stop belongs to them only before a name or a number. */
export const ALSO_WORDS: ReadonlySet<string> = words(
  'no mar sun sat wed mon jan al miss mass ill wash ore del ave la pa mo fig op col fr det est о м с т д п р гр пл тов ст',
);

/** Whether the "X" at `start` of the text is the network ("wrote on X."), no initial of a name. */
export const isNetwork = (text: string, start: number): boolean =>
  text[start] === 'X' &&
  /(?:^|\s)(?:on|via|to|from|platform|network|site|app)\s$/.test(text.slice(Math.max(0, start - 10), start));

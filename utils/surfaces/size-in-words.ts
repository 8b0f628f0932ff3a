const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** A size in bytes in the locale's words for it ("1.2 MB"): powers of 1,000, as storage is sold. */
export function sizeInWords(bytes: number, locale: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power]!,
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1000 ** power);
}

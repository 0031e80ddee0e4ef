import type { Lang } from '../../shared/language';
import { cities } from './cities';
import { locales } from './counting';
import { useLang } from './useLang';

/** The formats of numbers, money and dates on the page. */
export interface Format {
  /** Writes a whole number with its separators. */
  count(value: number): string;
  /** Writes a number with at most two decimals. */
  decimal(value: number): string;
  /** Writes an amount in short form, such as `EUR 5.02bn`. The table has the full amount. */
  money(amount: number, currency: string): string;
  /** Writes an amount to its last known digit, such as `EUR 60,950,000`. */
  exact(amount: number, currency: string): string;
  /** Writes an amount in short form, without its currency. */
  short(value: number): string;
  /** Writes a day, month or year, to the known precision. */
  date(value: string | null, precision?: string | null): string;
  /** Writes the time from one day, month or year to another in the fewest words: `28–29 Jan 2026`. */
  range(from: string, to: string, precision: string | null): string;
  /** Names a city in the language of the page; null if there is no city. */
  city(name: string | null): string | null;
  /** Names a city and its country, as far as they are known; empty if neither is. */
  place(city: string | null, country: { readonly name: string } | null): string;
  /** Writes a list in words: `a, b and c`. */
  list(values: readonly string[]): string;
}

function makeFormat(lang: Lang): Format {
  const locale = locales[lang];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  // Dates are days, not instants: without UTC they would shift with the reader's time zone.
  const dates: Readonly<Record<string, Intl.DateTimeFormat>> & { readonly DAY: Intl.DateTimeFormat } = {
    DAY: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    MONTH: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    YEAR: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
  };
  const dateFormat = (precision: string | null): Intl.DateTimeFormat =>
    dates[precision ?? 'DAY'] ?? dates.DAY;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const city = (name: string | null): string | null => (name === null ? null : (cities[lang][name] ?? name));
  return {
    count: (value) => count.format(value),
    decimal: (value) => decimal.format(value),
    short: (value) => short.format(value),
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }).format(amount),
    exact: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        trailingZeroDisplay: 'stripIfInteger',
      }).format(amount),
    date(value, precision = 'DAY') {
      if (value === null) return '';
      return inWords(dateFormat(precision).formatToParts(new Date(value)), lang);
    },
    range(from, to, precision) {
      const parts = dateFormat(precision).formatRangeToParts(new Date(from), new Date(to));
      if (lang === 'en' || parts.every(({ source }) => source === 'shared')) return inWords(parts, lang);
      // French writes a range in words: « du 28 au 29 janv. », « avril 2016 à septembre 2019 ».
      const between = precision === 'DAY' || precision === null ? ' au ' : ' à ';
      const spoken = parts.map((part) => (part.value.includes('–') ? { ...part, value: between } : part));
      return `${between === ' au ' ? 'du ' : ''}${inWords(spoken, lang)}`;
    },
    city,
    place: (name, country) => [city(name), country?.name].filter((part) => part != null).join(', '),
    list: (values) => list.format(values),
  };
}

/** Joins the parts of a date; the first of a month is « 1er » in French. */
function inWords(parts: readonly { readonly type: string; readonly value: string }[], lang: Lang): string {
  return parts
    .map(({ type, value }) => (lang === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

const formats: Readonly<Record<Lang, Format>> = { en: makeFormat('en'), fr: makeFormat('fr') };

/** Returns the formats of numbers, money and dates in the language of the page. */
export function useFormat(): Format {
  return formats[useLang()];
}

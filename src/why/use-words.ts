import type { Term } from '../api/contract.ts';
import { enumerated } from '../i18n/enumerated.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useKnownText } from '../i18n/known-text.ts';
import { folded, type Said } from './folded.ts';

/** What is said of terms: several of them in words, and anything in a row. */
export interface Words {
  terms: (terms: readonly Term[]) => string;
  /** The same, as the locale puts things beside each other. */
  beside: (terms: readonly Term[]) => string;
  list: (items: readonly string[]) => string;
}

/** A country by its name; the letters themselves where nothing knows them. */
const countryName = (code: string, intl: string): string => {
  try {
    return new Intl.DisplayNames(intl, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** What was folded of terms, in words: ids without a name are counted. */
export const useSaidOf = (): ((said: Said) => string) => {
  const { t } = useMessages();
  return (said) =>
    'text' in said
      ? said.text
      : t(`why.${said.isBlank ? 'blank' : 'unnamed'}.${said.kind}`, { count: said.ids.length });
};

/** Terms folded: each by its name or text, ids without either together. */
export const useFolded = (): ((terms: readonly Term[]) => Said[]) => {
  const { intl } = useMessages();
  const text = useKnownText();
  const wordOf = ({ kind, value, name }: Term): string | null => {
    if (name !== null) return name;
    if (kind === 'country' && value !== 'unknown') return countryName(value, intl);
    const known = text(`term.${kind}`, value);
    return known === value ? null : known;
  };
  return (terms) => folded(terms.map((term) => ({ ...term, text: wordOf(term) })));
};

/** Words for what policies name and sign-ins have. */
export const useWords = (): Words => {
  const { t, intl } = useMessages();
  const foldedOf = useFolded();
  const saidOf = useSaidOf();
  const list = (items: readonly string[]): string => {
    const [first = '', ...rest] = items;
    if (rest.length === 0) return first;
    return rest.length === 1
      ? t('why.list.two', { first, last: rest[0] ?? '' })
      : t('why.list.more', { first, rest: list(rest) });
  };
  return {
    terms: (terms) => list(foldedOf(terms).map(saidOf)),
    beside: (terms) => enumerated(intl, foldedOf(terms).map(saidOf)),
    list,
  };
};

import type { Term } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useKnownText } from '../i18n/known-text.ts';

/** What the stage says of terms: one of them in words, and several of them in a row. */
export interface Words {
  term: (term: Term) => string;
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

/** Words for what policies name and sign-ins have. */
export const useWords = (): Words => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  const list = (items: readonly string[]): string => {
    const [first = '', ...rest] = items;
    if (rest.length === 0) return first;
    return rest.length === 1
      ? t('why.list.two', { first, last: rest[0] ?? '' })
      : t('why.list.more', { first, rest: list(rest) });
  };
  const term = ({ kind, value, name }: Term): string => {
    if (name !== null) return name;
    if (kind === 'country' && value !== 'unknown') return countryName(value, intl);
    const known = text(`term.${kind}`, value);
    const isBareId = known === value && (kind === 'user' || kind === 'group' || kind === 'role');
    return isBareId ? t(`why.unnamed.${kind}`, { id: value }) : known;
  };
  return { term, list };
};

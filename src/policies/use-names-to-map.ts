import { useMemo } from 'react';
import { useKnownText } from '../i18n/known-text.ts';
import type { NameRow } from './protocol.ts';

/** Names and ids to map: without roles and applications that every tenant has by one id, which the catalogue names. */
export const useNamesToMap = (names: readonly NameRow[]): readonly NameRow[] => {
  const text = useKnownText();
  return useMemo(
    () =>
      names.filter(({ kind, written, isId }) => {
        const id = written.toLowerCase();
        const isNamed =
          (kind === 'role' || kind === 'application') && text(`term.${kind}`, id) !== id;
        return !isId || !isNamed;
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- What has a text is the same in every language.
    [names],
  );
};

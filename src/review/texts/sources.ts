import type { CataloguePart } from '../../i18n/catalogues.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { loadSources, type Written, writtenLocales } from '../../i18n/source-texts.ts';
import type { PartSources } from './patch.ts';

/** The parts of the catalogue that screens and what surrounds them read. */
export const screenParts = [
  'sign-in',
  'screens',
  'frame',
  'windows-setup',
] as const satisfies CataloguePart[];

/** What is written of the screens' texts, in every language. */
export interface Sources {
  parts: Record<(typeof screenParts)[number], PartSources>;
  /** A text as it is written; undefined if that language lacks it, or no screen has such a text. */
  textOf: (locale: Written, id: string) => string | undefined;
  /** Ids that a language lacks, in the order of the English files. */
  missingIn: (locale: Written) => MessageId[];
}

const load = async (): Promise<Sources> => {
  const entries = await Promise.all(
    screenParts.map(async (part) => {
      const texts = await Promise.all(
        writtenLocales.map(async (locale) => [locale, await loadSources(locale, part)] as const),
      );
      return [part, Object.fromEntries(texts) as PartSources] as const;
    }),
  );
  const parts = Object.fromEntries(entries) as Sources['parts'];
  const flat = Object.fromEntries(
    writtenLocales.map((locale) => [
      locale,
      Object.assign({}, ...Object.values(parts).map((texts) => texts[locale])) as Record<
        string,
        string
      >,
    ]),
  ) as PartSources;
  return {
    parts,
    textOf: (locale, id) => (Object.hasOwn(flat[locale], id) ? flat[locale][id] : undefined),
    missingIn: (locale) =>
      Object.keys(flat.en).filter((id) => !Object.hasOwn(flat[locale], id)) as MessageId[],
  };
};

let pending: Promise<Sources> | null = null;

/** All of them, fetched once. Rejects if a part cannot be fetched; then it may be tried again. */
export const loadAllSources = (): Promise<Sources> => {
  pending ??= load();
  pending.catch(() => {
    pending = null;
  });
  return pending;
};

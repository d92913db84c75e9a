import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import { type ReactElement, type ReactNode, use, useMemo } from 'react';
import { type CataloguePart, loadCatalogue, type Locale } from './catalogues.ts';
import { localeInfo } from './locale-info.ts';
import type { MessageId } from './message-id.ts';

/** What came with the page, for what could not be fetched. An id that it lacks stays an id. */
const spare = setupI18n({ missing: (_, id) => id });
const create = (): I18n => setupI18n({ missing: (_, id) => (spare.locale ? spare._(id) : id) });

/** The page's own; another locale beside it has an instance of its own. */
const page = create();

/** Values that a message may be given. */
export type MessageValues = Record<string, string | number | Date>;

const catalogues = new Map<string, Promise<Messages>>();
/** What has been asked for so far: every locale that is shown needs all of it. */
const parts = new Set<CataloguePart>();
const scopes = new Map<Locale, { i18n: I18n; ready: Promise<I18n> }>();
/** The locale that was asked for last. What arrives late for another one is kept, but not shown. */
let wanted: Locale | undefined;

const catalogue = (locale: Locale, part: CataloguePart): Promise<Messages> => {
  const key = `${locale}/${part}`;
  const pending = catalogues.get(key) ?? loadCatalogue(locale, part);
  catalogues.set(key, pending);
  // A failed fetch may succeed when it is tried again.
  pending.catch(() => catalogues.delete(key));
  return pending;
};

/** Loads what an instance lacks of a locale. */
const fill = async (i18n: I18n, locale: Locale, some: Iterable<CataloguePart>): Promise<void> => {
  const messages = await Promise.all([...some].map((part) => catalogue(locale, part)));
  i18n.load(locale, Object.assign({}, ...messages) as Messages);
};

/** Loads parts of the catalogue once and makes the locale the page's. Rejects if a part cannot be fetched. */
export const loadMessages = async (locale: Locale, some: CataloguePart[]): Promise<void> => {
  wanted = locale;
  for (const part of some) parts.add(part);
  await Promise.all([
    fill(page, locale, page.locale === locale ? some : parts),
    ...[...scopes].map(([other, { i18n }]) => fill(i18n, other, some)),
  ]);
  if (wanted === locale) page.activate(locale, localeInfo[locale].intl);
};

/** Makes a locale the page's once all that was loaded so far is there in it. Rejects as `loadMessages` does. */
export const switchLocale = (locale: Locale): Promise<void> => loadMessages(locale, []);

/**
 * Gives messages that came with the page: they count until a locale is loaded, and in a locale that lacks them.
 */
export const provideMessages = (locale: Locale, messages: Messages): void => {
  spare.load(locale, messages);
  spare.activate(locale);
  if (!page.locale) page.activate(locale, localeInfo[locale].intl);
};

/** The messages of a locale that is shown beside the page's, with all that was loaded so far. */
const scopeOf = (locale: Locale): Promise<I18n> => {
  const present = scopes.get(locale);
  if (present) return present.ready;
  const i18n = create();
  const ready = fill(i18n, locale, parts).then(() => {
    i18n.activate(locale, localeInfo[locale].intl);
    return i18n;
  });
  scopes.set(locale, { i18n, ready });
  ready.catch(() => scopes.delete(locale));
  return ready;
};

/** Draws its children in another locale than the page's. Suspends until its messages are there. */
export const MessagesScope = ({
  locale,
  children,
}: {
  locale: Locale;
  children: ReactNode;
}): ReactElement => (
  // Its own layout is none, so that it may stand anywhere.
  <div lang={locale} dir={localeInfo[locale].direction} style={{ display: 'contents' }}>
    <I18nProvider i18n={use(scopeOf(locale))}>{children}</I18nProvider>
  </div>
);

/** What a reader of texts is told of each as it is drawn: its id, and what it became. */
export type OnRead = (id: MessageId, text: string) => void;

/**
 * Draws its children in a locale, tells which texts they read, and puts other texts, compiled, in their place. Suspends
 * until the locale's messages are there.
 */
export const ReadingScope = ({
  locale,
  own,
  onRead,
  children,
}: {
  locale: Locale;
  own: Messages;
  onRead: OnRead;
  children: ReactNode;
}): ReactElement => {
  const scope = use(scopeOf(locale));
  const i18n = useMemo(() => {
    const reader = setupI18n({
      locale,
      locales: localeInfo[locale].intl,
      messages: { [locale]: own },
    });
    const translate = reader._.bind(reader);
    const read = (id: string, ...rest: [MessageValues?, object?]): string => {
      const text = Object.hasOwn(own, id) ? translate(id, ...rest) : scope._(id, ...rest);
      onRead(id as MessageId, text);
      return text;
    };
    reader._ = read as I18n['_'];
    return reader;
  }, [scope, locale, own, onRead]);
  return (
    <div lang={locale} dir={localeInfo[locale].direction} style={{ display: 'contents' }}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </div>
  );
};

/** Makes messages available below it. */
export const MessagesProvider = ({ children }: { children: ReactNode }): ReactElement => (
  <I18nProvider i18n={page}>{children}</I18nProvider>
);

/** Texts by id, for attributes and plain text. */
export const useMessages = (): {
  t: (id: MessageId, values?: MessageValues) => string;
  locale: Locale;
  /** What `Intl` takes for the locale. */
  intl: string;
} => {
  const { i18n } = useLingui();
  // Lingui hands out another object whenever texts or locale have changed, and only then.
  return useMemo(() => {
    const locale = i18n.locale as Locale;
    return { t: (id, values) => i18n._(id, values), locale, intl: localeInfo[locale].intl };
  }, [i18n]);
};

/** A text by id whose `<name>` tags become the components of that name. */
export const Message = ({
  id,
  values,
  components,
}: {
  id: MessageId;
  values?: MessageValues;
  components?: Record<string, ReactElement>;
}): ReactElement => (
  <Trans
    id={id}
    {...(values === undefined ? {} : { values })}
    {...(components === undefined ? {} : { components })}
  />
);

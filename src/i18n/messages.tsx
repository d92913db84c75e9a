import { type Messages, setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import { type CataloguePart, loadCatalogue, type Locale } from './catalogues.ts';
import type { MessageId } from './message-id.ts';

const i18n = setupI18n();
const loaded = new Map<string, Promise<void>>();

/** Values that a message may be given. */
export type MessageValues = Record<string, string | number | Date>;

/** Loads parts of the catalogue once and makes the locale current. Rejects if a part cannot be fetched. */
export const loadMessages = async (locale: Locale, parts: CataloguePart[]): Promise<void> => {
  await Promise.all(
    parts.map((part) => {
      const key = `${locale}/${part}`;
      const pending =
        loaded.get(key) ?? loadCatalogue(locale, part).then((m) => i18n.load(locale, m));
      loaded.set(key, pending);
      // A failed fetch may succeed when it is tried again.
      pending.catch(() => loaded.delete(key));
      return pending;
    }),
  );
  i18n.activate(locale, intlLocale(locale));
};

/** Gives messages that came with the page; they count until a locale is loaded. */
export const provideMessages = (locale: Locale, messages: Messages): void => {
  i18n.load(locale, messages);
  if (!i18n.locale) i18n.activate(locale, intlLocale(locale));
};

/** Intl knows no pseudo-locales; numbers and plurals follow English, from which they are made. */
const intlLocale = (locale: Locale): string => (locale === 'en' ? 'en' : 'en-US');

/** Makes messages available below it. */
export const MessagesProvider = ({ children }: { children: ReactNode }): ReactElement => (
  <I18nProvider i18n={i18n}>{children}</I18nProvider>
);

/** Texts by id, for attributes and plain text. */
export const useMessages = (): {
  t: (id: MessageId, values?: MessageValues) => string;
  locale: Locale;
} => {
  const lingui = useLingui();
  return {
    t: (id, values) => lingui.i18n._(id, values),
    locale: lingui.i18n.locale as Locale,
  };
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

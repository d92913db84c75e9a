import { readdirSync, readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import type { MessageId } from '../../src/i18n/message-id.ts';
import { compileCatalogue } from '../../tools/vite/messages.ts';

const folder = new URL('../../src/i18n/locales/en/', import.meta.url);

const english = setupI18n();
for (const file of readdirSync(folder)) {
  const compiled = compileCatalogue(readFileSync(new URL(file, folder), 'utf8'));
  english.load('en', compiled as Parameters<typeof english.load>[1] & Record<string, string>);
}
english.activate('en');

/** A text as the page shows it in English, without the tags of its rich parts. */
export const text = (id: MessageId, values: Record<string, string | number> = {}): string =>
  english._(id, values).replace(/<[^>]+>/g, '');

/** The text of an id, or none where the catalogue has no such text. */
export const textIfAny = (id: string): string | undefined =>
  id in english.messages ? text(id as MessageId) : undefined;

/** The first rich part of a text: what stands between its tags. */
export const linkIn = (id: MessageId): string =>
  /<[^>]+>([^<]+)</.exec(english._(id))?.[1] ?? english._(id);

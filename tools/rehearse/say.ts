import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import everybody from '../../src/i18n/locales/en/everybody.json' with { type: 'json' };
import imports from '../../src/i18n/locales/en/import.json' with { type: 'json' };
import policies from '../../src/i18n/locales/en/policies.json' with { type: 'json' };
import rules from '../../src/i18n/locales/en/rules.json' with { type: 'json' };
import stage from '../../src/i18n/locales/en/stage.json' with { type: 'json' };
import why from '../../src/i18n/locales/en/why.json' with { type: 'json' };

const texts: Readonly<Record<string, string>> = {
  ...everybody,
  ...imports,
  ...policies,
  ...rules,
  ...stage,
  ...why,
};

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const ready = new Set<string>();

/** A sentence of the product's own, in English. */
export const say = (id: string, values: Record<string, string | number> = {}): string => {
  const text = texts[id];
  // Few of them are said in one run.
  if (text !== undefined && !ready.has(id)) {
    i18n.load('en', { [id]: compileMessageOrThrow(text) });
    ready.add(id);
  }
  return i18n._(id, values);
};

/** The text of a value of a family; null where the catalogues have none. */
export const known = (family: string, value: string): string | null =>
  Object.hasOwn(texts, `${family}.${value}`) ? say(`${family}.${value}`) : null;

/** All values of a family that have a text. */
export const valuesOf = (family: string): string[] =>
  Object.keys(texts)
    .filter((id) => id.startsWith(`${family}.`))
    .map((id) => id.slice(family.length + 1));

import { type MessageParts, partsOf } from '../../i18n/message-parts.ts';

/** Why a wording cannot be used. */
export type TextProblem =
  | { kind: 'empty' }
  /** It is no ICU text; what the parser says. */
  | { kind: 'notIcu'; detail: string }
  /** It leaves out placeholders or tags of the English text, or has others. */
  | { kind: 'missing'; what: string[] }
  | { kind: 'unknown'; what: string[] };

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));

const all = ({ names, tags }: MessageParts): string[] => [
  ...names.map((name) => `{${name}}`),
  ...tags,
];

/** What is wrong with a wording of a message, held against its English text; null if nothing is. */
export const problemOf = (english: string, text: string): TextProblem | null => {
  if (text.trim() === '') return { kind: 'empty' };
  let parts: MessageParts;
  try {
    parts = partsOf(text);
  } catch (error) {
    const [detail = ''] = (error as Error).message.split('\n');
    return { kind: 'notIcu', detail };
  }
  const wanted = all(partsOf(english));
  const missing = without(wanted, all(parts));
  if (missing.length > 0) return { kind: 'missing', what: missing };
  const unknown = without(all(parts), wanted);
  return unknown.length > 0 ? { kind: 'unknown', what: unknown } : null;
};

import type { MessageId } from '../../../i18n/message-id.ts';
import type { NamedKind } from '../import-types.ts';
import type { Mention } from './mentioned.ts';

/** What is said of something made up: a message, its values, and what it names as `{name}`, if it names something. */
export interface Saying {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string>>;
  readonly about: (Mention & { readonly kind: NamedKind }) | null;
}

/** Says it. `nameOf`: a name for an id that policies write and nobody named. */
export const said = (
  { id, values, about }: Saying,
  t: (id: MessageId, values: Record<string, string>) => string,
  nameOf: (kind: NamedKind, id: string) => string,
): string =>
  t(id, {
    ...values,
    ...(about ? { name: about.displayName ?? nameOf(about.kind, about.id) } : {}),
  });

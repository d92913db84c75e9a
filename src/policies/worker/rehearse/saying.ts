import type { MessageId } from '../../../i18n/message-id.ts';
import type { NamedKind } from '../import-types.ts';
import type { Mention } from './mentioned.ts';

/** What is said of something made up: a message, its values, and what it names as `{name}`, if it names something. */
export interface Saying {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string>>;
  readonly about: (Mention & { readonly kind: NamedKind }) | null;
  /** Values that are said themselves. */
  readonly parts?: Readonly<Record<string, Saying>>;
}

/** Says it. `nameOf`: a name for an id that policies write and nobody named. */
export const said = (
  { id, values, about, parts = {} }: Saying,
  t: (id: MessageId, values: Record<string, string>) => string,
  nameOf: (kind: NamedKind, id: string) => string,
): string =>
  t(id, {
    ...values,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, said(part, t, nameOf)]),
    ),
    ...(about ? { name: about.displayName ?? nameOf(about.kind, about.id) } : {}),
  });

/** A saying without a name in it. */
export const sayingOf = (id: MessageId, values: Saying['values'] = {}): Saying => ({
  id,
  values,
  about: null,
});

/** A saying about something that policies name. */
export const sayingAbout = (
  id: MessageId,
  kind: NamedKind,
  { id: own, displayName }: Mention,
): Saying => ({
  id,
  values: {},
  about: { kind, id: own, displayName },
});

/** What tells two sayings apart, in any language. */
export const keyOfSaying = ({ id, values, about, parts = {} }: Saying): string =>
  [id, ...Object.values(values), about?.id ?? '', ...Object.values(parts).map(keyOfSaying)].join(
    ' ',
  );

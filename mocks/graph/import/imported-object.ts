import type { AuthenticationStrengthPolicy } from '../authentication-strength.ts';
import type { NamedLocation } from '../named-location.ts';
import type { NamedKind } from './names.ts';
import type { Place } from './notes.ts';

/** What an export holds beside policies and policies name by id: what it is called, and what judging them needs of it. */
export type ImportedObject = {
  readonly kind: NamedKind;
  /** As policies write it: of an application its `appId`, of a role its template. */
  readonly id: string;
  readonly displayName: string;
  /** Where in its file it is. */
  readonly path: string;
  readonly place: Place | null;
  /** Of a place: where it is. Null where that is not known, so that no sign-in is taken to come from there. */
  readonly location?: NamedLocation | null;
  /** Of an authentication strength: what it allows. */
  readonly strength?: AuthenticationStrengthPolicy;
  /** Of a group: the ids of what is in it, as far as the export has them. */
  readonly members?: readonly string[];
  /** Of an application: the organisation's own or another's, and in any case none of Microsoft's. */
  readonly isOwn?: boolean;
  /** Of terms of use: whether they must be opened before they are accepted. */
  readonly isViewingBeforeAcceptanceRequired?: boolean;
};

/** Objects are told apart by this: ids of two kinds may be the same. */
export const keyOfObject = ({ kind, id }: Pick<ImportedObject, 'kind' | 'id'>): string =>
  `${kind} ${id.toLowerCase()}`;

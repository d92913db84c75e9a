import * as v from 'valibot';
import type { OwnEntries } from '../protocol.ts';
import { personSchema } from './rehearse/people.ts';
import { signInSchema } from './rehearse/sign-ins.ts';

/** Before anybody has made any. */
export const noOwn: OwnEntries = { people: [], signIns: [], person: null, signIn: null };

const ownPerson = v.object({ key: v.string(), person: personSchema });
const ownSignIn = v.object({ key: v.string(), signIn: signInSchema });
const shape = v.object({
  people: v.array(v.unknown()),
  signIns: v.array(v.unknown()),
  person: v.nullable(v.string()),
  signIn: v.nullable(v.string()),
});

/** Those that can be read; the others are left out. */
const readable = <Item>(given: readonly unknown[], item: v.GenericSchema<unknown, Item>): Item[] =>
  given.flatMap((one) => {
    const parsed = v.safeParse(item, one);
    return parsed.success ? [parsed.output] : [];
  });

/** What was kept, also by a version that knew less of people and sign-ins, or more. */
export const readOwn = (kept: unknown): OwnEntries => {
  const parsed = v.safeParse(shape, kept);
  if (!parsed.success) return noOwn;
  const { people, signIns, ...chosen } = parsed.output;
  return {
    people: readable(people, ownPerson),
    signIns: readable(signIns, ownSignIn),
    ...chosen,
  };
};

import * as v from 'valibot';
import { conditionalAccessPolicySchema } from '../../../mocks/graph/index.ts';
import { importText } from '../../../mocks/graph/import/index.ts';
import type { Change } from './changes.ts';
import { asWritten } from './written-policy.ts';

const exported = v.looseObject({});

/** A change as a link has it: policies in it are written as an export has them. */
const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('asIfOn') }),
  v.object({
    kind: v.literal('state'),
    policy: v.string(),
    state: conditionalAccessPolicySchema.entries.state,
  }),
  v.object({ kind: v.literal('edited'), policy: v.string(), to: exported }),
  v.object({ kind: v.literal('removed'), policy: v.string() }),
  v.object({ kind: v.literal('added'), name: v.string(), policies: v.array(exported) }),
]);

type LinkedChange = v.InferOutput<typeof changeSchema>;

/** What a link has of changes. */
export const linkedChangesSchema = v.array(changeSchema);

/** Changes for a link. What is added without a policy is told among what policies name, and is no change there. */
export const changesForLink = (changes: readonly Change[]): LinkedChange[] =>
  changes.flatMap((change): LinkedChange[] => {
    if (change.kind === 'edited') {
      const { kind, policy, imported } = change;
      return [{ kind, policy, to: asWritten(imported) }];
    }
    if (change.kind !== 'added') return [change];
    const { path, policies } = change.file;
    if (policies.length === 0) return [];
    return [{ kind: 'added', name: path, policies: policies.map(asWritten) }];
  });

const changeFrom = (told: LinkedChange): Change | null => {
  if (told.kind === 'edited') {
    const { policies } = importText('', JSON.stringify(told.to));
    const [imported] = policies;
    return imported && policies.length === 1
      ? { kind: told.kind, policy: told.policy, imported }
      : null;
  }
  if (told.kind !== 'added') return told;
  const file = importText(told.name, JSON.stringify(told.policies));
  return file.policies.length === told.policies.length ? { kind: told.kind, file } : null;
};

/** The changes that a link carries, read as imported files are; null where one of them cannot be read. */
export const changesFromLink = (told: readonly LinkedChange[]): Change[] | null => {
  const changes = told.flatMap((one) => changeFrom(one) ?? []);
  return changes.length === told.length ? changes : null;
};

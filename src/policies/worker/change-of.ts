import { type FileImport, importText } from '../../../mocks/graph/import/index.ts';
import type { Changed, ChangeFault, ChangeRequest, TemplateRow } from '../everybody-protocol.ts';
import type { Change } from './changes.ts';
import { exampleCredits, exampleText } from './examples.ts';
import { type Gathered, numbered, type PolicySet } from './policy-set.ts';

/** A change to make, or why there is none. */
interface Made extends Pick<Changed, 'fault' | 'notes'> {
  readonly change: Change | null;
}

const made = (change: Change | null, notes: Made['notes'] = []): Made => ({
  change,
  fault: null,
  notes,
});

const refused = (fault: ChangeFault): Made => ({ change: null, fault, notes: [] });

/** Reads a text as an imported file is read. */
const reading = (
  path: string,
  text: string,
  take: (file: FileImport) => Change | ChangeFault,
): Made => {
  const file = importText(path, text);
  if (file.reason) return refused({ kind: 'reason', reason: file.reason });
  const taken = take(file);
  return taken.kind === 'notOne' ? refused(taken) : made(taken as Change, file.notes);
};

/** The name of a policy, its file and where it is, are for the set to say. */
const edited = (policy: string, file: string, text: string): Made =>
  reading(file, text, ({ policies }) => {
    const [imported] = policies;
    return imported && policies.length === 1
      ? { kind: 'edited', policy, imported }
      : { kind: 'notOne', policies: policies.length };
  });

/** What is to be changed, as a set keeps it. A policy that is not there is not changed. */
export const changeOf = (request: ChangeRequest, set: PolicySet, present: Gathered): Made => {
  const taken = new Set([
    ...set.imports.map(({ path }) => path),
    ...set.changes.flatMap((one) => (one.kind === 'added' ? [one.file.path] : [])),
  ]);
  const added = (name: string, text: string): Made =>
    reading(numbered(name, taken), text, (file) => ({ kind: 'added', file }));
  if (request.kind === 'asIfOn') return made(request);
  if (request.kind === 'add') return added(request.name, request.text);
  if (request.kind === 'addTemplate') {
    const text = exampleText(request.template);
    return text === null ? made(null) : added(request.template, text);
  }
  const { policy } = request;
  const known = present.policies.find((one) => one.policy.id === policy);
  if (!known) return made(null);
  if (request.kind === 'remove') return made({ kind: 'removed', policy });
  if (request.kind === 'edit') return edited(policy, known.file, request.text);
  return made({ kind: 'state', policy, state: request.state });
};

/** Published policies that can be added. */
export const templates = (): TemplateRow[] =>
  exampleCredits.flatMap(({ path }) => {
    const text = exampleText(path);
    const names = text === null ? [] : importText(path, text).policies;
    return names.length === 1
      ? names.map(({ policy }) => ({ template: path, displayName: policy.displayName }))
      : [];
  });

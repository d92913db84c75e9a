import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../mocks/graph/import/index.ts';
import type { ChangeRequest } from '../everybody-protocol.ts';
import type { Question } from '../protocol.ts';
import { changeOf } from './change-of.ts';
import { changeRows, keyOfChange, withChange } from './changes.ts';
import { policyWith } from './fixtures.ts';
import { emptySet, type Gathered, gatherBoth, type PolicySet, withFiles } from './policy-set.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';
import { readLink, shareOf, withLink } from './shared-link.ts';

const question: Question = {
  person: personOf({ userPrincipalName: 'robin@contoso.example' }),
  signIn: signInOf({ name: 'At work' }),
  settings: {},
};

describe('changes in a link', () => {
  const blocks = policyWith({
    id: 'block',
    displayName: 'Block',
    state: 'enabledForReportingButNotEnforced',
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  });
  const changedSet = (): PolicySet => {
    let set = withFiles(emptySet, [importText('a.json', JSON.stringify([policyWith(), blocks]))]);
    const requests: ChangeRequest[] = [
      { kind: 'edit', policy: 'block', text: JSON.stringify({ ...blocks, displayName: 'Softer' }) },
      { kind: 'asIfOn' },
      {
        kind: 'add',
        name: 'new',
        text: JSON.stringify({
          ...blocks,
          displayName: 'New',
          grantControls: { operator: 'OR', builtInControls: ['retinaScan'] },
        }),
      },
      { kind: 'state', policy: 'block (2)', state: 'disabled' },
      { kind: 'remove', policy: '5208359c-2e81-4458-9173-b79925c1d71f' },
    ];
    for (const request of requests) {
      const { change } = changeOf(request, set, gatherBoth(set).after);
      if (!change) throw new Error(`${request.kind} is not made.`);
      set = { ...set, changes: withChange(set.changes, change) };
    }
    return set;
  };
  const policiesIn = (all: Gathered) =>
    all.policies.map(({ policy, unjudged }) => ({ policy, unjudged }));
  const sharing = (set: PolicySet) =>
    shareOf(gatherBoth(set), set.changes, { question, withPolicies: true });

  it('are changes for whoever opens it, with before and after', () => {
    const sent = changedSet();
    const shared = sharing(sent);
    expect(shared.changes).toBe(5);
    const got = withLink(emptySet, 'link.json', shared.text ?? '');
    expect(got.changes.map(keyOfChange)).toEqual(sent.changes.map(keyOfChange));
    const [there, here] = [gatherBoth(sent), gatherBoth(got)];
    expect(policiesIn(here.before)).toEqual(policiesIn(there.before));
    expect(policiesIn(here.after)).toEqual(policiesIn(there.after));
    expect(changeRows(got.changes, here)).toEqual(changeRows(sent.changes, there));
  });

  it('are done already where the policies come beside others', () => {
    const sent = changedSet();
    const own = withFiles(emptySet, [importText('own.json', JSON.stringify(policyWith()))]);
    const got = withLink(own, 'link.json', sharing(sent).text ?? '');
    expect(got.changes).toEqual([]);
    const { after } = gatherBoth(got);
    expect(
      after.policies.map(({ policy: { displayName, state } }) => [displayName, state]),
    ).toEqual([
      ['Require MFA', 'enabled'],
      ['Softer', 'enabled'],
      ['New', 'disabled'],
    ]);
  });

  it('make no link that another version could take for policies as they are, and none without policies', () => {
    const sent = changedSet();
    const versionIn = (text: string | null): unknown =>
      (
        JSON.parse(strFromU8(inflateSync(Buffer.from(text ?? '', 'base64url')))) as {
          version: unknown;
        }
      ).version;
    expect(versionIn(sharing(sent).text)).toBe(2);
    const asked = shareOf(gatherBoth(sent), sent.changes, { question, withPolicies: false });
    expect(versionIn(asked.text)).toBe(1);
    expect(versionIn(sharing({ ...sent, changes: [] }).text)).toBe(1);
    expect(readLink(asked.text ?? '')).toEqual({ question, policies: null, changes: [] });
  });
});

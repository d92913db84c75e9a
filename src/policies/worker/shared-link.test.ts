import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Question } from '../protocol.ts';
import { importedSet, policyWith } from './fixtures.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';
import { longestLink, readLink, shareOf } from './shared-link.ts';

const question: Question = {
  person: personOf({
    userPrincipalName: 'robin@contoso.example',
    displayName: 'رُبين',
    memberOf: ['<Pilot>'],
  }),
  signIn: signInOf({ name: 'At work', appId: 'app-1' }),
  settings: { announcesUserRisk: false },
};
const gathered = importedSet(policyWith());

const packed = (value: unknown): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url');

describe('the text of a link', () => {
  it('carries a question and nothing of the policies but what it names', () => {
    const { text, chosen } = shareOf(gathered, { question, withPolicies: false });
    expect(readLink(text ?? '')).toEqual({ question, policies: null });
    expect(chosen).toEqual(['<Pilot>', 'app-1']);
    expect(text).toMatch(/^[\w-]+$/);
  });

  it('carries the policies where that is asked for, as an export', () => {
    const { text } = shareOf(gathered, { question, withPolicies: true });
    const read = readLink(text ?? '');
    if (!('question' in read)) throw new Error('It is not read.');
    expect(JSON.parse(read.policies ?? '')).toEqual({
      value: gathered.policies.map(({ policy }) => policy),
    });
  });

  it('is none where it would be longer than a link may be, and says how long', () => {
    const many = importedSet(
      ...Array.from({ length: 3000 }, (_, at) =>
        policyWith({ id: crypto.randomUUID(), displayName: `${crypto.randomUUID()} ${at}` }),
      ),
    );
    const { text, length, most } = shareOf(many, { question, withPolicies: true });
    expect(text).toBeNull();
    expect(length).toBeGreaterThan(most);
    expect(most).toBe(longestLink);
  });

  it.each([
    ['', 'broken'],
    ['@@@', 'broken'],
    [packed({ version: 1 }), 'broken'],
    [packed({ version: 1, question: { ...question, person: { riskLevel: 'huge' } } }), 'broken'],
    [packed([]), 'broken'],
    ['A'.repeat(longestLink + 1), 'broken'],
    [packed({ version: 2, ask: {} }), 'newer'],
  ])('is told apart from one that cannot be read: %s', (text, problem) => {
    expect(readLink(text)).toEqual({ problem });
  });
});

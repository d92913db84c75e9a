import { expect, it } from 'vitest';
import type { Ending } from '../everybody-protocol.ts';
import { saidOfBefore } from './difference.ts';

const ending: Ending = {
  outcome: 'blocked',
  errorCode: 53003,
  screens: ['signIn.username', 'blocked.conditionalAccess'],
  stoppedBy: ['policyBlocks'],
};

it.each<[string, Partial<Ending>, string]>([
  ['another outcome', { outcome: 'granted' }, 'ending'],
  ['another code', { errorCode: 530034 }, 'ending'],
  ['more screens', { screens: [...ending.screens, 'app'] }, 'ending'],
  ['other screens, as many', { screens: ['signIn.username', 'blocked.accountBlocked'] }, 'screens'],
  ['another reason alone', { stoppedBy: ['hybridNeedsWriteback'] }, 'reason'],
])('a changed cell with %s', (_, part, said) => {
  expect(saidOfBefore(ending, { ...ending, ...part })).toBe(said);
});

import { expect, it } from 'vitest';
import { signInOf } from '../worker/rehearse/sign-ins.ts';
import { isContext, targetOf, withTarget } from './target-of.ts';

const toPortal = signInOf({ name: 'One', appId: 'portal', appDisplayName: 'Portal' });

it('says what a sign-in is for', () => {
  expect(targetOf(toPortal)).toBe('application');
  expect(targetOf({ ...toPortal, userAction: 'registerOrJoinDevices' })).toBe('userAction');
  expect(targetOf({ ...toPortal, authenticationContextValue: 'c1' })).toBe('authenticationContext');
});

it('leaves a sign-in one thing that it is for', () => {
  const all = {
    ...toPortal,
    userAction: 'registerOrJoinDevices',
    authenticationContextValue: 'c1',
  } as const;
  expect(withTarget(all, 'application')).toEqual(toPortal);
  expect(withTarget(all, 'userAction')).toEqual(
    signInOf({ name: 'One', userAction: 'registerOrJoinDevices' }),
  );
  expect(withTarget(all, 'authenticationContext')).toEqual(
    signInOf({ name: 'One', authenticationContextValue: 'c1' }),
  );
});

it('knows an authentication context', () => {
  expect(['c1', 'c99'].every(isContext)).toBe(true);
  expect(['', 'c', 'c0', 'c100', 'C1', 'x'].some(isContext)).toBe(false);
});

import { passkeyRequest, usablePasskeys } from './authentication/passkey.ts';
import { wasLockedAgain } from './authentication/smart-lockout.ts';
import type { Case, Finding } from './case.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';

/** What stands before everything else: what the person signs in with. */
export const firstFactor = (
  world: World,
  attempt: Attempt,
  person: Person,
  because: Case['because'],
): NonNullable<Finding> => {
  const passkeys = usablePasskeys(world, person);
  if (attempt.signsInWith === 'fido2' && passkeys.length > 0) {
    because('passkeyIsAskedFirst');
    return {
      requirement: {
        kind: 'usePasskey',
        ...passkeyRequest(attempt.passkey, passkeys),
        hasPassword: person.password !== null,
      },
      due: attempt.passkey ? null : 'askPasskey',
    };
  }
  if (attempt.signsInWith === 'temporaryAccessPass') {
    because('passIsAskedFirst');
    const refused = attempt.passError;
    if (refused === 'tooLate') because('oneTimePassRegistersForTenMinutes');
    return {
      requirement: {
        kind: 'temporaryAccessPass',
        hasPassword: person.password !== null,
        ...(refused ? { error: refused } : {}),
      },
    };
  }
  const error = attempt.passwordError;
  if (error === 'accountLocked')
    because('smartLockout', ...(wasLockedAgain(person) ? (['lockoutGrows'] as const) : []));
  return {
    requirement: {
      kind: 'password',
      ...(passkeys.length > 0 ? { hasPasskey: true } : {}),
      ...(person.temporaryAccessPass ? { hasPass: true } : {}),
      ...(error ? { error } : {}),
    },
  };
};

import type { PasskeyCreationError, RequirementOf } from '../../api/contract.ts';
import { longAccount, passkeyRequest } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { NamedState, ScreenStates } from '../screen.ts';

const wizard: RequirementOf<'enrolPasskey'> = {
  kind: 'enrolPasskey',
  plan: { position: 1, total: 1, choices: ['fido2'] },
  challenge: passkeyRequest.challenge,
  relyingParty: 'Contoso',
  user: { id: 'dXNlci1tb25h', name: 'mona.kane@contoso.example', displayName: 'Mona Kane' },
  exclude: [],
  canRehearse: false,
};

const refused = (error: PasskeyCreationError): NamedState<'register.securityInfo.passkey'> => ({
  model: { ...wizard, error },
});

/** Named states of register.securityInfo.passkey. */
export const states: ScreenStates<'register.securityInfo.passkey'> = {
  surface: 'registration',
  states: {
    default: { model: wizard },
    unsupported: refused('unsupported'),
    cancelled: refused('cancelled'),
    'timed-out': refused('timedOut'),
    'wrong-origin': refused('wrongOrigin'),
    failed: refused('failed'),
    'already-registered': refused('alreadyRegistered'),
    'rehearsal-passkey': { model: { ...wizard, canRehearse: true }, variantOf: 'default' },
    'other-options': {
      model: { ...wizard, plan: { ...wizard.plan, choices: ['softwareOath', 'fido2'] } },
      variantOf: 'default',
    },
    'unsupported-other-options': {
      model: {
        ...wizard,
        plan: { ...wizard.plan, choices: ['softwareOath', 'fido2'] },
        error: 'unsupported',
      },
      variantOf: 'unsupported',
    },
    'long-account': { model: wizard, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: wizard, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};

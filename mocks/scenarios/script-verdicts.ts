import type { Command, PasskeyCreation } from '../../src/api/contract.ts';
import {
  type CreationVerdict,
  type Judged,
  type PasskeyVerdict,
  askedPasskey,
} from '../backend/authentication/passkey.ts';
import type { World } from '../backend/world.ts';
import { demoPasskey } from '../passkeys/demo-passkey.ts';

/** The rehearsal's own passkey signs as it should. */
const verdictOn = (command: Command, world: World): PasskeyVerdict | undefined => {
  if (command.type !== 'answerPasskey') return undefined;
  const { answer } = command;
  if (answer.by === 'nobody') return { kind: 'refused', error: answer.error };
  const person = askedPasskey(world).people.find(({ passkeys }) =>
    passkeys.some(({ isDemo }) => isDemo),
  );
  const passkey = person?.passkeys.find(({ isDemo }) => isDemo);
  if (!person || !passkey) return { kind: 'refused', error: 'unknownPasskey' };
  const { credentialId, counter } = passkey;
  return { kind: 'verified', personId: person.id, credentialId, counter: counter + 1 };
};

const creationOf = (creation: PasskeyCreation, world: World, at: string): CreationVerdict => {
  if (creation.by === 'nobody') return { kind: 'refused', error: creation.error };
  const passkey = demoPasskey(world.attempt?.personId ?? '');
  return { kind: 'created', passkey: { ...passkey, name: '', createdAt: at } };
};

/** What a handler would find. */
export const judgedOf = (command: Command, world: World, at: string): Judged => {
  const passkey = verdictOn(command, world);
  if (passkey) return { passkey };
  if (command.type !== 'registerMethod' || command.step !== 'passkey') return {};
  return { creation: creationOf(command.creation, world, at) };
};

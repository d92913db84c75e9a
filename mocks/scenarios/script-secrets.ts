import type { SecretRole } from '../../src/api/contract.ts';
import { phoneView } from '../backend/phone.ts';
import { personOfReset } from '../backend/reset/assess.ts';
import { type World, personById } from '../backend/world.ts';
import type { Scenario } from './scenario.ts';

/** What a role stands for. Throws if it stands for nothing. */
export type Secret = (role: SecretRole) => string;

/** What the roles of a script stand for, with a world as it is: known by the person, or shown somewhere. */
export const secretsOf =
  (scenario: Scenario, world: World, at: string): Secret =>
  (role) => {
    const present = world.workDevice ?? world.attempt;
    const person = world.reset
      ? personOfReset(world, world.reset)
      : present && personById(world, present.personId);
    if (role === 'picture.characters' && world.reset) return world.reset.picture;
    if (role === 'picture.wrongCharacters') return '------';
    const shown = phoneView(world, at);
    const mailed = shown.mail[0]?.code;
    if (role === 'mail.code' && mailed) return mailed;
    if (role === 'told.password' && person?.toldByStaff.password)
      return person.toldByStaff.password;
    if (role === 'told.pass' && person?.toldByStaff.pass) return person.toldByStaff.pass;
    const codes = shown.codes.map(({ code }) => code);
    if (role === 'phone.code' && codes[0]) return codes[0];
    if (role === 'phone.wrongCode') return codes.includes('000000') ? '111111' : '000000';
    const texts = world.messages.filter((message) => message.method === 'sms');
    const text = role === 'phone.textCode' ? texts.at(-1) : texts.at(-2);
    if (text && (role === 'phone.textCode' || role === 'phone.oldTextCode')) return text.code;
    // Whoever sends name and password at once has no attempt yet.
    const casting = person
      ? scenario.people.find(({ id }) => id === person.id)
      : scenario.people[0];
    const secret = casting?.secrets[role];
    if (secret === undefined) throw new Error(`${casting?.id ?? 'Nobody'} has no ${role}.`);
    return secret;
  };

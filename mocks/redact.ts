import type {
  AdministratorAct,
  PasskeyAnswer,
  PasskeyCreation,
  Command,
  KeptCommand,
  KeptSecret,
  Json,
  Persona,
  SecretRole,
} from '../src/api/contract.ts';
import { digest } from './backend/authentication/digest.ts';
import type { Person } from './backend/world/person.ts';

/** Fields of commands that people type into. A user name counts: a password lands there by mistake. */
const typed = [
  'name',
  'password',
  'pass',
  'currentPassword',
  'newPassword',
  'confirmation',
  'code',
  'userName',
  'characters',
  'answers',
  'address',
  'typed',
];

/** The phone's number is typed as well; two digits can be nobody's password. */
const isTyped = (field: string, value: unknown): boolean =>
  typed.includes(field) || (field === 'number' && !/^\d{2}$/.test(String(value)));

const keep = (text: string, personas: readonly Persona[], salt: string): string | KeptSecret => {
  for (const { secrets, userPrincipalName } of personas) {
    if (text === userPrincipalName) return text;
    const role = Object.entries(secrets).find(([, secret]) => secret === text)?.[0];
    if (role) return { role: role as SecretRole };
  }
  return { digest: digest(text, salt).hash };
};

/** Of a passkey's answer only who gave it: a signature is no secret, but of no use to anybody later either. */
const keepAnswer = (answer: PasskeyAnswer | PasskeyCreation): string =>
  answer.by === 'nobody' ? answer.error : answer.by;

/** Personas who also know what IT staff have told them by now. */
export const withTold = (
  personas: readonly Persona[],
  people: readonly Pick<Person, 'id' | 'toldByStaff'>[],
): Persona[] =>
  personas.map((persona) => {
    const told = people.find(({ id }) => id === persona.id)?.toldByStaff;
    return {
      ...persona,
      secrets: {
        ...persona.secrets,
        ...(told?.password ? { 'told.password': told.password } : {}),
        ...(told?.pass ? { 'told.pass': told.pass } : {}),
      },
    };
  });

/** A password that somebody of the IT staff typed is kept as any other. */
const keepAct = (
  act: AdministratorAct,
  personas: readonly Persona[],
  salt: string,
): Record<string, Json | KeptSecret> =>
  act.type === 'resetPassword' && act.newPassword !== undefined
    ? { ...act, newPassword: keep(act.newPassword, personas, salt) }
    : act;

/** A command as a history may keep it: what was typed by its role, or as a digest if it matches none. */
export const redact = (
  command: Command,
  personas: readonly Persona[],
  salt: string,
): KeptCommand => {
  if (command.type === 'administer')
    return { ...command, act: keepAct(command.act, personas, salt) };
  if (command.type === 'answerPasskey')
    return { type: command.type, answer: keepAnswer(command.answer) };
  if (command.type === 'registerMethod' && command.step === 'passkey')
    return { type: command.type, step: command.step, creation: keepAnswer(command.creation) };
  return Object.fromEntries(
    Object.entries(command).map(([field, value]) => [
      field,
      isTyped(field, value)
        ? Array.isArray(value)
          ? value.map((one) => keep(String(one), personas, salt))
          : keep(String(value), personas, salt)
        : value,
    ]),
  );
};

import type {
  Command,
  Persona,
  Requirement,
  RequirementKind,
  SecretRole,
} from '../../src/api/contract.ts';

/** What a search may know: the people, and what a secret's role stands for now; null where it stands for nothing. */
export interface Known {
  people: readonly Pick<Persona, 'userPrincipalName'>[];
  secret: (role: SecretRole) => string | null;
}

/** What may be done at one kind of requirement. */
export type Acts<K extends RequirementKind> = (
  requirement: Extract<Requirement, { kind: K }>,
  known: Known,
) => Command[];

/** Lets time pass, in seconds. */
export const wait = (seconds: number): Command => ({ type: 'advanceClock', seconds });

/** Longer than any request waits for its answer. */
const fiveMinutes = 5 * 60;

/** One command for each of the roles that stands for something. */
export const saying =
  (...roles: SecretRole[]) =>
  ({ secret }: Known, say: (text: string) => Command): Command[] =>
    roles.flatMap((role) => {
      const text = secret(role);
      return text === null ? [] : [say(text)];
    });

/** Every code that may be typed, right and wrong. */
export const codes = saying('mail.code', 'phone.textCode', 'phone.code', 'phone.wrongCode');

/** Whatever becomes of a request on the phone. */
export const answersRequest = ({ number }: { number: string }): Command[] => [
  { type: 'phoneApprove', number },
  { type: 'phoneDeny' },
  { type: 'phoneReport' },
  wait(fiveMinutes),
];

/** Whatever becomes of a call. */
export const answersCall: Command[] = [
  { type: 'phoneCall', answer: 'pickUp' },
  { type: 'phoneCall', answer: 'confirm' },
  { type: 'phoneCall', answer: 'hangUp' },
  wait(fiveMinutes),
];

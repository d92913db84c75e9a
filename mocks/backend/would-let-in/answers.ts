import type { PersonCommand, PhoneCommand, Requirement } from '../../../src/api/contract.ts';
import { codeAt, showsCodes } from '../authentication/one-time-code.ts';
import type { Judged } from '../authentication/passkey.ts';
import { personOf, type World } from '../world.ts';
import type { Attempt } from '../world/attempt.ts';
import type { Person } from '../world/person.ts';

/** Something that a person does at the page or on the phone. */
export interface Answer {
  command: PersonCommand | PhoneCommand;
  judged?: Judged;
}

const says = (...commands: Answer['command'][]): Answer[] =>
  commands.map((command) => ({ command }));

const register = (step: 'begin' | 'connect' | 'finish'): Answer['command'] => ({
  type: 'registerMethod',
  step,
});

const confirmsCall = says(
  { type: 'phoneCall', answer: 'pickUp' },
  { type: 'phoneCall', answer: 'confirm' },
);

/** A number that nobody has: from the range for fiction. */
const newNumber = { country: 'US', typed: '4255550199' };

const newAddress = 'somebody@mail.example';

const mailedCode = ({ registration }: Attempt): string => {
  const current = registration?.current;
  return current?.method === 'email' ? (current.mail?.code ?? '') : '';
};

const answersOf = ({ questions, chosen }: Extract<Requirement, { kind: 'enrolQuestions' }>) => ({
  questions: questions.slice(0, chosen.length),
  answers: chosen.map((_, entry) => `Answer ${entry + 1}`),
});

const usesPasskey = ({ passkeys: [passkey], id }: Person): Answer[] =>
  passkey
    ? [
        {
          command: { type: 'answerPasskey', answer: { by: 'rehearsal' } },
          judged: {
            passkey: {
              kind: 'verified',
              personId: id,
              credentialId: passkey.credentialId,
              counter: passkey.counter + 1,
            },
          },
        },
      ]
    : [];

const makesPasskey = ({ id }: Person, at: string): Answer[] => [
  {
    command: { type: 'registerMethod', step: 'passkey', creation: { by: 'rehearsal' } },
    judged: {
      creation: {
        kind: 'created',
        passkey: {
          credentialId: `would-let-in/${id}`,
          publicKey: '',
          counter: 0,
          transports: [],
          aaguid: '',
          name: '',
          createdAt: at,
          isDemo: true,
        },
      },
    },
  },
];

const lastText = ({ messages }: World): string => {
  const text = messages.findLast((message) => message.method === 'sms');
  return text?.method === 'sms' ? text.code : '';
};

const typesCode = (
  world: World,
  { authenticators }: Person,
  { method }: Extract<Requirement, { kind: 'enterCode' }>,
  at: string,
): Answer[] => {
  if (method === 'sms') return says({ type: 'answerChallenge', code: lastText(world) });
  const app = authenticators.find(showsCodes);
  return app ? says({ type: 'answerChallenge', code: codeAt(app.secret, at).code }) : [];
};

/** What an ordinary person does at a requirement that takes no secret; nothing where the road ends. */
export const answersTo = (world: World, requirement: Requirement, at: string): Answer[] => {
  const { attempt } = world;
  if (!attempt) return [];
  const person = personOf(world, attempt);
  switch (requirement.kind) {
    case 'usePasskey':
    case 'confirmPasskey':
      return usesPasskey(person);
    case 'acknowledgeRisk':
      return says({ type: 'beginChallenge' });
    case 'approveRequest':
    case 'tryAuthenticator':
      return says({ type: 'phoneApprove', number: requirement.number });
    case 'enterCode':
      return typesCode(world, person, requirement, at);
    case 'answerCall':
    case 'tryCall':
      return confirmsCall;
    case 'offerRegistration':
      return says({ type: 'skipRegistration' });
    case 'demandRegistration':
      return says(register('begin'));
    case 'nudgeAuthenticator':
      return says(requirement.snoozesLeft === 0 ? register('begin') : { type: 'snoozeCampaign' });
    case 'enrolAuthenticator':
      return says({ type: 'phoneScan' }, register('connect'));
    case 'enrolOtherApp':
      return says({
        type: 'registerMethod',
        step: 'code',
        code: codeAt(requirement.secret, at).code,
      });
    case 'enrolPhone':
      return says({
        type: 'registerMethod',
        step: 'number',
        ...newNumber,
        by: requirement.ways[0] ?? 'sms',
      });
    case 'tryText':
      return says({ type: 'registerMethod', step: 'code', code: lastText(world) });
    case 'enrolEmail':
      return says({ type: 'registerMethod', step: 'address', address: newAddress });
    case 'tryEmail':
      return says({ type: 'registerMethod', step: 'code', code: mailedCode(attempt) });
    case 'enrolQuestions':
      return says({ type: 'registerMethod', step: 'questions', ...answersOf(requirement) });
    case 'enrolPasskey':
      return makesPasskey(person, at);
    case 'namePasskey':
      return says({ type: 'registerMethod', step: 'name', name: 'Passkey' });
    case 'authenticatorAdded':
    case 'methodAdded':
    case 'registrationComplete':
      return says(register('finish'));
    case 'acceptTerms':
      return says({ type: 'acceptTerms', viewed: true });
    case 'signInAgain':
      return says({ type: 'signInAgain' });
    case 'staySignedIn':
      return says({ type: 'staySignedIn', answer: 'no', dontShowAgain: false });
    default:
      return [];
  }
};

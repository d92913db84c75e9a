import type { Command, RequirementKind } from '../../src/api/contract.ts';
import { type Acts, answersCall, answersRequest, codes, type Known } from './saying.ts';

const register = (step: 'begin' | 'connect' | 'finish' | 'retry' | 'back'): Command => ({
  type: 'registerMethod',
  step,
});

const chooseEach = ({ plan }: { plan: { choices: readonly string[] } }): Command[] =>
  plan.choices.map((method) => ({ type: 'registerMethod', step: 'choose', method }) as Command);

const registrationCodes = (known: Known): Command[] =>
  codes(known, (code) => ({ type: 'registerMethod', step: 'code', code }));

const finish = (): Command[] => [register('finish')];

/** What may be done while security info is registered. */
export const registrationActs = {
  offerRegistration: () => [register('begin'), { type: 'skipRegistration' }],
  demandRegistration: () => [register('begin')],
  nudgeAuthenticator: () => [register('begin'), { type: 'snoozeCampaign' }],
  enrolAuthenticator: (requirement) => [
    { type: 'phoneScan' },
    register('connect'),
    ...chooseEach(requirement),
  ],
  tryAuthenticator: (requirement) => [
    ...answersRequest(requirement),
    register('retry'),
    ...chooseEach(requirement),
  ],
  authenticatorAdded: finish,
  methodAdded: finish,
  registrationComplete: finish,
  enrolOtherApp: (requirement, known) => [
    { type: 'phoneScan' },
    ...registrationCodes(known),
    ...chooseEach(requirement),
  ],
  enrolPasskey: (requirement) => [
    { type: 'registerMethod', step: 'passkey', creation: { by: 'rehearsal' } },
    ...chooseEach(requirement),
  ],
  namePasskey: () => [{ type: 'registerMethod', step: 'name', name: 'Laptop' }],
  enrolPhone: (requirement) => [
    ...requirement.ways.map((by): Command => ({
      type: 'registerMethod',
      step: 'number',
      country: 'US',
      typed: '4255550199',
      by,
    })),
    ...chooseEach(requirement),
  ],
  tryText: (requirement, known) => [
    ...registrationCodes(known),
    register('retry'),
    register('back'),
    ...chooseEach(requirement),
  ],
  tryCall: (requirement) => [
    ...answersCall,
    register('retry'),
    register('back'),
    ...chooseEach(requirement),
  ],
  enrolEmail: (requirement) => [
    { type: 'registerMethod', step: 'address', address: 'somebody@mail.example' },
    ...chooseEach(requirement),
  ],
  tryEmail: (requirement, known) => [
    ...registrationCodes(known),
    register('back'),
    ...chooseEach(requirement),
  ],
  enrolQuestions: ({ questions, chosen, ...requirement }) => [
    {
      type: 'registerMethod',
      step: 'questions',
      questions: questions.slice(0, chosen.length),
      answers: chosen.map((_, entry) => `Answer ${entry + 1}`),
    },
    ...chooseEach(requirement),
  ],
} satisfies { [K in RequirementKind]?: Acts<K> };

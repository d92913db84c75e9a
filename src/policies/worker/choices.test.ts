import { expect, it } from 'vitest';
import { choices, readQuestion } from './choices.ts';

it('offers for the risk of a sign-in only what is detected while somebody signs in', () => {
  expect(choices.riskEventTypes).toEqual([
    'unfamiliarFeatures',
    'anonymizedIPAddress',
    'nationStateIP',
    'passwordSpray',
    'anomalousToken',
    'investigationsThreatIntelligence',
    'generic',
  ]);
});

it('reads a question with a detection that is not offered', () => {
  const question = (riskEventType: string) => ({
    person: { userPrincipalName: 'robin@contoso.example' },
    signIn: { name: 'Away', signInRiskLevel: 'high', riskEventType },
    settings: {},
  });
  expect(readQuestion(question('unlikelyTravel'))?.signIn.riskEventType).toBe('unlikelyTravel');
  expect(readQuestion(question('nothing'))).toBeNull();
});

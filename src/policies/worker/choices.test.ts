import { expect, it } from 'vitest';
import { choices, readQuestion } from './choices.ts';

it('offers for the risk of a sign-in what is detected while somebody signs in, and nothing that is found later', () => {
  expect(choices.riskEventTypes).toContain('unfamiliarFeatures');
  for (const later of ['leakedCredentials', 'unlikelyTravel', 'mcasImpossibleTravel', 'newCountry'])
    expect(choices.riskEventTypes).not.toContain(later);
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

import type { AuthenticationStrengthPolicy } from '../../graph/index.ts';
import type { Directory } from './types.ts';

const phishingResistant = ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'];
const passwordless = [...phishingResistant, 'deviceBasedPush'];
const multifactor = [
  ...passwordless,
  'temporaryAccessPassOneTime',
  'temporaryAccessPassMultiUse',
  'password,microsoftAuthenticatorPush',
  'password,softwareOath',
  'password,hardwareOath',
  'password,x509CertificateSingleFactor',
  'password,x509CertificateMultiFactor',
  'password,sms',
  'password,voice',
  'federatedMultiFactor',
  'microsoftAuthenticatorPush,federatedSingleFactor',
  'softwareOath,federatedSingleFactor',
  'hardwareOath,federatedSingleFactor',
  'sms,federatedSingleFactor',
  'voice,federatedSingleFactor',
];

const builtIn = (
  id: string,
  displayName: string,
  allowedCombinations: string[],
): AuthenticationStrengthPolicy => ({
  id,
  displayName,
  description: null,
  policyType: 'builtIn',
  requirementsSatisfied: 'mfa',
  allowedCombinations,
});

const mfaStrengthId = '00000000-0000-0000-0000-000000000002';

/** The three strengths that every tenant has. Source: List authenticationStrengthPolicies, https://learn.microsoft.com/en-us/graph/api/authenticationstrengthroot-list-policies */
export const builtInStrengths: readonly AuthenticationStrengthPolicy[] = [
  builtIn(mfaStrengthId, 'Multifactor authentication', multifactor),
  builtIn('00000000-0000-0000-0000-000000000003', 'Passwordless MFA', passwordless),
  builtIn('00000000-0000-0000-0000-000000000004', 'Phishing-resistant MFA', phishingResistant),
];

const normalise = (combination: string): string =>
  combination
    .split(',')
    .map((mode) => mode.trim().toLowerCase())
    .toSorted()
    .join(',');

const mfaCombinations: ReadonlySet<string> = new Set(multifactor.map(normalise));

/** Whether a combination of `authenticationMethodModes` (`fido2`, `password,sms`) is multifactor. */
export const isMfaCombination = (combination: string): boolean => {
  const normalised = normalise(combination);
  return mfaCombinations.has(normalised) || normalised.includes(',');
};

/** Whether one of the combinations is among those that the strength allows. Order of modes is free. */
export const meetsStrength = (
  strength: AuthenticationStrengthPolicy,
  combinations: readonly string[],
): boolean => {
  const allowed = new Set(strength.allowedCombinations.map(normalise));
  return combinations.some((combination) => allowed.has(normalise(combination)));
};

/** Whether it is the built-in strength that asks for no more than multifactor authentication. */
export const isMfaStrength = ({ id }: AuthenticationStrengthPolicy): boolean =>
  id === mfaStrengthId;

/** A strength with its combinations; one that nothing names is read as the MFA strength (`known: false`). */
export const resolveStrength = (
  strength: AuthenticationStrengthPolicy,
  directory: Directory,
): { readonly strength: AuthenticationStrengthPolicy; readonly known: boolean } => {
  const own = strength.allowedCombinations.length > 0 ? strength : undefined;
  const found =
    builtInStrengths.find(({ id }) => id === strength.id) ??
    own ??
    directory.authenticationStrengths.find(({ id }) => id === strength.id);
  return found === undefined
    ? { strength: { ...strength, allowedCombinations: multifactor }, known: false }
    : { strength: found, known: true };
};

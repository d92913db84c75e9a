import type { NamedLocation } from '../../../../mocks/graph/index.ts';
import type { Mention, PlaceMention } from './mentioned.ts';
import { type Saying, sayingAbout, sayingOf } from './saying.ts';
import { mailApplication, type RehearsedSignIn, signInOf } from './sign-ins.ts';

/** A sign-in that was made up, and what it is called. */
export interface MadeUpSignIn {
  readonly called: Saying;
  readonly signIn: Omit<RehearsedSignIn, 'name'>;
}

/** What tells a made-up sign-in from an everyday one, and what that is called. */
export interface SignInPart {
  readonly called: Saying;
  readonly given: Omit<Parameters<typeof signInOf>[0], 'name'>;
}

/** An address or a country from which a sign-in lies in a place. */
const within = (place: NamedLocation): Pick<SignInPart['given'], 'ipAddress' | 'country'> => {
  if (!('ipRanges' in place)) return { country: place.countriesAndRegions[0] ?? null };
  const [first] = place.ipRanges;
  return first ? { ipAddress: first.cidrAddress.replace(/\/.*$/, '') } : {};
};

/** Clients that show no page. */
export const legacyClients: readonly string[] = ['exchangeActiveSync', 'other'];

type Given<K extends keyof SignInPart['given']> = NonNullable<SignInPart['given'][K]>;

/** Every way in which a made-up sign-in can differ. */
export const parts = {
  atRisk: (level: Given<'signInRiskLevel'>): SignInPart => ({
    called: sayingOf('madeUp.signInRisk', { level }),
    given: { signInRiskLevel: level },
  }),
  to: (application: Mention): SignInPart => ({
    called: sayingAbout('madeUp.application', 'application', application),
    given: {
      appId: application.id,
      ...(application.displayName === null ? {} : { appDisplayName: application.displayName }),
    },
  }),
  /** What shows no page is a mail program, and is for mail. */
  by: (type: Given<'clientAppType'>): SignInPart => ({
    called: sayingOf('madeUp.client', { type }),
    given: {
      clientAppType: type,
      ...(legacyClients.includes(type) ? { appId: mailApplication } : {}),
    },
  }),
  on: (platform: Given<'devicePlatform'>): SignInPart => ({
    called: sayingOf('madeUp.platform', { platform }),
    given: { devicePlatform: platform },
  }),
  compliant: (): SignInPart => ({
    called: sayingOf('madeUp.compliant'),
    given: { deviceInfo: { isCompliant: true, trustType: 'AzureAD' } },
  }),
  hybridJoined: (): SignInPart => ({
    called: sayingOf('madeUp.hybridJoined'),
    given: { deviceInfo: { trustType: 'ServerAD' } },
  }),
  trusted: (place: NamedLocation | null): SignInPart => ({
    called: sayingOf('madeUp.trustedLocation'),
    given: place
      ? within(place)
      : { networkLocationDetails: [{ networkType: 'trustedNamedLocation' }] },
  }),
  from: (place: PlaceMention): SignInPart => ({
    called: sayingAbout('madeUp.location', 'location', place),
    given: {
      ...(place.location ? within(place.location) : {}),
      networkLocationDetails: [{ networkType: 'namedLocation', networkNames: [place.id] }],
    },
  }),
  atInsiderRisk: (level: Given<'insiderRiskLevel'>): SignInPart => ({
    called: sayingOf('madeUp.insiderRisk', { level }),
    given: { insiderRiskLevel: level },
  }),
  doing: (action: Given<'userAction'>): SignInPart => ({
    called: sayingOf('madeUp.userAction', { action }),
    given: { userAction: action },
  }),
  forContext: (value: string): SignInPart => ({
    called: sayingOf('madeUp.context', { value }),
    given: { authenticationContextValue: value },
  }),
  through: (method: Given<'authenticationFlow'>['transferMethod']): SignInPart => ({
    called: sayingOf('madeUp.flow', { method }),
    given: { authenticationFlow: { transferMethod: method } },
  }),
};

/** An everyday sign-in, or one that differs from it in all of some ways; those to come win over those before. */
export const signInWith = (...some: readonly SignInPart[]): MadeUpSignIn => {
  const [first = sayingOf('madeUp.everyday'), ...others] = some.map(({ called }) => called);
  const { name: _, ...signIn } = signInOf({
    name: 'made up',
    ...Object.assign({}, ...some.map(({ given }) => given)),
  });
  const called = others.reduce<Saying>(
    (before, second) => ({ ...sayingOf('madeUp.together'), parts: { first: before, second } }),
    first,
  );
  return { called, signIn };
};

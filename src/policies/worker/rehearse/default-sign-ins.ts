import { most } from './defaults.ts';
import type { Mentioned } from './mentioned.ts';
import { legacyClients, type MadeUpSignIn, parts, signInWith } from './sign-in-parts.ts';
import {
  clientAppTypes,
  insiderRisks,
  signInPlatforms,
  signInRisks,
  transfers,
} from './sign-ins.ts';

/** Those of some values that a sign-in can have, beside what an everyday one has. */
const among = <T extends string>(known: readonly T[], mentioned: readonly string[]): T[] =>
  mentioned.flatMap((one) => known.find((value) => value === one) ?? []);

/** Sign-ins to ask about where nobody names any: an everyday one, and those that the policies tell from it. */
export const ordinarySignIns = (mentioned: Mentioned): MadeUpSignIn[] => {
  const { applications, locations, controls, userActions, authenticationContexts } = mentioned;
  const clients = among(clientAppTypes, mentioned.clientAppTypes).filter(
    (type) => legacyClients.includes(type) || type === 'mobileAppsAndDesktopClients',
  );
  const platforms = among(signInPlatforms, mentioned.platforms).filter((one) => one !== 'windows');
  return [
    [],
    ...among(signInRisks, mentioned.signInRiskLevels).map((level) => [parts.atRisk(level)]),
    ...applications.slice(0, most).map((application) => [parts.to(application)]),
    ...clients.map((type) => [parts.by(type)]),
    ...platforms.map((platform) => [parts.on(platform)]),
    ...(controls.includes('compliantDevice') ? [[parts.compliant()]] : []),
    ...(controls.includes('domainJoinedDevice') ? [[parts.hybridJoined()]] : []),
    ...(mentioned.trustsLocations ? [[parts.trusted(mentioned.trustedPlace)]] : []),
    ...locations.slice(0, most).map((location) => [parts.from(location)]),
    ...among(insiderRisks, mentioned.insiderRiskLevels).map((level) => [
      parts.atInsiderRisk(level),
    ]),
    ...userActions.map((action) => [parts.doing(action)]),
    ...authenticationContexts.slice(0, most).map((value) => [parts.forContext(value)]),
    ...among(transfers, mentioned.transferMethods).map((method) => [parts.through(method)]),
  ].map((some) => signInWith(...some));
};

import type { Location, SignIn } from './graph-types.ts';
import type { useMessages } from '../i18n/messages.tsx';

/** How a sign-in ended, as the portal's log tells it. Graph has the code only. */
export type SignInResult = 'success' | 'failure' | 'interrupted';

/** Codes of sign-ins that asked for something else first and were left or went on. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const interrupts = new Set([
  16_000, 50_055, 50_058, 50_072, 50_074, 50_076, 50_097, 50_125, 50_133, 50_135, 50_140, 50_144,
  50_158, 50_199,
]);

/** The result of an entry of the log. */
export const resultOf = ({ status }: Pick<SignIn, 'status'>): SignInResult => {
  if (status.errorCode === 0) return 'success';
  return interrupts.has(status.errorCode) ? 'interrupted' : 'failure';
};

/** Whether ID Protection found a risk in a sign-in, open or closed by now. */
export const isRisky = ({ riskState }: Pick<SignIn, 'riskState'>): boolean => riskState !== 'none';

/** City and country of a sign-in, in one line; empty where nothing is known. */
export const placeOf = (
  location: Location | null,
  { t, intl }: Pick<ReturnType<typeof useMessages>, 't' | 'intl'>,
): string => {
  if (!location) return '';
  const { city, countryOrRegion } = location;
  const names = new Intl.DisplayNames(intl, { type: 'region' });
  const country =
    countryOrRegion && /^[A-Z]{2}$/.test(countryOrRegion)
      ? (names.of(countryOrRegion) ?? countryOrRegion)
      : countryOrRegion;
  return city && country ? t('admin.place', { city, country }) : city || country || '';
};

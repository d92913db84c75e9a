import type { RehearsedSignIn } from '../worker/rehearse/types.ts';

/** A sign-in's network as a list has it: the usual one, a trusted one without a name, or one that policies name. */
export const usual = 'usual';
export const trusted = 'trusted';

/** Which of them a sign-in comes from: a name stands after a colon. */
export const placeOf = ({ networkLocationDetails }: RehearsedSignIn): string => {
  const [first] = networkLocationDetails;
  if (!first) return usual;
  const [name] = first.networkNames;
  return name === undefined ? trusted : `named:${name}`;
};

/** The same in Graph's words. */
export const networkAt = (
  place: string,
  isTrusted: boolean,
): RehearsedSignIn['networkLocationDetails'] => {
  if (place === usual) return [];
  const networkNames = place === trusted ? [] : [place.slice('named:'.length)];
  return [
    {
      networkType: place === trusted || isTrusted ? 'trustedNamedLocation' : 'namedLocation',
      networkNames,
    },
  ];
};

/** Whether a named place is a trusted one. */
export const isTrustedPlace = ({ networkLocationDetails }: RehearsedSignIn): boolean =>
  networkLocationDetails.some(({ networkType }) => networkType === 'trustedNamedLocation');

const fourParts = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** Whether a text is an IPv4 or IPv6 address. */
export const isAddress = (text: string): boolean =>
  fourParts.test(text) || (text.includes(':') && URL.canParse(`http://[${text}]`));

/** Whether a text is a country as two letters; nothing is a country that is not known. */
export const isCountry = (text: string): boolean => text === '' || /^[a-z]{2}$/i.test(text);

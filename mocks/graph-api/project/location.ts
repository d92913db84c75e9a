import type { SignInLocation } from '../../graph/index.ts';

/** A place as the phone words it, in the parts that the log has: "Porto, Portugal" names no state. */
export const locationOf = (place: string | null, country: string | null): SignInLocation => {
  const [city = null, state = null, ...rest] = place?.split(', ') ?? [];
  return { city, state: rest.length > 0 ? state : null, countryOrRegion: country };
};

import { issueId, issueNumber } from '../ids.ts';
import type { World } from '../world.ts';
import type { Challenge } from '../world/challenge.ts';

/** Seconds until a request counts as unheard. Undocumented; people report about a minute. */
const lifetime = 60;
/** Seconds until the service denies a request by itself where a fraud report blocks the person. */
const automaticDenial = 2;

/** Sends a request to the app, with a new number for the page to show. */
export const sendRequest = (
  world: World,
  at: string,
  deniedByItself: boolean,
): { world: World; challenge: Challenge } => {
  const named = issueId(world, 'request');
  const numbered = issueNumber(named.world);
  const seconds = deniedByItself ? automaticDenial : lifetime;
  const challenge: Challenge = {
    id: named.id,
    number: numbered.number,
    sentAt: at,
    expiresAt: new Date(Date.parse(at) + seconds * 1000).toISOString(),
    answer: 'none',
  };
  return { world: numbered.world, challenge };
};

/** How a request stands at a moment. */
export const standing = (
  challenge: Challenge,
  at: string,
  deniedByItself: boolean,
): 'waiting' | 'denied' | 'timedOut' => {
  if (challenge.answer === 'denied' || challenge.answer === 'reported') return 'denied';
  if (Date.parse(at) < Date.parse(challenge.expiresAt)) return 'waiting';
  return deniedByItself ? 'denied' : 'timedOut';
};

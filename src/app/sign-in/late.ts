/**
 * What a rehearsal needs once somebody acts, fetched together after the first screen can be typed into: the journey
 * machine and the clients.
 */
export { createClient, openRehearsal } from '../../api/client.ts';
export { createStageClient, subscribeToChannel } from '../../api/stage-client.ts';
export { createJourney } from '../../journey/journey.ts';
export { perform } from '../../journey/player.ts';

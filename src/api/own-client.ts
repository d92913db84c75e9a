import { call, type Transport } from './client.ts';
import type { RehearsalReply } from './contract.ts';

/** Opens a rehearsal of a scenario of somebody's own, which the policies' worker made. */
export const openOwnRehearsal = (transport: Transport, own: object): Promise<RehearsalReply> =>
  call<RehearsalReply>(transport, '/api/rehearsal', { own });

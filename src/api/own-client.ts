import { call, type Transport } from './client.ts';
import type { RehearsalReply } from './contract.ts';

/** Opens a rehearsal of a scenario of somebody's own, which the policies' worker made. */
export const openOwnRehearsal = (transport: Transport, own: object): Promise<RehearsalReply> =>
  call<RehearsalReply>(transport, '/api/rehearsal', { own });

/** Removes every rehearsal of somebody's own scenario from this browser; resolves to how many there were. */
export const forgetOwnRehearsals = async (transport: Transport): Promise<number> =>
  (await call<{ forgotten: number }>(transport, '/api/rehearsal/forget-own', {})).forgotten;

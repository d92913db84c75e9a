import { call, type Gone, goneBy, Refused, type Transport } from './client.ts';
import type { Refusal, RehearsalReply } from './contract.ts';

/** Opens a rehearsal of a scenario of somebody's own, which the policies' worker made. */
export const openOwnRehearsal = (transport: Transport, own: object): Promise<RehearsalReply> =>
  call<RehearsalReply>(transport, '/api/rehearsal', { own });

/** Removes every rehearsal of somebody's own scenario from this browser; resolves to how many there were. */
export const forgetOwnRehearsals = async (transport: Transport): Promise<number> =>
  (await call<{ forgotten: number }>(transport, '/api/rehearsal/forget-own', {})).forgotten;

/** Why a rehearsal cannot be taken up in this browser; null where it can. Nothing is refused for it. */
export const askIfGone = async (transport: Transport, rehearsal: string): Promise<Gone | null> => {
  const path = `/api/rehearsal/kept?rehearsal=${encodeURIComponent(rehearsal)}`;
  const { refused } = await call<{ refused: Refusal['error'] | null }>(transport, path);
  return refused === null ? null : goneBy(new Refused(refused));
};

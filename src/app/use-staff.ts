import type { Transport } from '../api/client.ts';
import type { AdministratorView } from '../api/contract.ts';
import { createStageClient } from '../api/stage-client.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What a console needs before it can be drawn. */
export interface OpenedConsole {
  transport: Transport;
  /** The IT staff of all tenants; those of the tenant that is signed in to come first. */
  staff: AdministratorView[];
}

const load = async (transport: Transport, rehearsal: string): Promise<OpenedConsole> => {
  const stage = createStageClient(rehearsal, transport);
  const [all, { tenants }] = await Promise.all([stage.administrators(), stage.places()]);
  const present = tenants.find(({ isPresent }) => isPresent)?.id;
  const isHere = ({ organisation }: AdministratorView): boolean => organisation.id === present;
  return { transport, staff: [...all.filter(isHere), ...all.filter((one) => !isHere(one))] };
};

/** Opens the console of a rehearsal of this browser. */
export const useStaff = (rehearsal: string): Loaded<OpenedConsole> => useLoaded(rehearsal, load);

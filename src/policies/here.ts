import { useEffect, useSyncExternalStore } from 'react';
import type { PolicyCalls } from './protocol.ts';
import { type Client, connect } from './rpc.ts';
import { createPolicyStore, type Policies, type PolicyStore } from './store.ts';

const startWorker = (): Client<PolicyCalls> => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const client = connect<PolicyCalls>(worker);
  worker.addEventListener('error', ({ message }) => client.fail(new Error(message)));
  return client;
};

let store: PolicyStore | null = null;

/** The policies of this window. They stay for as long as it does, also while another page is shown in it. */
export const policiesHere = (): PolicyStore => (store ??= createPolicyStore(startWorker));

/** The policies as they stand. */
export const usePolicies = (): Policies => {
  const here = policiesHere();
  useEffect(() => void here.open(), [here]);
  return useSyncExternalStore(here.subscribe, here.present);
};

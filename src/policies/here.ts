import { useEffect, useSyncExternalStore } from 'react';
import type { PolicyCalls } from './protocol.ts';
import { ownIn } from './question/entries.ts';
import { questionsHere } from './question/store.ts';
import { type Client, connect } from './rpc.ts';
import { createPolicyStore, type Policies, type PolicyStore, type Told } from './store.ts';

const startWorker = (): Client<PolicyCalls> => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const client = connect<PolicyCalls>(worker);
  worker.addEventListener('error', ({ message }) => client.fail(new Error(message)));
  return client;
};

/** This window among the others of this browser. */
const windowsHere = () => {
  const channel = new BroadcastChannel('sign-in-rehearsal-policies');
  return {
    tell: (told: Told): void => channel.postMessage(told),
    hear: (listener: (told: Told) => void): void =>
      channel.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data)),
  };
};

/** The policies of this window, and beside them what the user has made to ask of them. */
const start = (): PolicyStore => {
  const questions = questionsHere();
  const ownNow = (): string => JSON.stringify(ownIn(questions.present()));
  let told = ownNow();
  const made = createPolicyStore(startWorker, {
    takeUp: (entries) => {
      questions.takeUp(entries);
      told = ownNow();
    },
    follow: (entries) => {
      questions.follow(entries);
      told = ownNow();
    },
    forget: questions.reset,
    windows: windowsHere(),
  });
  made.subscribe(() => {
    // A worker that is started anew knows nothing of it.
    if (made.present().outcome?.kind === 'failed') told = '';
  });
  questions.subscribe(() => {
    const own = ownIn(questions.present());
    const now = JSON.stringify(own);
    if (now === told || !made.present().isOpen) return;
    told = now;
    void made.own(own);
  });
  return made;
};

let store: PolicyStore | null = null;

/** The policies of this window. They stay for as long as it does, also while another page is shown in it. */
export const policiesHere = (): PolicyStore => (store ??= start());

/** The policies as they stand. */
export const usePolicies = (): Policies => {
  const here = policiesHere();
  useEffect(() => void here.open(), [here]);
  return useSyncExternalStore(here.subscribe, here.present);
};

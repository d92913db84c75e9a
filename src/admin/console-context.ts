import { createContext, useContext } from 'react';
import type { AdministratorView } from '../api/contract.ts';
import type { Pending } from './actions/pending.ts';
import type { ConsoleClient } from './console-client.ts';
import type { Place } from './views.ts';

/** What every part of the console may need. */
export interface ConsoleContextValue {
  client: ConsoleClient;
  administrator: AdministratorView;
  staff: AdministratorView[];
  /** The rehearsal's time in ms since 1970; null while it is not known. */
  now: number | null;
  go: (place: Place) => void;
  /** Asks for confirmation of an act, and then carries it out. */
  begin: (pending: Pending) => void;
  /** Says something that is read aloud, and shown above the view. */
  say: (text: string) => void;
}

const missing = (): never => {
  throw new Error('No console around this component.');
};

/** Provided once, by the console. */
export const ConsoleContext = createContext<ConsoleContextValue | null>(null);

/** What the console around a component provides. */
export const useConsole = (): ConsoleContextValue => useContext(ConsoleContext) ?? missing();

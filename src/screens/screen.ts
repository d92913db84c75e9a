import type { ComponentType } from 'react';
import type { SignInContext } from '../api/contract.ts';
import type { ScreenEvents } from './events.ts';
import type { ScreenId, ScreenModels } from './models.ts';

export type { ScreenEvent, ScreenEvents } from './events.ts';
export type { ScreenId, ScreenModels } from './models.ts';

/** What a screen is given. It knows no journey, no network and no scenario. */
export interface ScreenProps<S extends ScreenId> {
  model: ScreenModels[S];
  context: SignInContext;
  /** A reply is awaited: acts are ignored and the primary button says so. */
  busy: boolean;
  send: (event: ScreenEvents[S]) => void;
}

/** The component of one screen. */
export type Screen<S extends ScreenId> = ComponentType<ScreenProps<S>>;

/** A named state of a screen: what it draws, and the truth-table id it counts as if not the screen's own. */
export interface NamedState<S extends ScreenId> {
  model: ScreenModels[S];
  /** Replaces parts of the example context of the gallery. */
  context?: Partial<SignInContext>;
  busy?: boolean;
  /** What can be unfolded, such as troubleshooting details, stands open. */
  unfolded?: boolean;
  countsAs?: string;
  /** The same state with other text, numbers or account: `stateOf` says this name instead. */
  variantOf?: string;
}

/** All named states of a screen, the plain one first, and the one that a live model is in. */
export interface ScreenStates<S extends ScreenId> {
  states: Record<string, NamedState<S>>;
  stateOf: (model: ScreenModels[S], context: SignInContext) => string;
}

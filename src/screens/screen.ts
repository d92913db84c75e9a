import type { ComponentType } from 'react';
import type { SignInContext } from '../api/contract.ts';
import type { Surface } from '../frame/surface.ts';
import type { ScreenEvents } from './events.ts';
import type { ScreenId, ScreenModels } from './models.ts';

export type { ScreenEvent, ScreenEvents } from './events.ts';
export type { JourneyScreenId, ScreenId, ScreenModels } from './models.ts';

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
  /** What can be unfolded stands open: on the screen, or the details of the request at the foot of its frame. */
  unfolded?: true | 'requestDetails';
  countsAs?: string;
  /** The same state with other text, numbers or account: `stateOf` says this name instead. */
  variantOf?: string;
  /** Photographed in the older generation alone, or at another screen, whose state of this name looks the same. */
  photographed?: 'classic' | { at: ScreenId };
}

/** All named states of a screen, the plain one first, and the one that a live model is in. */
export interface ScreenStates<S extends ScreenId> {
  /** What it is drawn on, if not on the card of a sign-in. */
  surface?: Surface;
  states: Record<string, NamedState<S>>;
  stateOf: (model: ScreenModels[S], context: SignInContext) => string;
}

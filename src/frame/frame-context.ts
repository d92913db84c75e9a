import { createContext, useContext } from 'react';
import type { AttemptStatus } from '../api/contract.ts';

/** Levels that a screen's title may have; 1 where the screen is the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Generations of the registration pages, as links name them. */
export const wizardNames = ['current', 'classic'] as const;
export type WizardName = (typeof wizardNames)[number];

/** What an administrator finds the present request by. */
export type RequestIds = Pick<AttemptStatus, 'requestId' | 'correlationId' | 'timestamp'>;

/** What a screen needs to know of its surroundings. */
export interface FrameSurroundings {
  headingLevel: HeadingLevel;
  /** Begins every id that the screen gives its elements, so that several screens share a page. */
  idPrefix: string;
  /** The place under the card, for boxes that are not part of it; null until it is there. */
  belowCard: HTMLElement | null;
  /** What can be unfolded stands open at first, to be looked at. */
  unfolded: boolean;
  /** Id of the organisation whose mark stands in place of the sign-in's own. */
  brand: string | undefined;
  /** The request that the screen answers; null before somebody signs in. */
  request: RequestIds | null;
  /** The place for what is done, in the corner of the older registration pages; null until it is there. */
  corner?: HTMLElement | null;
  /** Which generation of the registration pages is drawn; parts ask, screens do not. */
  wizard?: WizardName;
}

/** Parts of a screen that others refer to by id. */
export type ScreenPart = 'title' | 'body' | 'number' | 'error' | 'note' | 'hint';

/** Provided by the frame around a screen. */
export const FrameContext = createContext<FrameSurroundings>({
  headingLevel: 1,
  idPrefix: 'screen',
  belowCard: null,
  unfolded: false,
  brand: undefined,
  request: null,
});

/** The surroundings of the screen that asks. */
export const useFrame = (): FrameSurroundings => useContext(FrameContext);

/** Makes the ids of this screen's parts, joined as `aria-describedby` takes them. */
export const usePartIds = (): ((...parts: ScreenPart[]) => string) => {
  const { idPrefix } = useFrame();
  return (...parts) => parts.map((part) => `${idPrefix}-${part}`).join(' ');
};

/** How what stands at the foot of the page and is unfolded below the card is named, and how it folds again. */
export interface DetailsFold {
  id: string;
  onClose: () => void;
}

/** Provided by the three dots around what they unfold. */
export const DetailsFoldContext = createContext<DetailsFold>({ id: 'details', onClose: () => {} });

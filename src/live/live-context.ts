import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { FrameProps } from '../frame/frame.ts';
import type { ScreenVariant } from '../frame/variant.ts';

/** What screens that are drawn within a tool take from the application around them. */
export interface LiveHost {
  /** Surrounds a screen, as the variant asks. */
  Frame: ComponentType<FrameProps>;
  /** Draws its children in other looks than the page's: what the variant leaves out follows the page. */
  Scope: ComponentType<{ variant: Partial<ScreenVariant>; children: ReactNode }>;
}

const missing = (): never => {
  throw new Error('No application around this screen.');
};

/** Provided by the application's page of each tool that draws screens. */
export const LiveContext = createContext<LiveHost>({ Frame: missing, Scope: missing });

/** The application around the screen that asks. */
export const useLiveHost = (): LiveHost => useContext(LiveContext);

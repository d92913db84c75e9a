import type { ReactElement, ReactNode } from 'react';
import { LiveContext, type LiveHost } from '../live/live-context.ts';
import { ScreenFrame } from './screen-frame.tsx';
import { VariantScope } from './variant-scope.tsx';

const host: LiveHost = { Frame: ScreenFrame, Scope: VariantScope };

/** Around a tool that draws screens. */
export const ScreensHost = ({ children }: { children: ReactNode }): ReactElement => (
  <LiveContext value={host}>{children}</LiveContext>
);

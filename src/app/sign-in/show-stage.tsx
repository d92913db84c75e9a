import type { ReactElement } from 'react';
import { ShowDock } from '../../stage/show-dock.tsx';
import { AreaProvider } from '../area-provider.tsx';

/** Brings the hidden stage back, in the look of the tools around the sign-in pages. */
export const ShowStage = (props: { onShow: () => void; takesFocus: boolean }): ReactElement => (
  <AreaProvider>
    <ShowDock {...props} />
  </AreaProvider>
);

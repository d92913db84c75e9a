import { type ReactElement, Suspense } from 'react';
import type { FrameProps } from '../frame/frame.ts';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { SignInFrame } from '../frame/sign-in-frame.tsx';
import { useApp } from './app-context.ts';
import { lazyArea } from './lazy-area.tsx';

const WindowsSetupFrame = lazyArea(['windows-setup'], () =>
  import('../frame/windows-setup-frame.tsx').then((module) => module.WindowsSetupFrame),
);

/** The frame that the link asks for, else that of the place where the sign-in happens. */
export const ScreenFrame = (props: FrameProps): ReactElement => {
  const { frame } = useApp().settings;
  const { surroundings } = props.context;
  return (frame ?? (surroundings === 'windowsSetup' && 'windows-setup')) === 'windows-setup' ? (
    <Suspense fallback={<PrototypeMark />}>
      <WindowsSetupFrame {...props} />
    </Suspense>
  ) : (
    <SignInFrame {...props} />
  );
};

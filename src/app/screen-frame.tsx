import type { ReactElement } from 'react';
import type { FrameProps } from '../frame/frame.ts';
import { PrototypeMark } from '../frame/prototype-mark.tsx';
import { SignInFrame } from '../frame/sign-in-frame.tsx';
import { useApp } from './app-context.ts';
import { lazyArea } from './lazy-area.tsx';

const WindowsSetupFrame = lazyArea(
  ['windows-setup'],
  () => import('../frame/windows-setup-frame.tsx').then((module) => module.WindowsSetupFrame),
  <PrototypeMark />,
);

const ClassicFrame = lazyArea(
  ['screens'],
  () => import('../frame/classic-frame.tsx').then((module) => module.ClassicFrame),
  <PrototypeMark />,
);

/** The frame that the link asks for, else that of the place where the sign-in happens. */
export const ScreenFrame = (own: FrameProps): ReactElement => {
  const { frame, wizard, brand, theme } = useApp().settings;
  const props = { ...own, theme, brand: own.brand ?? brand };
  const { surroundings } = props.context;
  if ((frame ?? (surroundings === 'windowsSetup' && 'windows-setup')) === 'windows-setup')
    return <WindowsSetupFrame {...props} />;
  if (wizard === 'classic' && props.surface === 'registration') return <ClassicFrame {...props} />;
  return <SignInFrame {...props} />;
};

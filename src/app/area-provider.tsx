import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { directionOf } from '../i18n/direction.ts';
import { areaThemes } from '../theme/area-themes.ts';
import { useApp } from './app-context.ts';

/** The look of everything around the sign-in pages: plain Fluent, so that nobody takes it for one of them. */
export const AreaProvider = ({ children }: { children: ReactNode }): ReactElement => {
  const { settings } = useApp();
  return (
    <FluentProvider theme={areaThemes[settings.theme]} dir={directionOf(settings.locale)}>
      {children}
    </FluentProvider>
  );
};

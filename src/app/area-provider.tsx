import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { directionOf } from '../i18n/direction.ts';
import { areaThemes } from '../theme/area-themes.ts';
import { rem } from '../theme/rem.ts';
import { useApp } from './app-context.ts';

const useStyles = makeStyles({
  // Fluent measures these in px, so that enlarged text would outgrow its badge and leave the signs behind.
  root: {
    '& .fui-Badge': { blockSize: 'auto', minBlockSize: rem(20), minInlineSize: rem(20) },
    '& .fui-Button__icon': { inlineSize: rem(20), blockSize: rem(20) },
    '& .fui-Button': { maxInlineSize: 'none' },
    '& .fui-Select__select': { blockSize: 'auto', minBlockSize: rem(32) },
  },
});

/** The look of everything around the sign-in pages: plain Fluent, so that nobody takes it for one of them. */
export const AreaProvider = ({ children }: { children: ReactNode }): ReactElement => {
  const { settings } = useApp();
  return (
    <FluentProvider
      className={useStyles().root}
      theme={areaThemes[settings.theme]}
      dir={directionOf(settings.locale)}
    >
      {children}
    </FluentProvider>
  );
};

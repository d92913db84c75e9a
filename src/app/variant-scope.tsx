import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type CSSProperties, type ReactElement, type ReactNode, Suspense, useMemo } from 'react';
import type { ScreenVariant } from '../frame/variant.ts';
import { directionOf } from '../i18n/direction.ts';
import { MessagesScope } from '../i18n/messages.tsx';
import { themes } from '../theme/themes.ts';
import { AppContext, useApp } from './app-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: 'transparent',
    // Everything is measured in rem, so that larger text is the whole layout made larger in the same room.
    inlineSize: '100%',
    minBlockSize: '100%',
    zoom: 'var(--zoom)',
  },
});

/** Draws its children in other looks than the page's. */
export const VariantScope = ({
  variant,
  children,
}: {
  variant: Partial<ScreenVariant>;
  children: ReactNode;
}): ReactElement => {
  const app = useApp();
  const styles = useStyles();
  const settings = useMemo(() => ({ ...app.settings, ...variant }), [app.settings, variant]);
  const context = useMemo(() => ({ ...app, settings }), [app, settings]);
  return (
    <AppContext value={context}>
      <FluentProvider
        className={styles.root}
        theme={themes[settings.theme]}
        dir={directionOf(settings.locale)}
        lang={settings.locale}
        data-theme={settings.theme}
        data-motion={settings.motion}
        style={
          {
            '--zoom': settings.text / app.settings.text,
            colorScheme: settings.theme === 'light' ? 'light' : 'dark',
          } as CSSProperties
        }
      >
        {settings.locale === app.settings.locale ? (
          children
        ) : (
          <Suspense>
            <MessagesScope locale={settings.locale}>{children}</MessagesScope>
          </Suspense>
        )}
      </FluentProvider>
    </AppContext>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../i18n/messages.tsx';
import { screenStates } from '../screens/states.ts';
import { rem } from '../theme/rem.ts';
import { ToolShell } from '../frame/tool-page.tsx';

const useStyles = makeStyles({
  page: {
    display: 'block',
    maxInlineSize: rem(1120),
    marginInline: 'auto',
    paddingInline: rem(24),
    paddingBlock: rem(32),
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    outlineStyle: 'none',
  },
  screen: { marginBlock: `${rem(24)} ${rem(4)}`, fontSize: tokens.fontSizeBase400 },
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(12),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  link: {
    display: 'inline-block',
    minBlockSize: rem(24),
    color: tokens.colorBrandForegroundLink,
  },
});

/** For an address that names no screen or no state: says so, and offers the links that there are. */
export const StateList = ({
  unknown,
}: {
  unknown: { screen: string; state?: string };
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { search } = useLocation();
  const kind = unknown.state === undefined ? 'screen' : 'state';
  const title = t(`review.unknown.${kind}.title`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <ToolShell title={title} className={styles.page}>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>
        {t(`review.unknown.${kind}.body`, {
          screen: unknown.screen,
          id: unknown.state ?? unknown.screen,
        })}
      </p>
      {Object.entries(screenStates)
        .filter(([id]) => kind === 'screen' || id === unknown.screen)
        .map(([id, { states }]) => (
          <section key={id} aria-labelledby={`screen-${id}`}>
            <h2 className={styles.screen} id={`screen-${id}`}>
              {id}
            </h2>
            <ul className={styles.states}>
              {Object.keys(states).map((name) => (
                <li key={name}>
                  <Link className={styles.link} to={{ pathname: `/screens/${id}/${name}`, search }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </ToolShell>
  );
};

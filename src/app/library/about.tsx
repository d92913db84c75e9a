import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { Link } from 'react-router';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    marginBlockStart: rem(40),
    paddingBlockStart: rem(24),
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  heading: {
    marginBlock: `0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { marginBlock: `0 ${rem(12)}`, maxInlineSize: '70ch' },
  uses: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${rem(240)}), 1fr))`,
    gap: rem(16),
    margin: 0,
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink },
});

const readers = ['presenter', 'reviewer', 'tester'] as const;

/** What this is, and for whom. */
export const About = ({ linkTo }: { linkTo: (path: string) => string }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {t('library.about')}
      </h2>
      <p className={styles.text}>{t('library.about.text')}</p>
      <dl className={styles.uses}>
        {readers.map((reader) => (
          <div key={reader}>
            <dt className={styles.who}>{t(`library.about.${reader}`)}</dt>
            <dd className={styles.what}>
              <Message
                id={`library.about.${reader}.text`}
                components={{
                  screens: <Link to={linkTo('/screens')} className={styles.link} />,
                  storyboards: <Link to={linkTo('/storyboards')} className={styles.link} />,
                  map: <Link to={linkTo('/map')} className={styles.link} />,
                }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useKnownText } from '../i18n/known-text.ts';
import { Section } from './section.tsx';
import { hasEnded } from './verdict.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    margin: 0,
    paddingInlineStart: rem(20),
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What was asked for, in order, and what met it. */
export const WhyAsked = ({
  trace: { asked, policies, status },
}: {
  trace: Trace;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const nameOf = (id: string): string =>
    policies.find((policy) => policy.id === id)?.displayName ?? id;
  const standing = (control: string, metBy: string | null): string => {
    if (metBy !== null) return t('stage.why.met', { by: text('stage.metBy', metBy) });
    if (control === 'block') return t('stage.why.stops');
    return t(hasEnded(status) ? 'stage.why.notMet' : 'stage.why.unmet');
  };
  return (
    <Section title={t('stage.why.asked')}>
      {asked.length === 0 ? (
        <p className={styles.quiet}>{t('stage.why.asked.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {asked.map(({ control, policyIds, metBy }) => (
            <li key={control}>
              <span className={styles.name}>{text('control', control)}</span>{' '}
              {standing(control, metBy)}
              <p className={styles.quiet}>
                {t('stage.why.askedBy', {
                  count: policyIds.length,
                  policies: policyIds.map(nameOf).join(' · '),
                })}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
};

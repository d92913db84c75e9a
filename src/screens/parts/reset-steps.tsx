import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ResetProgress } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(6),
    rowGap: 0,
    marginBlock: `${rem(-4)} ${rem(12)}`,
    padding: 0,
    listStyleType: 'none',
    fontSize: rem(13),
    color: signInTokens.signInMutedText,
  },
  step: {
    display: 'flex',
    columnGap: rem(6),
    // What stands between two steps, and nobody reads aloud.
    ':not(:first-child)::before': { content: '"›" / ""' },
    ':dir(rtl):not(:first-child)::before': { content: '"‹" / ""' },
  },
  present: { color: signInTokens.signInText, fontWeight: 600 },
});

/** How far the reset has come; `at` is the step that is shown. */
export const ResetSteps = ({
  gate,
  gates,
  at,
}: ResetProgress & { at: 'verify' | 'newPassword' | 'done' }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const numbers = gates === 2 ? [1, 2] : [1];
  const steps = [
    ...numbers.map((number) => ({
      text: t('sspr.steps.verify', { number }),
      present: at === 'verify' && number === gate,
    })),
    { text: t('sspr.steps.newPassword'), present: at === 'newPassword' },
  ];
  return (
    <ol className={styles.list} role="list" aria-label={t('sspr.steps')} data-part="steps">
      {steps.map(({ text, present }) => (
        <li key={text} className={styles.step} aria-current={present ? 'step' : undefined}>
          <span className={present ? styles.present : undefined}>{text}</span>
        </li>
      ))}
    </ol>
  );
};

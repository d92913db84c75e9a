import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PasswordRules } from '../../api/contract.ts';
import { usePartIds } from '../../frame/frame-context.ts';
import { VisuallyHidden } from '../../frame/visually-hidden.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { checkRules } from './check-rules.ts';
import { CheckIcon, OpenIcon } from './icons.tsx';

const useStyles = makeStyles({
  root: { paddingInline: rem(2), marginBlockEnd: rem(16), fontSize: rem(13) },
  rules: { margin: 0, paddingInline: 0, listStyleType: 'none' },
  rule: { display: 'flex', columnGap: rem(8), color: signInTokens.signInMutedText },
  met: { color: signInTokens.signInText },
  icon: { flexShrink: 0, marginBlockStart: rem(2) },
  rest: { marginBlock: `${rem(8)} 0` },
});

/**
 * What the page can see of a new password by itself, and that this is not all. It calls no password strong: only the
 * backend knows the names and the words that are easy to guess.
 */
export const PasswordHint = ({
  rules,
  password,
}: {
  rules: PasswordRules;
  password: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const ids = usePartIds();
  const checked = checkRules(rules, password);
  const met = checked.filter(({ isMet }) => isMet).length;
  const { minimum, maximum, kindsNeeded } = rules;
  return (
    <div className={styles.root} id={ids('hint')} data-part="hint">
      <ul className={styles.rules} role="list">
        {checked.map(({ rule, isMet }) => (
          <li key={rule} className={mergeClasses(styles.rule, isMet && styles.met)}>
            <span className={styles.icon}>{isMet ? <CheckIcon size="small" /> : <OpenIcon />}</span>
            <span>
              {t(`passwordHint.${rule}`, { minimum, maximum, kinds: kindsNeeded })}{' '}
              <VisuallyHidden>{t(isMet ? 'passwordHint.met' : 'passwordHint.open')}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.rest}>{t('passwordHint.rest')}</p>
      <VisuallyHidden>
        <span role="status">
          {password !== '' && t('passwordHint.status', { met, all: checked.length })}
        </span>
      </VisuallyHidden>
    </div>
  );
};

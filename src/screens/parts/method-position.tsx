import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegistrationPlan } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: `${rem(16)} 0`,
    fontSize: rem(14),
    color: signInTokens.signInMutedText,
  },
});

/** "Method 1 of 2", where one is not enough. */
export const MethodPosition = ({ plan }: { plan: RegistrationPlan }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { position, total } = plan;
  return (
    <p className={styles.root} data-part="position">
      {t('register.securityInfo.position', { position, total })}
    </p>
  );
};

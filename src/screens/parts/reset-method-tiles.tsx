import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OfferedResetMethod, ResetMethod } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import {
  CodeIcon,
  EnvelopeIcon,
  HandsetIcon,
  PadlockPersonIcon,
  QuestionIcon,
  TextIcon,
} from './icons.tsx';
import { TileList } from './tile-list.tsx';

const useStyles = makeStyles({
  hint: { display: 'block', fontSize: rem(13), color: signInTokens.signInMutedText },
});

const icons: Record<ResetMethod, ReactElement> = {
  email: <EnvelopeIcon />,
  mobileSMS: <TextIcon />,
  mobileCall: <HandsetIcon />,
  appNotification: <PadlockPersonIcon size="large" />,
  appCode: <CodeIcon />,
  securityQuestion: <QuestionIcon />,
};

/** The ways to prove who one is in a password reset. */
export const ResetMethodTiles = ({
  methods,
  onUse,
}: {
  methods: OfferedResetMethod[];
  onUse: (method: ResetMethod) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <TileList
      low
      tiles={methods.map(({ method, hint }) => ({
        id: method,
        icon: icons[method],
        words: (
          <>
            {t(`sspr.verify.methods.${method}`)}
            {hint !== null && (
              <span className={styles.hint}>
                <bdi dir={method === 'email' ? undefined : 'ltr'}>{hint}</bdi>
              </span>
            )}
          </>
        ),
        onClick: () => onUse(method),
      }))}
    />
  );
};

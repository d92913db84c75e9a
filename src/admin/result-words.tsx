import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { SignInResult } from './sign-in-result.ts';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: rem(6) },
  sign: { inlineSize: rem(16), blockSize: rem(16), flexShrink: 0 },
  success: { color: tokens.colorPaletteGreenForeground1 },
  failure: { color: tokens.colorPaletteRedForeground1 },
  interrupted: { color: tokens.colorNeutralForeground2 },
  code: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const signs = {
  success: CheckmarkCircleRegular,
  failure: DismissCircleRegular,
  interrupted: InfoRegular,
};

/** How a sign-in ended: a sign, a word, and the code where there is one. */
export const ResultWords = ({
  result,
  code,
}: {
  result: SignInResult;
  code: number;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const Sign = signs[result];
  return (
    <span className={styles.root}>
      <span className={styles[result]}>
        <Sign className={styles.sign} aria-hidden="true" />
      </span>
      <span>
        {t(`admin.result.${result}`)} {code !== 0 && <span className={styles.code}>{code}</span>}
      </span>
    </span>
  );
};

import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    alignSelf: 'flex-start',
    // Fluent pads the box by 8 on all sides; the box itself stands where the text begins.
    marginBlock: `${rem(-8)} ${rem(20)}`,
    marginInlineStart: rem(-8),
    color: signInTokens.signInText,
  },
  // Fluent pulls labels together by their line's height, so that enlarged ones lie on what is beside them.
  indicator: {
    borderRadius: '3px',
    marginTop: `calc(${rem(10)} - 2px)`,
    marginBottom: `calc(${rem(10)} - 2px)`,
  },
  label: { marginTop: 0, marginBottom: 0, fontSize: rem(15), lineHeight: rem(20) },
});

/** A box to tick. */
export const Tick = ({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <Checkbox
      size="large"
      className={styles.root}
      checked={checked}
      onChange={(_, data) => onChange(data.checked === true)}
      indicator={{ className: styles.indicator }}
      label={{ className: styles.label, children }}
    />
  );
};

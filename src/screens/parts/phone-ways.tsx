import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { PhoneMethod } from '../../api/contract.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { useWording } from './use-wording.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(8), paddingInline: rem(2) },
  label: { fontSize: rem(13), lineHeight: rem(20), fontWeight: 600 },
  radio: {
    marginInlineStart: rem(-8),
    // Fluent greys the way that isn't chosen, as if it couldn't be.
    '& input:enabled:not(:checked) ~ .fui-Radio__label': { color: signInTokens.signInText },
  },
  // Fluent pulls labels together by their line's height, so that enlarged ones lie on each other. Its own words for
  // margins: others would hold or not, as the order of styles has it.
  indicator: { marginTop: `calc(${rem(10)} - 2px)`, marginBottom: `calc(${rem(10)} - 2px)` },
  text: {
    marginTop: '-2px',
    marginBottom: '-2px',
    fontSize: rem(15),
    lineHeight: rem(20),
    color: signInTokens.signInText,
  },
});

/** How a phone is tried: by a text or by a call. */
export const PhoneWays = ({
  ways,
  value,
  onChange,
}: {
  ways: readonly PhoneMethod[];
  value: PhoneMethod;
  onChange: (way: PhoneMethod) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useWording();
  const id = useId();
  return (
    <div className={styles.root}>
      <div id={id} className={styles.label}>
        {t('register.securityInfo.phone.ways')}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_, data) => onChange(data.value as PhoneMethod)}
      >
        {ways.map((way) => (
          <Radio
            key={way}
            value={way}
            className={styles.radio}
            indicator={{ className: styles.indicator }}
            label={{ className: styles.text, children: t(`register.securityInfo.phone.${way}`) }}
          />
        ))}
      </RadioGroup>
    </div>
  );
};

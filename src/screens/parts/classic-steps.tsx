import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegistrableMethod, RegistrationPlan } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { ClassicTick } from './classic-tick.tsx';
import { PencilIcon } from './icons.tsx';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(24) },
  caption: { marginBlock: `0 ${rem(8)}`, fontWeight: 600 },
  steps: { display: 'flex', alignItems: 'center', maxInlineSize: rem(320) },
  line: { flexGrow: 1, borderBlockStartWidth: '1px', borderBlockStartStyle: 'solid' },
  step: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    inlineSize: rem(28),
    blockSize: rem(28),
    border: '1px solid currentColor',
    borderRadius: '50%',
  },
  current: {
    backgroundColor: 'var(--colorBrandBackground)',
    color: 'var(--colorNeutralForegroundOnBrand)',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

/** Which of the needed methods this is: a circle for each, and its number and name above. */
export const ClassicSteps = ({
  plan: { position, total },
  method,
}: {
  plan: RegistrationPlan;
  method?: RegistrableMethod | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const circle = (step: number): ReactElement => {
    if (step < position) return <ClassicTick />;
    const isCurrent = step === position;
    return (
      <span className={mergeClasses(styles.step, isCurrent && styles.current)}>
        {isCurrent ? <PencilIcon /> : step}
      </span>
    );
  };
  return (
    <div className={styles.root} data-part="position">
      <p className={styles.caption}>
        {method
          ? t('register.classic.position', { position, total, name: t(`method.${method}`) })
          : t('register.securityInfo.position', { position, total })}
      </p>
      <div className={styles.steps} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => [
          index > 0 && <span key={`line-${index}`} className={styles.line} />,
          <span key={index}>{circle(index + 1)}</span>,
        ])}
      </div>
    </div>
  );
};

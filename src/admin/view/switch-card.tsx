import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { gutter } from '../tight.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: rem(24),
    rowGap: rem(8),
    paddingBlock: rem(12),
    paddingInline: gutter(16),
    marginBlockEnd: rem(16),
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    flexGrow: 1,
    flexBasis: `min(${rem(280)}, 100%)`,
    minInlineSize: 0,
    maxInlineSize: '80ch',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Something of the tenant that is on or off. It is switched once that is confirmed. */
export const SwitchCard = ({
  title,
  about,
  detail,
  isOn,
  onSwitch,
}: {
  title: string;
  about: string;
  detail?: string;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  return (
    <div className={styles.root}>
      <div className={styles.text}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.about}>{about}</p>
        {detail && <p className={styles.about}>{detail}</p>}
      </div>
      <Switch
        checked={isOn}
        aria-labelledby={id}
        label={t(isOn ? 'admin.on' : 'admin.off')}
        onChange={(_event, { checked }) => onSwitch(checked)}
      />
    </div>
  );
};

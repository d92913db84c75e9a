import { Button, Field, makeStyles, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { everything, outcomes, type Shown } from './order.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: `${rem(8)} ${rem(16)}` },
});

/** What of the table is shown, and in which order. */
export const ShowBar = ({
  shown,
  hasBefore,
  onShow,
}: {
  shown: Shown;
  /** Something is changed, so that what changes can be asked for. */
  hasBefore: boolean;
  onShow: (shown: Partial<Shown>) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const isPlain = JSON.stringify(shown) === JSON.stringify(everything);
  return (
    <div className={styles.root}>
      <Field label={t('everybody.show')}>
        <Select
          value={shown.outcome ?? ''}
          onChange={(_event, { value }) =>
            onShow({ outcome: outcomes.find((one) => one === value) ?? null })
          }
        >
          <option value="">{t('everybody.show.all')}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`everybody.outcome.${outcome}`)}
            </option>
          ))}
        </Select>
      </Field>
      {hasBefore && (
        <Switch
          label={t('everybody.show.changed')}
          checked={shown.changedOnly}
          onChange={(_event, { checked }) => onShow({ changedOnly: checked })}
        />
      )}
      <Button disabledFocusable={isPlain} onClick={() => onShow(everything)}>
        {t('everybody.reset')}
      </Button>
    </div>
  );
};

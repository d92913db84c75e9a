import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Axis, choicesOf } from './axes.ts';
import { FreeNumber } from './free-number.tsx';
import { useValueNames } from './value-names.ts';

const useStyles = makeStyles({
  field: {
    minInlineSize: `min(${rem(112)}, 100%)`,
    maxInlineSize: `min(${rem(200)}, 100%)`,
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  select: { minInlineSize: 0, '& select': { minInlineSize: 0, inlineSize: '100%' } },
});

/** The choice that brings a field for any number; no link says it. */
const other = 'other';

/** Sets one variant: by a choice, and where numbers are free by any number. */
export const AxisField = ({
  axis,
  value,
  onChoice,
  onNumber,
}: {
  axis: Axis;
  /** What counts at present; null is what counts where nothing is said. */
  value: string | null;
  onChoice: (value: string | null) => void;
  /** A number was typed. */
  onNumber: (value: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const nameOf = useValueNames();
  // For as long as nothing else is chosen: the field does not go while somebody is in it.
  const [askedAt, setAskedAt] = useState<string | null>();
  const choices = choicesOf(axis);
  const isOther = askedAt === value || !choices.includes(value);
  return (
    <>
      <Field label={t(`review.variant.${axis.name}`)} className={styles.field}>
        <Select
          className={styles.select}
          value={isOther ? other : (value ?? '')}
          onChange={(_event, data) => {
            setAskedAt(data.value === other ? value : undefined);
            if (data.value !== other) onChoice(data.value || null);
          }}
          aria-keyshortcuts={axis.key}
        >
          {choices.map((choice) => (
            <option key={choice ?? ''} value={choice ?? ''}>
              {nameOf(axis, choice)}
            </option>
          ))}
          {axis.free && <option value={other}>{t('review.variants.other')}</option>}
        </Select>
      </Field>
      {isOther && (
        <FreeNumber
          axis={axis}
          value={value ?? ''}
          onValue={(number) => {
            setAskedAt(number);
            onNumber(number);
          }}
          className={styles.field}
        />
      )}
    </>
  );
};

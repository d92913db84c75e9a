import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Axis, freeValue } from './axes.ts';

const useStyles = makeStyles({
  field: { inlineSize: '100%', minInlineSize: 0, minBlockSize: rem(32) },
  input: { inlineSize: '100%', minInlineSize: 0 },
  // In a line of its own right after the field: within it, the field would leave the line of the others.
  why: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
});

/** Takes any number between the bounds of an axis, once it is whole: by Enter, or when the field is left. */
export const FreeNumber = ({
  axis,
  value,
  onValue,
  className,
}: {
  axis: Axis;
  /** What counts at present; empty if nothing is to stand in the field. */
  value: string;
  onValue: (value: string) => void;
  className?: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const why = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  const type = (next: string | null): void => {
    setTyped(next);
    setRefused(null);
  };
  // Chosen otherwise meanwhile: what stands here is no longer what counts.
  if (shown !== value) {
    setShown(value);
    type(null);
  }
  const keep = (): void => {
    const wanted = (typed ?? '').trim();
    if (wanted === '') return type(null);
    const found = freeValue(axis, wanted);
    if (found === null) return setRefused(wanted);
    type(null);
    return onValue(found);
  };
  const { name, free = { least: 0, most: 0 } } = axis;
  const label = t(`review.variant.${name}.other` as 'review.variant.width.other', { ...free });
  return (
    <>
      <Field
        label={label}
        validationState={refused === null ? 'none' : 'error'}
        {...(className === undefined ? {} : { className })}
      >
        <Input
          className={styles.field}
          input={{ className: styles.input }}
          inputMode="numeric"
          autoComplete="off"
          {...(refused === null ? {} : { 'aria-describedby': why })}
          value={typed ?? value}
          onChange={(_event, data) => type(data.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
          }}
        />
      </Field>
      {refused !== null && (
        <p role="alert" id={why} className={styles.why}>
          {t('review.variants.refused', { name: label, typed: refused })}
        </p>
      )}
    </>
  );
};

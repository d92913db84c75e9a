import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { policiesHere } from './here.ts';
import { placeIn, placeText, type PlaceText } from './place-text.ts';
import type { NameRow as Row } from './protocol.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: rem(8), maxInlineSize: rem(560) },
  // Ids are long, and have no place to break of their own.
  field: { '& label': { overflowWrap: 'anywhere' } },
});

const hints = {
  placeholder: 'policies.name.placeholder',
  inPlace: 'policies.name.inPlace',
  isId: 'policies.name.isId',
} as const;

const formOf = ({ isPlaceholder, isId }: Row): keyof typeof hints => {
  if (isId) return 'isId';
  return isPlaceholder ? 'placeholder' : 'inPlace';
};

const useFaultText = (): ((read: PlaceText) => string | undefined) => {
  const { t } = useMessages();
  return (read) => {
    if (!('fault' in read)) return undefined;
    return read.fault === 'mixed'
      ? t('policies.place.mixed')
      : t('policies.place.unknown', { value: read.value });
  };
};

/** One name or id, what the user says it stands for, and of a place where it is. */
export const NameRow = ({ row }: { row: Row }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const faultText = useFaultText();
  const { kind, written, policies, name } = row;
  const [typed, setTyped] = useState(row.displayName ?? '');
  const [where, setWhere] = useState(placeText(row.place));
  const [isTrusted, setIsTrusted] = useState(
    row.place !== null && 'ipRanges' in row.place && row.place.isTrusted,
  );
  const [hasLeft, setHasLeft] = useState(false);
  const read = placeIn(where, isTrusted);
  const say = (trusted = isTrusted): void => {
    setHasLeft(true);
    const now = placeIn(where, trusted);
    const place = 'fault' in now ? row.place : now.place;
    const isSame =
      typed.trim() === (row.displayName ?? '') &&
      JSON.stringify(place) === JSON.stringify(row.place);
    if (!isSame) void policiesHere().name({ kind, written, displayName: typed, place });
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') say();
  };
  const fault = hasLeft ? faultText(read) : undefined;
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={t('policies.name.label', { kind: t(`policies.kind.${kind}`), written })}
        hint={t(hints[formOf(row)], { count: policies })}
      >
        <Input
          value={typed}
          placeholder={row.isId && name !== written ? name : undefined}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={() => say()}
          onKeyDown={onKeyDown}
        />
      </Field>
      {kind === 'location' && (
        <>
          <Field
            className={styles.field}
            label={t('policies.place.label', { written: row.displayName ?? name })}
            hint={t('policies.place.hint')}
            {...(fault === undefined ? {} : { validationMessage: fault })}
          >
            <Input
              dir="ltr"
              value={where}
              onChange={(_event, { value }) => {
                setWhere(value);
                setHasLeft(false);
              }}
              onBlur={() => say()}
              onKeyDown={onKeyDown}
            />
          </Field>
          {'place' in read && read.place !== null && 'ipRanges' in read.place && (
            <Checkbox
              checked={isTrusted}
              label={t('policies.place.trusted')}
              onChange={(_event, { checked }) => {
                setIsTrusted(checked === true);
                say(checked === true);
              }}
            />
          )}
        </>
      )}
    </div>
  );
};

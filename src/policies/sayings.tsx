import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { together } from './notes-together.ts';
import type { ImportNote, ImportReason, Place } from './worker/import-types.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: rem(20), display: 'grid', rowGap: rem(4) },
  where: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block' },
});

/** Where in a file, in words. */
export const usePlaceText = (): ((place: Place) => string) => {
  const { t } = useMessages();
  return ({ line, column }) => t('policies.place', { line, column });
};

/** Why a file was refused. */
export const Reason = ({ reason }: { reason: ImportReason }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const placeText = usePlaceText();
  return (
    <>
      {t(`import.reason.${reason.code}`, { ...reason.values })}
      {reason.place && <span className={styles.where}> {placeText(reason.place)}</span>}
    </>
  );
};

/** What was assumed, a sentence each, with its place. */
export const Notes = ({
  notes,
  total,
  whose,
}: {
  notes: readonly ImportNote[];
  /** How many there are in all. */
  total: number;
  /** Whether to say of each which policy it is about. */
  whose: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const placeText = usePlaceText();
  return (
    <ul className={styles.list}>
      {together(notes).map(({ code, values, policy, at }) => (
        <li key={JSON.stringify([code, values, policy])}>
          {whose && policy !== null && (
            <>
              <bdi>{policy}</bdi>
              {': '}
            </>
          )}
          {t(`import.note.${code}`, { ...values })}{' '}
          {at.map(({ place, path }, index) => (
            // Two may say the same of the same place; nothing is put between them.
            <span
              key={`${index} ${path}`}
              className={mergeClasses(styles.where, at.length > 1 && styles.line)}
            >
              {place && placeText(place)} {path !== '' && <bdi dir="ltr">{path}</bdi>}
            </span>
          ))}
        </li>
      ))}
      {total > notes.length && <li>{t('policies.notes.more', { count: total - notes.length })}</li>}
    </ul>
  );
};

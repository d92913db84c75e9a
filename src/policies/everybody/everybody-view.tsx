import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useNames } from '../answer/use-names.ts';
import type { SetView } from '../protocol.ts';
import { questionsHere, useQuestions } from '../question/store.ts';
import { Changes } from './changes.tsx';
import { compared } from './compared.ts';
import { Findings } from './findings.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { arranged, everything, type Sheet, type Shown } from './order.ts';
import { ShowBar } from './show-bar.tsx';
import { Summary } from './summary.tsx';
import type { Wanted } from './use-grid-place.ts';
import { useMatrix } from './use-matrix.ts';
import { Waiting } from './waiting.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: rem(16) },
  line: { margin: 0, maxInlineSize: '90ch' },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  old: { opacity: 0.6 },
  stack: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    minBlockSize: rem(44),
    '> *': { gridColumnStart: 1, gridRowStart: 1 },
  },
  // Nor may it be pressed or selected through what is over it.
  unseen: { opacity: 0, pointerEvents: 'none' },
});

/** How the table was looked at when a cell of it was opened, and which. */
export interface Left {
  readonly shown: Shown;
  readonly cell: number;
}

/** Everybody's every sign-in under the policies, and what it would be if some of them were changed. */
export const EverybodyView = ({
  set,
  left,
  onAnswer,
}: {
  set: SetView;
  /** Where somebody comes back to; null where they come anew. */
  left: Left | null;
  /** Shows the answer of the person and the sign-in that were chosen. */
  onAnswer: (from: Left) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const names = useNames();
  const { people, signIns, settings } = useQuestions();
  const asked = useMatrix(
    {
      people: people.map(({ person }) => person),
      signIns: signIns.map((entry) => ({ ...entry.signIn, name: entry.key })),
      settings,
    },
    set,
  );
  const [shown, setShown] = useState<Shown>(left?.shown ?? everything);
  const [wanted, setWanted] = useState<Wanted | null>(left);
  const { answer: matrix, question, state } = asked;
  const findings = useMemo(() => (matrix ? compared(matrix) : []), [matrix]);
  const sheet: Sheet | null =
    matrix && question
      ? { matrix, people: question.people.length, signIns: question.signIns.length }
      : null;
  // By what was asked: somebody may have been added since.
  const who = (question?.people ?? []).map((person) => {
    const entry = people.find((one) => one.person.userPrincipalName === person.userPrincipalName);
    return entry ? names.person(entry) : (person.displayName ?? person.userPrincipalName);
  });
  const how = (question?.signIns ?? []).map(({ name }) => {
    const entry = signIns.find(({ key }) => key === name);
    return entry ? names.signIn(entry) : name;
  });
  const visible: Shown = matrix?.before ? shown : { ...shown, changedOnly: false };
  const open = (person: number, signIn: number): void => {
    const upn = question?.people[person]?.userPrincipalName;
    const entry = people.find((one) => one.person.userPrincipalName === upn);
    const key = question?.signIns[signIn]?.name;
    if (!entry || key === undefined) return;
    questionsHere().choosePerson(entry.key);
    questionsHere().chooseSignIn(key);
    onAnswer({ shown, cell: person * (question?.signIns.length ?? 0) + signIn });
  };
  return (
    <div className={styles.root}>
      <p className={styles.line}>{t('everybody.lead')}</p>
      <Changes set={set} />
      {/* One takes the place of the other, so that nothing below moves. */}
      <div className={styles.stack}>
        <div role="status" className={state === 'there' ? '' : styles.unseen}>
          {sheet && matrix && (
            <Summary matrix={matrix} people={sheet.people} signIns={sheet.signIns} />
          )}
        </div>
        <Waiting asked={asked} />
      </div>
      {sheet && matrix && (
        <div
          className={state === 'there' ? styles.root : `${styles.root} ${styles.old}`}
          aria-busy={state === 'waiting'}
          data-matrix={state}
        >
          {matrix.after.unsure.includes(1) && (
            <MessageBar intent="warning" layout="multiline" className={styles.bar}>
              <MessageBarBody>{t('everybody.incomplete')}</MessageBarBody>
            </MessageBar>
          )}
          <ShowBar
            shown={visible}
            hasBefore={matrix.before !== null}
            onShow={(part) => setShown({ ...shown, ...part })}
          />
          {arranged(sheet, visible).rows.length === 0 ? (
            <p role="status" className={styles.line}>
              {t('everybody.nothing')}
            </p>
          ) : (
            <>
              <MatrixGrid
                sheet={sheet}
                shown={visible}
                people={who}
                signIns={how}
                wanted={wanted}
                onShow={(part) => setShown({ ...shown, ...part })}
                onOpen={open}
              />
              <p className={styles.line}>{t('everybody.grid.keys')}</p>
            </>
          )}
          <Findings
            findings={findings}
            cellName={(cell) =>
              t('everybody.finding.cell', {
                person: who[Math.floor(cell / sheet.signIns)] ?? '',
                signIn: how[cell % sheet.signIns] ?? '',
              })
            }
            onGo={(cell) => {
              setShown(everything);
              setWanted({ cell });
            }}
          />
        </div>
      )}
    </div>
  );
};

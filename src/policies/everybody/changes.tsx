import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { policiesHere } from '../here.ts';
import type { SetView } from '../protocol.ts';
import { Notes } from '../sayings.tsx';
import type { ImportNote } from '../worker/import-types.ts';
import { AddPolicy } from './add-policy.tsx';
import { MadeChanges } from './made-changes.tsx';
import { SwitchList } from './switch-list.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: rem(12),
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: rem(16),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  line: { margin: 0, maxInlineSize: '90ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: rem(8) },
});

/** Where policies are switched, edited, added and removed, to see what it would do. */
export const Changes = ({ set: { policies, changes } }: { set: SetView }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const here = policiesHere();
  const [open, setOpen] = useState<'policies' | 'add' | null>(null);
  const [assumed, setAssumed] = useState<readonly ImportNote[]>([]);
  const root = useRef<HTMLElement>(null);
  const focusOn = (what: string): void =>
    root.current?.querySelector<HTMLElement>(`[data-opens="${what}"]`)?.focus();
  const isAsIfOn = changes.some(({ kind }) => kind === 'asIfOn');
  const hasReportOnly = policies.some(({ state }) => state === 'enabledForReportingButNotEnforced');
  const toggle = (what: 'policies' | 'add') => (): void => setOpen(open === what ? null : what);
  return (
    <section ref={root} aria-label={t('everybody.changes')} className={styles.root}>
      <h3 className={styles.title}>{t('everybody.changes')}</h3>
      <p className={styles.line}>{t('everybody.changes.lead')}</p>
      <div className={styles.buttons}>
        {(hasReportOnly || isAsIfOn) && (
          <Button
            data-opens="asIfOn"
            aria-pressed={isAsIfOn}
            appearance={isAsIfOn ? 'primary' : 'secondary'}
            onClick={() => void (isAsIfOn ? here.undo('asIfOn') : here.change({ kind: 'asIfOn' }))}
          >
            {t('everybody.changes.asIfOn')}
          </Button>
        )}
        <Button
          data-opens="policies"
          aria-expanded={open === 'policies'}
          onClick={toggle('policies')}
        >
          {t('everybody.changes.policies')}
        </Button>
        <Button data-opens="add" aria-expanded={open === 'add'} onClick={toggle('add')}>
          {t('everybody.changes.add')}
        </Button>
      </div>
      {open === 'policies' && <SwitchList policies={policies} onEdited={setAssumed} />}
      {open === 'add' && (
        <AddPolicy
          onClose={(notes = []) => {
            setAssumed(notes);
            setOpen(null);
            focusOn('add');
          }}
        />
      )}
      <div role="status">
        <p className={styles.line}>{t('everybody.changes.count', { count: changes.length })}</p>
        {changes.length > 0 && assumed.length > 0 && (
          <>
            <p className={styles.line}>{t('everybody.notes', { count: assumed.length })}</p>
            <Notes notes={assumed} total={assumed.length} whose />
          </>
        )}
      </div>
      {changes.length > 0 && (
        <MadeChanges
          changes={changes}
          onUndo={(key) => {
            void here.undo(key);
            // What had the focus goes away.
            focusOn('policies');
          }}
        />
      )}
    </section>
  );
};

import { Button, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { policiesHere } from '../here.ts';
import type { PolicyRow } from '../protocol.ts';
import { SearchList } from '../search-list.tsx';
import type { ImportNote } from '../worker/import-types.ts';
import { EditPolicy } from './edit-policy.tsx';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere', marginBlockEnd: rem(6) },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8) },
});

const states = ['enabled', 'enabledForReportingButNotEnforced', 'disabled'] as const;

const keyOf = ({ id }: PolicyRow): string => id;
const textOf = ({ displayName, id, file }: PolicyRow): string => `${displayName} ${id} ${file}`;

/** Every policy, to be switched, edited or removed. */
export const SwitchList = ({
  policies,
  onEdited,
}: {
  policies: readonly PolicyRow[];
  /** Told what was assumed in reading what was written. */
  onEdited: (assumed: readonly ImportNote[]) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const here = policiesHere();
  const [open, setOpen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const close = (id: string): void => {
    setOpen(null);
    root.current?.querySelector<HTMLElement>(`[data-edit="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <div ref={root}>
      <SearchList
        rows={policies}
        keyOf={keyOf}
        textOf={textOf}
        label={t('everybody.changes.policies')}
        searchLabel={t('policies.search.policies')}
        filters={states.map((state) => ({
          name: t(`stage.why.state.${state}`),
          fits: (policy: PolicyRow) => policy.state === state,
        }))}
      >
        {({ id, displayName: policy, state }) => (
          <>
            <div className={styles.name}>
              <bdi>{policy}</bdi>
            </div>
            <div className={styles.row}>
              <Select
                size="small"
                aria-label={t('everybody.policy.state', { policy })}
                value={state}
                onChange={(_event, { value }) => {
                  const to = states.find((one) => one === value);
                  if (to) void here.change({ kind: 'state', policy: id, state: to });
                }}
              >
                {states.map((one) => (
                  <option key={one} value={one}>
                    {t(`stage.why.state.${one}`)}
                  </option>
                ))}
              </Select>
              <Button
                size="small"
                data-edit={id}
                aria-label={t('everybody.policy.editOne', { policy })}
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? null : id)}
              >
                {t('everybody.policy.edit')}
              </Button>
              <Button
                size="small"
                aria-label={t('everybody.policy.removeOne', { policy })}
                onClick={() => {
                  void here.change({ kind: 'remove', policy: id });
                  // What had the focus goes away.
                  root.current?.querySelector<HTMLElement>('input')?.focus();
                }}
              >
                {t('everybody.policy.remove')}
              </Button>
            </div>
            {open === id && (
              <EditPolicy
                policy={id}
                onClose={(assumed = []) => {
                  onEdited(assumed);
                  close(id);
                }}
              />
            )}
          </>
        )}
      </SearchList>
    </div>
  );
};

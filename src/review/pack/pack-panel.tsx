import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { FileButton } from '../../files/file-button.tsx';
import type { Change } from './changed.ts';
import type { Manifest } from './format.ts';
import { openPacks, packSlots } from './opened.ts';
import { changedStates, type PackComparison } from './use-comparison.ts';
import type { PackOpener } from './use-pack-opener.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(8), maxInlineSize: '90ch' },
  slot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(4)} ${rem(12)}` },
  line: { margin: 0 },
  names: {
    margin: 0,
    paddingInlineStart: rem(20),
    maxBlockSize: rem(320),
    overflowY: 'auto',
  },
  summary: { cursor: 'pointer', minBlockSize: rem(24), color: tokens.colorNeutralForeground1 },
});

const changes = ['changed', 'added', 'removed'] as const;

/** What a manifest says of where its pictures are from. */
const useOrigin = (): ((manifest: Manifest) => string) => {
  const { t } = useMessages();
  return ({ product: { version, commit }, browser }) =>
    commit === null
      ? t('pack.origin', { version, browser })
      : t('pack.origin.commit', { version, browser, commit: commit.slice(0, 8) });
};

const Names = ({ kind, ids }: { kind: Change | 'missing' | 'damaged'; ids: readonly string[] }) => {
  const styles = useStyles();
  const { t } = useMessages();
  if (ids.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t(`pack.${kind}`, { count: ids.length })}</summary>
      <ul className={styles.names}>
        {ids.map((id) => (
          <li key={id}>
            <bdi>{id}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Result = ({ comparison }: { comparison: PackComparison }): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const originOf = useOrigin();
  if (comparison.kind === 'nothing')
    return <p className={styles.line}>{t('pack.compared.nothing')}</p>;
  if (comparison.kind === 'asking') return null;
  if (comparison.kind === 'noNow') return <p className={styles.line}>{t('pack.compared.noNow')}</p>;
  const { compared, unmatched, after } = comparison;
  return (
    <p className={styles.line}>
      {t(`pack.compared.with.${comparison.with}`, { origin: originOf(after) })}{' '}
      {t('pack.compared', {
        compared,
        changed: changedStates(comparison, 'changed').length,
        added: changedStates(comparison, 'added').length,
        removed: changedStates(comparison, 'removed').length,
      })}{' '}
      {unmatched > 0 && t('pack.unmatched', { count: unmatched })}
    </p>
  );
};

/** Opens and closes packs of pictures, and says what changed between them. */
export const PackPanel = ({
  opener,
  comparison,
}: {
  opener: PackOpener;
  comparison: PackComparison;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const originOf = useOrigin();
  const packs = openPacks.use();
  return (
    <div className={styles.root}>
      <p className={styles.line}>{t('pack.intro')}</p>
      {packSlots.map((slot) => {
        const pack = packs[slot];
        return (
          <div key={slot} role="group" aria-label={t(`pack.slot.${slot}`)}>
            <div className={styles.slot}>
              <span>
                {pack
                  ? t(`pack.slot.${slot}.open`, {
                      name: pack.name,
                      count: pack.manifest.pictures.length,
                      origin: originOf(pack.manifest),
                    })
                  : t(`pack.slot.${slot}.none`)}
              </span>
              <FileButton
                accept=".zip,application/zip"
                onFiles={([file]) => opener.open(slot, file)}
                label={t(`pack.open.${slot}`)}
              >
                {t('pack.open')}
              </FileButton>
              {pack && (
                <Button
                  aria-label={t('pack.close.label', { name: pack.name })}
                  onClick={() => opener.close(slot)}
                >
                  {t('pack.close')}
                </Button>
              )}
            </div>
            {pack && (
              <>
                <Names kind="missing" ids={pack.missing} />
                <Names kind="damaged" ids={pack.damaged} />
              </>
            )}
          </div>
        );
      })}
      <div role="status" className={styles.root}>
        {opener.opening ? (
          <p className={styles.line}>{t('pack.opening', { name: opener.opening.name })}</p>
        ) : (
          opener.outcome !== '' && <p className={styles.line}>{opener.outcome}</p>
        )}
        <Result comparison={comparison} />
      </div>
      {changes.map((kind) => (
        <Names key={kind} kind={kind} ids={changedStates(comparison, kind)} />
      ))}
      {opener.opening && (
        <div>
          <Button onClick={opener.cancel}>{t('pack.stop')}</Button>
        </div>
      )}
    </div>
  );
};

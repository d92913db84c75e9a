import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { ToolPage } from '../frame/tool-page.tsx';
import { useMessages } from '../i18n/messages.tsx';
import type { AnswerHost } from './answer/answer-actions.tsx';
import { Credits } from './credits.tsx';
import { policiesHere, usePolicies } from './here.ts';
import { ImportBar } from './import-bar.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import { Imported } from './imported.tsx';
import { KeepBar } from './keep-bar.tsx';
import { LinkBar } from './link-bar.tsx';
import { questionsHere } from './question/store.ts';
import { useLinked } from './question/use-linked.ts';
import type { FileRow } from './protocol.ts';
import type { Picked } from './sources.ts';
import { hasLost, hasRehearsed, noteForgotten, noteUnkept } from './traces.ts';

const useStyles = makeStyles({
  line: { margin: 0, maxInlineSize: '90ch' },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink },
});

/** `/policies`: brings policies in, and shows what became of them. */
export const PoliciesTool = ({
  homeLink,
  host,
}: {
  homeLink: string;
  host: AnswerHost;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const here = policiesHere();
  const { isOpen, set, kept, isKeeping, mostMegabytes, importing, outcome, credits } =
    usePolicies();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isForgetting, setForgetting] = useState<'failed' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const focusFirst = (): void => buttons.current?.querySelector('button')?.focus();
  const take = async (next: Picked): Promise<readonly FileRow[]> => {
    setPicked(next);
    if (next.sources.length === 0) return [];
    await here.add(next.sources);
    const came = here.present().outcome;
    return came?.kind === 'imported' ? came.files : [];
  };
  const clear = async (): Promise<void> => {
    setPicked(null);
    setForgetting(null);
    focusFirst();
    questionsHere().reset();
    try {
      // First of all, while the way to be rid of them is still there.
      if (hasRehearsed()) await host.forget();
      noteForgotten();
    } catch {
      setForgetting('failed');
    }
    noteUnkept(false);
    await here.clear();
  };
  const [wasHere] = useState(hasLost);
  const hasAny = set.files.length > 0;
  useEffect(() => {
    if (hasAny) noteUnkept(kept !== 'kept');
    else if (outcome?.kind === 'takenOut') noteUnkept(false);
  }, [hasAny, kept, outcome]);
  const isLost = isOpen && wasHere && !hasAny && kept === 'notKept' && outcome === null;
  const linked = useLinked(t('policies.link.file'));
  return (
    <ToolPage
      title={t('policies.title')}
      head={
        <Link to={homeLink} className={styles.link}>
          {t('app.action.library')}
        </Link>
      }
    >
      {/* Whoever has brought some needs the room for what comes of them. */}
      {!hasAny && <p className={styles.line}>{t('policies.lead')}</p>}
      <div>
        <p className={styles.line}>{t('policies.local')}</p>
        {isLost && importing === null && (
          <MessageBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody>{t('policies.lost')}</MessageBarBody>
          </MessageBar>
        )}
        <LinkBar
          read={linked.read}
          isAdded={linked.isAdded}
          hasPolicies={set.policies.length > 0}
          onAdd={linked.addPolicies}
        />
      </div>
      <ImportBar
        isBusy={importing !== null}
        mostMegabytes={hasAny ? null : mostMegabytes}
        buttonsRef={buttons}
        onPicked={take}
        onExample={() => {
          setPicked(null);
          void here.addExamples();
        }}
      />
      {importing && (
        <ImportProgress
          progress={importing}
          onStop={() => {
            here.stop();
            // The button that had the focus goes away.
            focusFirst();
          }}
        />
      )}
      <ImportOutcome
        outcome={outcome}
        leftOut={picked?.leftOut ?? 0}
        isEmptyPick={picked?.sources.length === 0}
      />
      <Credits credits={credits} />
      {!isOpen && <Spinner size="tiny" label={t('app.loading')} />}
      {hasAny && <Imported set={set} host={host} />}
      {isForgetting === 'failed' && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
          <MessageBarBody>{t('policies.clear.failed')}</MessageBarBody>
        </MessageBar>
      )}
      {isOpen && (hasAny || kept !== 'notKept' || hasRehearsed()) && (
        <KeepBar
          kept={kept}
          isKeeping={isKeeping}
          count={set.policies.length}
          onKeep={(isWanted) => void here.keep(isWanted)}
          onClear={() => void clear()}
        />
      )}
    </ToolPage>
  );
};

import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useId, useState } from 'react';
import {
  NavigationType,
  useLocation,
  useNavigate,
  useNavigationType,
  useSearchParams,
} from 'react-router';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { AnswerHost } from './answer/answer-actions.tsx';
import { AnswerView } from './answer/answer-view.tsx';
import { useOffer } from './answer/use-answer.ts';
import type { Left } from './everybody/everybody-view.tsx';
import { TrialNote } from './everybody/trial-note.tsx';
import { FileList } from './file-list.tsx';
import { NameList } from './name-list.tsx';
import { PolicyList } from './policy-list.tsx';
import type { SetView } from './protocol.ts';
import { useNamesToMap } from './use-names-to-map.ts';

/** Only who asks for everybody needs it. */
const EverybodyView = lazy(async () => ({
  default: (await import('./everybody/everybody-view.tsx')).EverybodyView,
}));

const useStyles = makeStyles({
  // Fluent's fields and tabs are as wide as their words, which enlarged text would carry out of the page.
  root: {
    minInlineSize: 0,
    '& .fui-Field': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      minInlineSize: 0,
      maxInlineSize: '100%',
    },
    '& .fui-Input, & .fui-Select': { minInlineSize: 0, maxInlineSize: '100%' },
    '& input, & select': { minInlineSize: 0, maxInlineSize: '100%' },
    '& .fui-Tab': { minInlineSize: 0, maxInlineSize: '100%' },
    '& .fui-Tab__content': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  tabs: { flexWrap: 'wrap' },
  panel: { paddingBlockStart: rem(12) },
});

const views = ['answer', 'everybody', 'policies', 'files', 'names'] as const;

/** Views that say what policies do, of which there has to be one. */
const asking: readonly (typeof views)[number][] = ['answer', 'everybody'];

/** All that was imported: files, policies, and names that stand for something. */
export const Imported = ({ set, host }: { set: SetView; host: AnswerHost }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const title = useId();
  // Also when the last of them is removed to see what that would do.
  const hasPolicies = set.policies.length + set.changes.length > 0;
  const names = useNamesToMap(set.names);
  const [search] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const asked = search.get('view');
  const chosen = views.find((one) => one === asked) ?? 'answer';
  const setView = (next: (typeof views)[number], isStep: boolean): void => {
    const after = new URLSearchParams(search);
    if (next === 'answer') after.delete('view');
    else after.set('view', next);
    // A question that came with the link stays in the address.
    void navigate(
      { search: after.toString(), hash },
      { replace: !isStep, preventScrollReset: true },
    );
  };
  const isBack = useNavigationType() === NavigationType.Pop;
  const [left, setLeft] = useState<Left | null>(null);
  // Where no file had a policy in it, what became of the files is what there is to see.
  const view = hasPolicies || !asking.includes(chosen) ? chosen : 'files';
  const offer = useOffer(set);
  const goToAnswer = (from: Left): void => {
    setLeft(from);
    // A step of its own: Back leads to where it was taken.
    setView('answer', true);
    // What had the focus goes away; the tab says where one is.
    document.querySelector<HTMLElement>('#policies-tab-answer')?.focus();
  };
  return (
    <section aria-labelledby={title} className={styles.root}>
      <h2 id={title} className={styles.title}>
        {t('policies.views')}
      </h2>
      <TabList
        className={styles.tabs}
        aria-labelledby={title}
        selectedValue={view}
        onTabSelect={(_event, { value }) =>
          setView(views.find((one) => one === value) ?? view, false)
        }
      >
        {views
          .filter((one) => hasPolicies || !asking.includes(one))
          .map((one) => (
            <Tab key={one} value={one} id={`policies-tab-${one}`} aria-controls="policies-panel">
              {one === 'answer' && t('policies.view.answer')}
              {one === 'everybody' && t('everybody.view')}
              {one !== 'answer' &&
                one !== 'everybody' &&
                t(`policies.view.${one}`, {
                  count: one === 'names' ? names.length : set[one].length,
                })}
            </Tab>
          ))}
      </TabList>
      <div
        role="tabpanel"
        id="policies-panel"
        aria-labelledby={`policies-tab-${view}`}
        className={styles.panel}
      >
        {(view === 'answer' || view === 'policies') && (
          <TrialNote
            changes={set.changes}
            onUndone={() => document.querySelector<HTMLElement>(`#policies-tab-${view}`)?.focus()}
          />
        )}
        {view === 'answer' && <AnswerView set={set} offer={offer} host={host} />}
        {view === 'everybody' && (
          <Suspense fallback={<Spinner size="tiny" label={t('app.loading')} />}>
            <EverybodyView set={set} left={isBack ? left : null} onAnswer={goToAnswer} />
          </Suspense>
        )}
        {view === 'files' && <FileList files={set.files} />}
        {view === 'policies' && <PolicyList policies={set.policies} />}
        {view === 'names' && <NameList names={names} />}
      </div>
    </section>
  );
};

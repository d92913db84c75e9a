import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { interrupts } from '../../screens/interrupts.ts';
import { rem } from '../../theme/rem.ts';
import { useComments } from '../comments/here.ts';
import { changedStates, usePackComparison } from '../pack/use-comparison.ts';
import { ToolShell } from '../../frame/tool-page.tsx';
import { withParameter } from '../variants/axes.ts';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { ChangedFilter } from './changed-filter.tsx';
import { useCompareLink } from './compare-link.ts';
import { entriesOf, find } from './find.ts';
import { hasIn, meaninglessIn, withHas } from './has.ts';
import { StateGrid } from './state-grid.tsx';
import { IgnoredNote } from '../variants/ignored-note.tsx';

const useStyles = makeStyles({
  page: { display: 'block' },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  filters: { display: 'flex', flexWrap: 'wrap', gap: rem(12), marginBlockEnd: rem(12) },
  search: { flexGrow: 1, minInlineSize: 0, flexBasis: rem(240), maxInlineSize: rem(480) },
  input: { inlineSize: '100%', minInlineSize: 0 },
  area: {
    minInlineSize: 0,
    maxInlineSize: '100%',
    '& select': { minInlineSize: 0, inlineSize: '100%' },
  },
  has: { alignSelf: 'end' },
  count: { marginBlock: `${rem(12)} 0`, color: tokens.colorNeutralForeground2 },
});

/** Every state of every screen, live: to search, to narrow and to see in any variant. */
export const AllStates = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const variants = useVariants();
  const title = t('review.gallery.title');
  // The address follows the field, which must not lose letters by waiting for it.
  const [text, setText] = useState(() => variants.search.get('q') ?? '');
  const area = variants.search.get('area');
  const interrupt = interrupts.find((one) => one === area) ?? null;
  const entries = useMemo(() => entriesOf((screen) => t(`${screen}.title` as MessageId)), [t]);
  const comparison = usePackComparison();
  const compareLink = useCompareLink(comparison);
  const { places } = useComments();
  // Where nothing can be compared, all are shown, and the filter says what it needs.
  const isNarrowed = hasIn(variants.search, 'changed') && comparison.kind === 'compared';
  const hasComments = hasIn(variants.search, 'comments');
  const found = useMemo(() => {
    const sets = [
      ...(isNarrowed ? [new Set(changedStates(comparison, 'changed'))] : []),
      ...(hasComments ? [new Set(places.keys())] : []),
    ];
    const [first, ...others] = sets;
    const among = first && {
      among: new Set([...first].filter((key) => others.every((set) => set.has(key)))),
    };
    return find(entries, { text, interrupt, ...among });
  }, [entries, text, interrupt, isNarrowed, comparison, hasComments, places]);
  return (
    <ToolShell title={title} className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p>{t('review.gallery.intro')}</p>
      <search className={styles.filters}>
        <Field label={t('review.search')} className={styles.search}>
          <Input
            type="search"
            className={styles.input}
            input={{ className: styles.input }}
            value={text}
            onChange={(_event, data) => {
              setText(data.value);
              variants.edit((present) => withParameter(present, 'q', data.value || null));
            }}
          />
        </Field>
        <Field label={t('review.area')} className={styles.area}>
          <Select
            value={interrupt ?? ''}
            onChange={(_event, data) =>
              variants.edit((present) => withParameter(present, 'area', data.value || null))
            }
          >
            <option value="">{t('review.area.all')}</option>
            {interrupts.map((one) => (
              <option key={one} value={one}>
                {t(`review.interrupt.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          className={styles.has}
          label={t('comments.has')}
          checked={hasComments}
          onChange={(_event, { checked }) =>
            variants.edit((present) => withHas(present, 'comments', checked === true))
          }
        />
        <ChangedFilter variants={variants} comparison={comparison} />
      </search>
      <VariantBar variants={variants} />
      <IgnoredNote
        ignored={[
          ...(area && !interrupt ? [['area', area] as const] : []),
          ...meaninglessIn(variants.search),
        ]}
      />
      <p role="status" className={styles.count}>
        {t('review.count', { count: found.length, all: entries.length })}
      </p>
      <StateGrid
        entries={found}
        width={variants.width}
        showsFocus={variants.showsFocus}
        compareLink={compareLink}
        commentsOn={({ screen, state }) => places.get(`${screen}/${state}`)?.length ?? 0}
      />
    </ToolShell>
  );
};

import { Button, Checkbox, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, Suspense, use, useMemo, useState } from 'react';
import { locales } from '../../i18n/catalogues.ts';
import { localeInfo } from '../../i18n/locale-info.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { writtenLocales } from '../../i18n/source-texts.ts';
import { rem } from '../../theme/rem.ts';
import { ToolPage } from '../../frame/tool-page.tsx';
import { axes } from '../variants/axes.ts';
import { useVariants } from '../variants/use-variants.ts';
import { VariantBar } from '../variants/variant-bar.tsx';
import { EditsBar } from './edits-bar.tsx';
import { Findings } from './findings.tsx';
import { grouped } from './grouped.ts';
import { MeasuredState } from './measured-state.tsx';
import { MissingTexts } from './missing-texts.tsx';
import { loadAllSources } from './sources.ts';
import { triedIn } from './tried.ts';
import { useEdits } from './use-edits.ts';
import { useSweep } from './use-sweep.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(12) },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  section: { display: 'flex', flexDirection: 'column', rowGap: rem(12), minInlineSize: 0 },
  note: { margin: 0 },
});

const measurable = axes.filter(({ name }) =>
  ['locale', 'width', 'text', 'frame', 'wizard', 'brand'].includes(name),
);

/** All texts of all screens: what is not seen whole, and what is not translated. */
export const AllTexts = (): ReactElement => {
  const styles = useStyles();
  const { t, locale } = useMessages();
  const variants = useVariants();
  const sources = use(loadAllSources());
  const own = useEdits();
  const { sweep, start, stop, measured } = useSweep();
  const [inAll, setInAll] = useState(false);
  const found = useMemo(() => grouped(sweep.findings), [sweep.findings]);
  const job = sweep.status === 'running' ? sweep.jobs[sweep.done] : undefined;
  const tried = useMemo(
    () => triedIn(own.edits, job?.locale ?? locale, sources),
    [own.edits, job?.locale, locale, sources],
  );
  return (
    <ToolPage title={t('texts.title')}>
      <p className={styles.note}>{t('texts.intro')}</p>
      <EditsBar sources={sources} own={own} />
      <section className={styles.section} aria-labelledby="texts-measure">
        <h2 className={styles.heading} id="texts-measure">
          {t('texts.measure.title')}
        </h2>
        <p className={styles.note}>{t('texts.measure.intro')}</p>
        <VariantBar variants={variants} only={measurable} />
        <div className={styles.row}>
          <Checkbox
            label={t('texts.measure.inAll', { count: locales.length })}
            checked={inAll}
            onChange={(_event, data) => setInAll(data.checked === true)}
          />
          {job ? (
            <Button onClick={stop}>{t('texts.measure.stop')}</Button>
          ) : (
            <Button appearance="primary" onClick={() => start(inAll ? locales : [locale])}>
              {t('texts.measure.start')}
            </Button>
          )}
        </div>
        {job && (
          <>
            <ProgressBar
              value={sweep.done}
              max={sweep.jobs.length}
              aria-label={t('texts.measure.progress', {
                language: localeInfo[job.locale].name,
              })}
            />
            {/* What a language is fetched for must not hide the page, and with it the focus. */}
            <Suspense>
              <MeasuredState job={job} width={variants.width} tried={tried} onMeasured={measured} />
            </Suspense>
          </>
        )}
        <p className={styles.note} role="status">
          {sweep.status !== 'idle' &&
            t(`texts.measure.${sweep.status}`, {
              count: found.length,
              done: sweep.done,
              all: sweep.jobs.length,
            })}
        </p>
        {found.length > 0 && <Findings found={found} />}
      </section>
      <section className={styles.section} aria-labelledby="texts-missing">
        <h2 className={styles.heading} id="texts-missing">
          {t('texts.missing.title')}
        </h2>
        {writtenLocales
          .filter((one) => one !== 'en')
          .map((one) => (
            <MissingTexts key={one} locale={one} sources={sources} seen={sweep.seen} />
          ))}
      </section>
    </ToolPage>
  );
};

import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localeInfo } from '../../i18n/locale-info.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { type Written, writtenLocales } from '../../i18n/source-texts.ts';
import { rem } from '../../theme/rem.ts';
import { problemOf } from './check.ts';
import type { Sources } from './sources.ts';
import type { useEdits } from './use-edits.ts';

const useStyles = makeStyles({
  root: {
    padding: rem(12),
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minInlineSize: 0,
  },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  id: {
    maxInlineSize: '100%',
    minInlineSize: 0,
    paddingInline: rem(4),
    justifyContent: 'start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  texts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${rem(4)} ${rem(12)}`,
  },
  language: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  lacks: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  fields: { display: 'grid', gap: rem(12), marginBlockStart: rem(8) },
  area: { inlineSize: '100%', minInlineSize: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: rem(8), marginBlockStart: rem(4) },
});

/** A field for the wording of one text in one language. */
const Wording = ({
  id,
  locale,
  sources,
  own,
}: {
  id: MessageId;
  locale: Written;
  sources: Sources;
  own: ReturnType<typeof useEdits>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const written = sources.textOf(locale, id);
  const tried = own.edits[locale]?.[id];
  const problem = tried === undefined ? null : problemOf(sources.textOf('en', id) ?? '', tried);
  const { name, direction } = localeInfo[locale];
  return (
    <div>
      <Field
        label={t('texts.wording', { language: name })}
        validationState={problem ? 'error' : 'none'}
        validationMessage={
          problem &&
          t(`texts.problem.${problem.kind}`, {
            detail: 'detail' in problem ? problem.detail : '',
            what: 'what' in problem ? problem.what.join(' ') : '',
          })
        }
      >
        <Textarea
          className={styles.area}
          textarea={{ lang: locale, dir: direction, 'data-locale': locale } as object}
          resize="vertical"
          value={tried ?? written ?? ''}
          placeholder={written === undefined ? t('texts.lacks') : undefined}
          onChange={(_event, { value }) =>
            own.edit(locale, id, value === (written ?? '') ? null : value)
          }
        />
      </Field>
      {tried !== undefined && (
        <div className={styles.foot}>
          <Button size="small" onClick={() => own.edit(locale, id, null)}>
            {t('texts.asWritten', { language: name })}
          </Button>
        </div>
      )}
    </div>
  );
};

/** One text of a screen in every language; opened, each of them can be edited. */
export const TextEntry = ({
  id,
  isOpen,
  onToggle,
  sources,
  own,
}: {
  id: MessageId;
  isOpen: boolean;
  onToggle: () => void;
  sources: Sources;
  own: ReturnType<typeof useEdits>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <li className={mergeClasses(styles.root, isOpen && styles.chosen)} data-message={id}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.id}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {id}
      </Button>
      {isOpen ? (
        <div className={styles.fields}>
          {writtenLocales.map((locale) => (
            <Wording key={locale} id={id} locale={locale} sources={sources} own={own} />
          ))}
        </div>
      ) : (
        <dl className={styles.texts}>
          {writtenLocales.map((locale) => {
            const tried = own.edits[locale]?.[id];
            const text = tried ?? sources.textOf(locale, id);
            return [
              <dt key={`${locale}-name`} className={styles.language}>
                {localeInfo[locale].name}
              </dt>,
              text === undefined ? (
                <dd key={locale} className={mergeClasses(styles.text, styles.lacks)}>
                  {t('texts.lacks')}
                </dd>
              ) : (
                <dd key={locale} className={styles.text}>
                  <span lang={locale} dir={localeInfo[locale].direction}>
                    {text}
                  </span>
                  {tried !== undefined && ` ${t('texts.tried')}`}
                </dd>
              ),
            ];
          })}
        </dl>
      )}
    </li>
  );
};

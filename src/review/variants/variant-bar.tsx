import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Axis, axes, choicesOf, withValue } from './axes.ts';
import { useValueNames } from './value-names.ts';
import { KeysHelp, type NamedKey } from './keys-help.tsx';
import { useMedia } from '../use-media.ts';
import type { Variants } from './use-variants.ts';
import { useVariantKeys } from './use-variant-keys.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: rem(12), alignItems: 'end', minInlineSize: 0 },
  field: {
    minInlineSize: `min(${rem(112)}, 100%)`,
    maxInlineSize: `min(${rem(200)}, 100%)`,
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  select: { minInlineSize: 0, '& select': { minInlineSize: 0, inlineSize: '100%' } },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(24),
    rowGap: rem(4),
    flexBasis: '100%',
  },
  summary: { cursor: 'pointer', minBlockSize: rem(24), marginBlockEnd: rem(8) },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Sets every variant, each by a choice and by a key, and says which of the address mean nothing. */
export const VariantBar = ({
  variants,
  only = axes,
  otherKeys,
}: {
  variants: Variants;
  /** The axes to choose on; all of them if not said. */
  only?: readonly Axis[];
  /** Keys of the page beside those of the variants, for its help. */
  otherKeys?: readonly NamedKey[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const nameOf = useValueNames();
  const isNarrow = useMedia('(max-width: 599px)');
  const isForced = useMedia('(forced-colors: active)');
  const [stepped, setStepped] = useState<Axis | null>(null);
  useVariantKeys(variants, setStepped);
  const { said, edit, ignored } = variants;
  const bar = (
    <div role="group" aria-label={t('review.variants')} className={styles.root}>
      {only.map((axis) => {
        const value = said(axis) ?? axis.otherwise;
        const choices = choicesOf(axis);
        const shown = choices.includes(value) ? choices : [...choices, value];
        return (
          <Field key={axis.name} label={t(`review.variant.${axis.name}`)} className={styles.field}>
            <Select
              className={styles.select}
              value={value ?? ''}
              onChange={(_event, data) =>
                edit((present) => withValue(present, axis, data.value || null))
              }
              aria-keyshortcuts={axis.key}
            >
              {shown.map((choice) => (
                <option key={choice ?? ''} value={choice ?? ''}>
                  {nameOf(axis, choice)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <Button
        onClick={() => {
          edit((present) => only.reduce((search, axis) => withValue(search, axis, null), present));
        }}
      >
        {t('review.variants.reset')}
      </Button>
      <div className={styles.foot}>
        <p className={styles.note}>{t(isForced ? 'review.forced.on' : 'review.forced.off')}</p>
        <KeysHelp axes={only} {...(otherKeys && { others: otherKeys })} />
      </div>
    </div>
  );
  return (
    <>
      {isNarrow ? (
        <details>
          <summary className={styles.summary}>{t('review.variants')}</summary>
          {bar}
        </details>
      ) : (
        bar
      )}
      <p role="status" className={styles.note} hidden={!stepped && ignored.length === 0}>
        {ignored.map(([name, value]) => (
          <span key={name}>{t('review.variants.ignored', { name, value })} </span>
        ))}
        {stepped &&
          t('review.variants.now', {
            name: t(`review.variant.${stepped.name}`),
            value: nameOf(stepped, said(stepped) ?? stepped.otherwise),
          })}
      </p>
    </>
  );
};

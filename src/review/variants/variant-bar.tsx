import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Axis, axes, withValue } from './axes.ts';
import { AxisField } from './axis-field.tsx';
import { IgnoredNote } from './ignored-note.tsx';
import { useValueNames } from './value-names.ts';
import { KeysHelp, type NamedKey } from './keys-help.tsx';
import { useMedia } from '../use-media.ts';
import type { Variants } from './use-variants.ts';
import { useVariantKeys } from './use-variant-keys.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: rem(12), alignItems: 'end', minInlineSize: 0 },
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
  /** Told of, since no choice that somebody is in says it. */
  const [changed, setChanged] = useState<Axis | null>(null);
  const [resets, setResets] = useState(0);
  useVariantKeys(variants, setChanged);
  const { said, edit, ignored } = variants;
  const bar = (
    <div role="group" aria-label={t('review.variants')} className={styles.root}>
      {only.map((axis) => {
        const choose = (value: string | null): void =>
          edit((present) => withValue(present, axis, value));
        return (
          <AxisField
            key={`${axis.name} ${resets}`}
            axis={axis}
            value={said(axis) ?? axis.otherwise}
            onChoice={choose}
            onNumber={(value) => {
              choose(value);
              setChanged(axis);
            }}
          />
        );
      })}
      <Button
        onClick={() => {
          setResets(resets + 1);
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
      <IgnoredNote ignored={ignored} />
      <p role="status" className={styles.note} hidden={!changed}>
        {changed &&
          t('review.variants.now', {
            name: t(`review.variant.${changed.name}`),
            value: nameOf(changed, said(changed) ?? changed.otherwise),
          })}
      </p>
    </>
  );
};

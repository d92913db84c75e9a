import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenId } from '../../screens/screen.ts';
import { rem } from '../../theme/rem.ts';
import { LiveState } from '../live-state.tsx';
import { type AxisName, axes, withParameter } from '../variants/axes.ts';
import { FreeNumber } from '../variants/free-number.tsx';
import type { Variants } from '../variants/use-variants.ts';
import { useValueNames } from '../variants/value-names.ts';
import { type Chosen, variantOf } from '../variants/variant-of.ts';
import {
  combinations,
  meaninglessInSpread,
  mostPictures,
  offered,
  readSpread,
  type Spread,
  toggled,
  writeSpread,
} from './sheet.ts';
import { IgnoredNote } from '../variants/ignored-note.tsx';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: `${rem(4)} ${rem(24)}` },
  axis: { border: 'none', padding: 0, margin: 0, minInlineSize: 0 },
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'end' },
  number: { inlineSize: rem(200), maxInlineSize: '100%', minInlineSize: 0 },
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(16),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  tile: { maxInlineSize: '100%', overflow: 'hidden' },
  picture: { border: `1px solid ${tokens.colorNeutralStroke1}`, inlineSize: 'fit-content' },
});

const tileWidth = (width: number): number => (width < 600 ? 240 : 400);

const Picture = ({
  screen,
  state,
  chosen,
  otherwise,
}: {
  screen: ScreenId;
  state: string;
  chosen: Chosen;
  /** The width in px where none is chosen. */
  otherwise: number;
}): ReactElement => {
  const key = JSON.stringify(chosen);
  const variant = useMemo(() => variantOf(JSON.parse(key) as Chosen), [key]);
  const width = Number(chosen.width ?? otherwise);
  return (
    <LiveState
      screen={screen}
      state={state}
      width={width}
      scale={Math.min(1, tileWidth(width) / width)}
      variant={variant}
      showsFocus={chosen.focus === 'shown'}
    />
  );
};

/** One state in every combination of the chosen values at once. */
export const SheetView = ({
  screen,
  state,
  variants,
}: {
  screen: ScreenId;
  state: string;
  variants: Variants;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const nameOf = useValueNames();
  const asked = variants.search.get('sheet');
  const spread = readSpread(asked);
  const all = combinations(spread);
  const shown = all.slice(0, mostPictures);
  // A number that is taken out again stays to be picked, and the focus on it.
  const [numbers, setNumbers] = useState<Spread>({});
  const toggle = (name: AxisName, value: string): void => {
    setNumbers((present) => ({ ...present, [name]: [...(present[name] ?? []), value] }));
    variants.edit((present) => {
      const chosen = toggled(readSpread(present.get('sheet')), name, value);
      return withParameter(present, 'sheet', writeSpread(chosen));
    });
  };
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet">{t('review.sheet')}</h2>
      <p>{t('review.sheet.intro')}</p>
      <div className={styles.choices}>
        {axes.map((axis) => (
          <fieldset key={axis.name} className={styles.axis}>
            <legend>{t(`review.variant.${axis.name}`)}</legend>
            <div className={styles.values}>
              {offered(axis, spread, numbers[axis.name]).map((value) => (
                <Checkbox
                  key={value}
                  label={nameOf(axis, value)}
                  checked={spread[axis.name]?.includes(value) ?? false}
                  onChange={() => toggle(axis.name, value)}
                />
              ))}
              {axis.free && (
                <FreeNumber
                  axis={axis}
                  value=""
                  onValue={(value) => {
                    if (!spread[axis.name]?.includes(value)) toggle(axis.name, value);
                  }}
                  className={styles.number}
                />
              )}
            </div>
          </fieldset>
        ))}
      </div>
      <IgnoredNote ignored={meaninglessInSpread(asked)} />
      <p role="status">{t('review.sheet.count', { count: all.length, shown: shown.length })}</p>
      <ul role="list" className={styles.tiles}>
        {shown.map((chosen) => {
          const named = axes.flatMap((axis) => {
            const value = chosen[axis.name];
            return value === undefined ? [] : [nameOf(axis, value)];
          });
          return (
            <li key={named.join()} className={styles.tile}>
              <div className={styles.picture}>
                <Picture screen={screen} state={state} chosen={chosen} otherwise={variants.width} />
              </div>
              {named.join(' · ') || t('review.sheet.asPage')}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

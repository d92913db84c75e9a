import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'block',
    inlineSize: '100%',
    blockSize: rem(96),
    borderRadius: rem(12),
  },
  land: { fill: tokens.colorNeutralBackground4 },
  park: { fill: tokens.colorPaletteGreenBackground2 },
  water: { fill: 'none', stroke: tokens.colorPaletteBlueBackground2, strokeWidth: '16' },
  road: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '5' },
  lane: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '2' },
  pin: { fill: tokens.colorPaletteRedForeground1 },
  eye: { fill: tokens.colorNeutralBackground1 },
});

/** Numbers from 0 to 1 that are the same for the same text (FNV-1a, then xorshift). */
const chanceOf = (text: string): (() => number) => {
  let state = 2_166_136_261;
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0xffff_ffff;
  };
};

const lineAcross = (chance: () => number): string => {
  const [start, end] = [chance() * 96, chance() * 96];
  return `M-10 ${start.toFixed(0)}Q${(60 + chance() * 160).toFixed(0)} ${(chance() * 96).toFixed(0)} 290 ${end.toFixed(0)}`;
};

const lineDown = (chance: () => number): string => {
  const at = chance() * 280;
  return `M${at.toFixed(0)} -10L${(at - 40 + chance() * 80).toFixed(0)} 106`;
};

/** A sketch of a map with a pin: every place has its own, and none is where it says. */
export const PhoneMap = ({ place }: { place: string }): ReactElement => {
  const styles = useStyles();
  const chance = chanceOf(place);
  const water = lineAcross(chance);
  const park = { cx: 20 + chance() * 240, cy: 12 + chance() * 72, rx: 22 + chance() * 20 };
  const roads = [lineAcross(chance), lineDown(chance), lineDown(chance)];
  const lanes = [1, 2, 3, 4, 5].map((lane) => (lane < 4 ? lineDown(chance) : lineAcross(chance)));
  return (
    <svg
      className={styles.root}
      viewBox="0 0 280 96"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
      data-part="map"
    >
      <rect className={styles.land} width="280" height="96" />
      <ellipse className={styles.park} {...park} ry={park.rx * 0.6} />
      <path className={styles.water} d={water} />
      {lanes.map((lane) => (
        <path key={lane} className={styles.lane} d={lane} />
      ))}
      {roads.map((road) => (
        <path key={road} className={styles.road} d={road} />
      ))}
      <path className={styles.pin} d="M140 66c-9-13-14-20-14-27a14 14 0 0 1 28 0c0 7-5 14-14 27z" />
      <circle className={styles.eye} cx="140" cy="39" r="5" />
    </svg>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { boxOf } from './box.ts';
import { contrastOf, shownRatio } from './contrast.ts';
import type { SideName } from './link.ts';
import type { Measuring } from './use-measuring.ts';
import type { Point, View } from './view.ts';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    inlineSize: '100%',
    blockSize: '100%',
    zIndex: 2,
    pointerEvents: 'none',
    // Black in white is seen on everything, in forced colours too.
    '& *': { forcedColorAdjust: 'none' },
    '& path': { fill: 'none' },
    '& text': {
      fill: '#000',
      stroke: '#fff',
      strokeWidth: '4px',
      paintOrder: 'stroke',
      fontSize: rem(13),
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

const Twice = ({ path }: { path: string }): ReactElement => (
  <>
    <path d={path} stroke="#fff" strokeWidth={3} />
    <path d={path} stroke="#000" strokeWidth={1} />
  </>
);

/** Says what was measured beside it, above its upper edge or where there is no room within. */
const Beside = ({ at, children }: { at: Point; children: string }): ReactElement => (
  // In the corner stands the name of the side.
  <text
    x={Math.max(at.x, at.y < 24 ? 36 : 0) + 4}
    y={at.y < 24 ? Math.max(at.y, 0) + 20 : at.y - 6}
  >
    {children}
  </text>
);

/** Draws what is measured over a pane, as thin at any zoom. */
export const Marks = ({
  measuring: { tool, cross, corner, boxes, points },
  view,
  sides,
}: {
  measuring: Measuring;
  view: View;
  /** The sides that the pane shows. */
  sides: readonly SideName[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const inPane = ({ x, y }: Point): Point => ({
    x: (x - view.x) * view.zoom,
    y: (y - view.y) * view.zoom,
  });
  const [one, other] = points;
  const ratio = one && other && contrastOf(one.colour, other.colour);
  const open = corner && cross ? [boxOf(corner, cross)] : [];
  return (
    <svg className={styles.root} aria-hidden="true" data-part="marks">
      {[...boxes, ...open].map((box, at) => {
        const { x, y } = inPane(box);
        const { width, height } = box;
        return (
          <Fragment key={at}>
            <Twice
              path={`M${x} ${y}h${width * view.zoom}v${height * view.zoom}h${-width * view.zoom}z`}
            />
            <Beside at={{ x, y }}>{t('compare.measure.size', { width, height })}</Beside>
          </Fragment>
        );
      })}
      {points
        .filter(({ side }) => sides.includes(side))
        .map(({ at }, index) => {
          const { x, y } = inPane({ x: at.x + 0.5, y: at.y + 0.5 });
          return <Twice key={index} path={`M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`} />;
        })}
      {other && sides.includes(other.side) && ratio !== undefined && (
        <Beside at={inPane({ x: other.at.x + 8, y: other.at.y - 8 })}>
          {t('compare.contrast', { ratio: shownRatio(ratio) })}
        </Beside>
      )}
      {cross && tool !== 'move' && (
        <Twice
          path={`M${inPane(cross).x - 12} ${inPane(cross).y}h24M${inPane(cross).x} ${inPane(cross).y - 12}v24`}
        />
      )}
    </svg>
  );
};

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { boxOf } from './box.ts';
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
    '& *': { fill: 'none', forcedColorAdjust: 'none' },
  },
});

const Twice = ({ path }: { path: string }): ReactElement => (
  <>
    <path d={path} stroke="#fff" strokeWidth={3} />
    <path d={path} stroke="#000" strokeWidth={1} />
  </>
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
  const inPane = ({ x, y }: Point): Point => ({
    x: (x - view.x) * view.zoom,
    y: (y - view.y) * view.zoom,
  });
  const open = corner && cross ? [boxOf(corner, cross)] : [];
  return (
    <svg className={styles.root} aria-hidden="true" data-part="marks">
      {[...boxes, ...open].map((box, at) => {
        const { x, y } = inPane(box);
        return (
          <Twice
            key={at}
            path={`M${x} ${y}h${box.width * view.zoom}v${box.height * view.zoom}h${-box.width * view.zoom}z`}
          />
        );
      })}
      {points
        .filter(({ side }) => sides.includes(side))
        .map(({ at }, index) => {
          const { x, y } = inPane({ x: at.x + 0.5, y: at.y + 0.5 });
          return <Twice key={index} path={`M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`} />;
        })}
      {cross && tool !== 'move' && (
        <Twice
          path={`M${inPane(cross).x - 12} ${inPane(cross).y}h24M${inPane(cross).x} ${inPane(cross).y - 12}v24`}
        />
      )}
    </svg>
  );
};

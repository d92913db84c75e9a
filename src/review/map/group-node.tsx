import { makeStyles, tokens } from '@fluentui/react-components';
import type { Node, NodeProps } from '@xyflow/react';
import type { CSSProperties, ReactElement } from 'react';

/** The ground that the states of one interrupt stand on. */
export type GroupNodeType = Node<Record<string, never>, 'ground'>;

/** What a group is called, above its states. */
export type GroupNameType = Node<
  {
    name: string;
    /** The size of its letters, in px of the map, at which all of it is on the ground. */ most: number;
  },
  'name'
>;

const useStyles = makeStyles({
  ground: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    borderRadius: '12px',
    outline: `calc(1px / var(--map-zoom, 1)) solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    boxSizing: 'border-box',
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    marginBlockStart: '4px',
    paddingInline: '16px',
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: 'min(clamp(18px, calc(13px / var(--map-zoom, 1)), 38px), var(--most))',
    lineHeight: '44px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** The ground of a group. */
export const GroupNode = (): ReactElement => <div className={useStyles().ground} />;

/** An interrupt’s name above its states, over the lines. */
export const GroupName = ({ data: { name, most } }: NodeProps<GroupNameType>): ReactElement => (
  <div dir="auto">
    <div className={useStyles().name} style={{ '--most': `${most}px` } as CSSProperties}>
      {name}
    </div>
  </div>
);

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Node, NodeProps } from '@xyflow/react';
import type { ReactElement } from 'react';

/** The ground that the states of one interrupt stand on. */
export type GroupNodeType = Node<{ name: string }, 'ground'>;

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    blockSize: '100%',
    borderRadius: '12px',
    outline: `calc(1px / var(--map-zoom, 1)) solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: 'clamp(18px, calc(13px / var(--map-zoom, 1)), 38px)',
    lineHeight: '52px',
    paddingInline: '16px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** An interrupt’s name above its states. */
export const GroupNode = ({ data: { name } }: NodeProps<GroupNodeType>): ReactElement => (
  <div className={useStyles().root} dir="auto">
    {name}
  </div>
);

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  account: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Somebody's name, and below it the account. */
export const PersonCell = ({
  row,
}: {
  row: { userDisplayName: string; userPrincipalName: string };
}): ReactElement => (
  <span>
    {row.userDisplayName}
    <bdi className={useStyles().account}>{row.userPrincipalName}</bdi>
  </span>
);

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Message, useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { useFrame } from './frame-context.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minBlockSize: rem(28),
    paddingBlock: rem(4),
    // Enlarged text needs the room more than the edge does.
    paddingInline: `min(${rem(16)}, 5%)`,
    textAlign: 'center',
    fontSize: rem(13),
    lineHeight: rem(20),
    backgroundColor: signInTokens.signInMark,
    color: signInTokens.signInMarkText,
    // In forced colours the strip would else melt into the page.
    '@media (forced-colors: active)': {
      borderBlockEndWidth: '2px',
      borderBlockEndStyle: 'solid',
    },
  },
});

/** Says that this is no place for a real password. It takes nothing, so nothing can hide it. */
export const PrototypeMark = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { headingLevel } = useFrame();
  const Mark = headingLevel === 1 ? 'aside' : 'div';
  return (
    <Mark
      className={styles.root}
      role={headingLevel === 1 ? undefined : 'note'}
      aria-label={t('frame.mark.label')}
      data-part="mark"
    >
      <Message id="frame.mark.text" components={{ strong: <strong /> }} />
    </Mark>
  );
};

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScenarioDetail } from '../api/contract.ts';
import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Icon } from './icons.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: rem(4) },
  text: { flexGrow: 1, minInlineSize: 0 },
  name: {
    display: 'block',
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Names the scenario, and moves the dock away. */
export const DockHeader = ({
  scenario: { id, title },
  detached,
  onHide,
  onDetach,
}: {
  scenario: Pick<ScenarioDetail, 'id' | 'title'>;
  detached: boolean;
  onHide: () => void;
  onDetach: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const Name = detached ? 'h1' : 'span';
  return (
    <div className={styles.root}>
      <div className={styles.text}>
        <Name className={styles.name}>{t('stage.dock')}</Name>
        <h2 className={styles.title}>{title ?? t(`scenario.${id}.title` as MessageId)}</h2>
      </div>
      {!detached && (
        <>
          <Button
            appearance="subtle"
            icon={<Icon name="detach" />}
            aria-label={t('stage.detach')}
            title={t('stage.detach')}
            onClick={onDetach}
          />
          <Button
            appearance="subtle"
            icon={<Icon name="hide" />}
            aria-label={t('stage.hide')}
            title={t('stage.hide')}
            onClick={onHide}
          />
        </>
      )}
    </div>
  );
};

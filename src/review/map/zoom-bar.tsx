import { makeStyles, ToolbarButton, Toolbar, tokens } from '@fluentui/react-components';
import { AddRegular, MaximizeRegular, SubtractRegular } from '@fluentui/react-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';

const useStyles = makeStyles({
  root: {
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Buttons for what the keys +, - and 0 do. */
export const ZoomBar = ({ fit, duration }: { fit: () => void; duration: number }): ReactElement => {
  const { t } = useMessages();
  const { zoomIn, zoomOut } = useReactFlow();
  const buttons = [
    { name: t('map.zoomIn'), icon: <AddRegular />, act: () => void zoomIn({ duration }) },
    { name: t('map.zoomOut'), icon: <SubtractRegular />, act: () => void zoomOut({ duration }) },
    { name: t('map.fit'), icon: <MaximizeRegular />, act: fit },
  ];
  return (
    <Panel position="top-left">
      <Toolbar vertical size="small" className={useStyles().root} aria-label={t('map.view')}>
        {buttons.map(({ name, icon, act }) => (
          <ToolbarButton key={name} icon={icon} aria-label={name} title={name} onClick={act} />
        ))}
      </Toolbar>
    </Panel>
  );
};

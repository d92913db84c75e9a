import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowLeftRegular,
  ArrowRightRegular,
  ArrowUpRegular,
  MaximizeRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import { type ReactElement, useId } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Mode, modes } from './address.ts';
import { type Command, commandKeys, zoomStep } from './commands.ts';
import type { Tool } from './use-measuring.ts';
import type { Point } from './view.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(8)} ${rem(24)}` },
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(4), minInlineSize: 0 },
  mix: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8), minInlineSize: 0 },
  slider: {
    // Of the window: a part of what is around it would make that as wide as the whole.
    inlineSize: `min(${rem(180)}, 60vw)`,
    minBlockSize: rem(24),
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

const toolKeys = commandKeys.filter(({ command }) => command.kind === 'tool');

/** How far a press on an arrow's button moves the drawing, in px of the pane. */
const far = 120;

/** How both sides are looked at: the mode, the slider, the zoom, and what moves. Each has its key. */
export const ToolBar = ({
  mode,
  mix,
  setMix,
  tool,
  act,
  moveBy,
}: {
  mode: Mode;
  tool: Tool;
  mix: number;
  setMix: (mix: number) => void;
  act: (command: Command) => void;
  moveBy: (by: Point) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const slider = useId();
  const moves = [
    { name: t('compare.move.left'), icon: <ArrowLeftRegular />, by: { x: -far, y: 0 } },
    { name: t('compare.move.right'), icon: <ArrowRightRegular />, by: { x: far, y: 0 } },
    { name: t('compare.move.up'), icon: <ArrowUpRegular />, by: { x: 0, y: -far } },
    { name: t('compare.move.down'), icon: <ArrowDownRegular />, by: { x: 0, y: far } },
  ];
  const zooms: { name: string; icon: ReactElement; key: string; command: Command }[] = [
    {
      name: t('compare.zoomIn'),
      icon: <AddRegular />,
      key: '+',
      command: { kind: 'zoom', times: zoomStep },
    },
    {
      name: t('compare.zoomOut'),
      icon: <SubtractRegular />,
      key: '-',
      command: { kind: 'zoom', times: 1 / zoomStep },
    },
    { name: t('compare.fit'), icon: <MaximizeRegular />, key: '0', command: { kind: 'fit' } },
  ];
  return (
    <div className={styles.root}>
      <div role="group" aria-label={t('compare.mode')} className={styles.group}>
        {modes.map((one, at) => (
          <ToggleButton
            key={one}
            checked={one === mode}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => act({ kind: 'mode', mode: one })}
          >
            {t(`compare.mode.${one}`)}
          </ToggleButton>
        ))}
      </div>
      {(mode === 'onion' || mode === 'swipe') && (
        <div className={styles.mix}>
          <label htmlFor={slider}>{t(`compare.mix.${mode}`)}</label>
          <input
            id={slider}
            type="range"
            dir="ltr"
            className={styles.slider}
            min={0}
            max={100}
            value={mix}
            aria-valuetext={t('compare.mix.value', { value: mix })}
            onChange={(event) => setMix(Number(event.target.value))}
          />
        </div>
      )}
      <div role="group" aria-label={t('compare.tools')} className={styles.group}>
        {toolKeys.map(({ key, name, command }) => (
          <ToggleButton
            key={key}
            checked={command.kind === 'tool' && command.tool === tool}
            aria-keyshortcuts={key}
            onClick={() => act(command)}
          >
            {t(name)}
          </ToggleButton>
        ))}
      </div>
      <div role="group" aria-label={t('compare.view')} className={styles.group}>
        {zooms.map(({ name, icon, key, command }) => (
          <Button
            key={key}
            icon={icon}
            aria-label={name}
            title={name}
            aria-keyshortcuts={key}
            onClick={() => act(command)}
          />
        ))}
        {moves.map(({ name, icon, by }) => (
          <Button
            key={name}
            icon={icon}
            aria-label={name}
            title={name}
            onClick={() => moveBy(by)}
          />
        ))}
      </div>
    </div>
  );
};

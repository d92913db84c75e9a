import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { type ReactElement, useRef } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import type { MessageId } from '../i18n/message-id.ts';
import { rem } from '../theme/rem.ts';
import type { ActionId } from './actions/pending.ts';
import { useConsole } from './console-context.ts';
import { useScalable } from './scalable.ts';
import { useWidth } from './use-width.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: rem(4),
    rowGap: rem(4),
    minBlockSize: rem(32),
  },
  // The signs of subtle buttons stand in line with what is below them.
  flush: { marginInlineStart: rem(-8) },
  button: { minInlineSize: 0, paddingInline: rem(8), fontWeight: tokens.fontWeightRegular },
  popover: { maxInlineSize: `calc(100vw - ${rem(16)})`, overflowWrap: 'anywhere' },
});

/** Something that can be done with what is selected. */
export interface Command {
  id: ActionId;
  icon: FluentIcon;
  /** How many have to be selected. */
  needs: 'none' | 'one' | 'some';
  begin: () => void;
}

/** Buttons of the first commands that fit, and a menu of the others. */
export const CommandBar = ({
  commands,
  selected,
  label,
}: {
  commands: readonly Command[];
  /** How many are selected. */
  selected: number;
  label: string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { say } = useConsole();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const scalable = useScalable();
  const restore = useRestoreFocusTarget();
  const fits = width < 30 ? 0 : Math.min(Math.floor((width - 8) / 12), commands.length);
  // A menu of one would hide what there is room for.
  const shown = fits === commands.length - 1 && width > 50 ? commands.length : fits;
  const begin = ({ needs, begin: act }: Command): void => {
    if (needs === 'some' && selected === 0) say(t('admin.select.some'));
    else if (needs === 'one' && selected !== 1) say(t('admin.select.one'));
    else act();
  };
  const labelOf = ({ id }: Command): string => t(`admin.act.${id}.label` as MessageId);
  return (
    <div
      ref={root}
      role="group"
      aria-label={label}
      className={mergeClasses(styles.root, shown > 0 && styles.flush)}
    >
      {commands.slice(0, shown).map((command) => (
        <Button
          key={command.id}
          {...restore}
          appearance="subtle"
          className={styles.button}
          icon={<command.icon />}
          onClick={() => begin(command)}
        >
          {labelOf(command)}
        </Button>
      ))}
      {shown < commands.length && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              {...restore}
              appearance={shown === 0 ? 'secondary' : 'subtle'}
              className={styles.button}
            >
              {t(shown === 0 ? 'admin.commands' : 'admin.commands.more')}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover className={mergeClasses(styles.popover, scalable.root)}>
            <MenuList>
              {commands.slice(shown).map((command) => (
                <MenuItem key={command.id} icon={<command.icon />} onClick={() => begin(command)}>
                  {labelOf(command)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
};
